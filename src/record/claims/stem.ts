import { readWord } from '../terms/word-reader.ts'

/** Hash of what a lemma begins with, alike for a verb and its noun and for words that languages borrow; 0 for short ones. */
export function stemOf(lemma: string): number {
  return readWord(lemma, 0, lemma.length, false).sound
}
