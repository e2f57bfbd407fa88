import type { Gazetteer } from './gazetteer.ts'
import { reportFacts } from './report.ts'
import { contextFeatures, mostContext, seeSentence, type SeenSentence, type TaggedSentence } from './sentence.ts'
import { placeFeatures, seeWord, type Place, type SeenWord } from './word.ts'

/** Tags in the order of the weights. */
export const tags = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'] as const
export const tagCount = tags.length

/** What the tagger sees of a report: each sentence and, for each of its words, what the rest of the report says of it. */
export interface SeenReport {
  readonly sentences: readonly SeenSentence[]
  readonly facts: readonly Uint8Array[]
}

/** Sees the words of a report through one memory of forms. */
export function seeReport(sentences: readonly TaggedSentence[], gazetteer: Gazetteer, memory: Map<string, SeenWord>): SeenReport {
  const words = sentences.map(({ forms }) =>
    forms.map((form) => {
      const known = memory.get(form)
      if (known !== undefined) return known
      const fresh = seeWord(form, gazetteer)
      memory.set(form, fresh)
      return fresh
    }),
  )
  return { sentences: sentences.map((sentence, i) => seeSentence(sentence, words[i] ?? [], gazetteer)), facts: reportFacts(words) }
}

/** The place from which word `i` is seen when it is the word tagged. */
export const ownPlace = (sentence: SeenSentence, i: number): Place => (sentence.shouted ? 'shouted' : i === sentence.opening ? 'first' : 'inside')

/** The places of neighbours from two before to two after; the word itself has its ownPlace. */
export const placeAt: readonly Place[] = ['before2', 'before', 'inside', 'after', 'after2']

const found = new Int32Array(mostContext)

/** All features of word `i`, as hashes. The trainer takes them one by one; the reader sums the weights of a form once and keeps the sums. */
export function featuresOf({ sentences, facts }: SeenReport, s: number, i: number): number[] {
  const sentence = sentences[s]
  if (sentence === undefined) throw new Error(`no sentence ${s}`)
  const out = placeAt.flatMap((place, at) => {
    const word = sentence.words[i + at - 2]
    return word === undefined ? [] : placeFeatures(word, at === 2 ? ownPlace(sentence, i) : place)
  })
  const count = contextFeatures(sentence, i, facts[s]?.[i] ?? 0, found)
  for (let at = 0; at < count; at++) out.push(found[at]! >>> 0)
  return out
}
