import type { Concepts } from './concepts.ts'
import type { StorySentence } from './sentences.ts'

/** How much more a pair of words counts than a word: found on the development briefs, as the other settings here, where it hardly mattered. */
const pairWeight = 6
/** How sharply likely concepts are preferred. */
const sharpness = 1.3
/** How much more the first sentence of a report counts. */
const leadWeight = 0.6

/** Longer sentences pay a little: they lose less to what links them. */
const lengthPower = 0.9

/** What a sentence is worth beside what is told already. */
export interface Choosing {
  /** The worth of each sentence now; 0 where it tells nothing new. */
  worth(sentence: number): number
  /** Counts a sentence as told. */
  tell(sentence: number): void
}

/** Chooses sentences by the likely concepts they add for their length (Gillick and Favre 2009, with learned weights as Li et al. 2013). */
export function openChoosing(sentences: readonly StorySentence[], { ofSentence, pairs }: Concepts, chances: Float64Array): Choosing {
  const told = new Set<number>()
  const weights = Float64Array.from(chances, (chance, concept) => (pairs[concept] ? pairWeight : 1) * chance ** sharpness)
  return {
    worth(number) {
      const sentence = sentences[number]
      if (!sentence) return 0
      let sum = 0
      for (const concept of ofSentence[number] ?? []) if (!told.has(concept)) sum += weights[concept] ?? 0
      return (sum / sentence.scanned.words.length ** lengthPower) * (1 + leadWeight / (1 + sentence.place))
    },
    tell(number) {
      for (const concept of ofSentence[number] ?? []) told.add(concept)
    },
  }
}
