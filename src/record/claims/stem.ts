import { beginningOf, folded, hashOf } from '../terms/letters.ts'

const shortestStem = 4

/** Hash of what a lemma begins with, alike for a verb and its noun and for words that languages borrow; 0 for short ones. */
export function stemOf(lemma: string): number {
  const plain = folded(lemma)
  return plain.length < shortestStem ? 0 : hashOf(beginningOf(plain))
}
