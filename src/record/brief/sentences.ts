import type { Language, Span } from '../../words/index.ts'
import type { Digest } from '../digest/index.ts'
import { scan, type Scanned } from '../terms/scan.ts'

/** A sentence of a report of the story. */
export interface StorySentence {
  readonly digest: Digest
  /** Which of the reports it is from, in order of time, from 0. */
  readonly report: number
  /** How many sentences of its report come before it. */
  readonly place: number
  readonly span: Span
  readonly words: string
  readonly scanned: Scanned
}

/** Sentences of a report that are looked at: what a report tells stands before them. */
const mostSentences = 60
/** A line with fewer words, and no full stop, is no sentence: it is furniture. */
const leastWords = 8

/** The sentences of reports in a language, in order of time and text. Furniture does not count as a place before them. */
export function storySentences(digests: readonly Digest[], language: Language): readonly StorySentence[] {
  return digests
    .filter((digest) => digest.language === language)
    .flatMap((digest, report) => {
      let place = 0
      return digest.sentences.slice(0, mostSentences).map(({ span }): StorySentence => {
        const words = digest.reading.report.text.slice(...span)
        const scanned = scan(words)
        const sentence = { digest, report, place, span, words, scanned }
        if (isWhole(words) || scanned.words.length >= leastWords) place++
        return sentence
      })
    })
}

/** Whether words are a sentence that was written to its end. */
export function isWhole(words: string): boolean {
  return words.trim().split(/\s+/u).length > 5 && /[.!?…]["”»’')\]]*$/u.test(words.trimEnd()) && /\p{Ll}/u.test(words)
}
