import type { Span } from '../../words/index.ts'
import { sensesOf } from '../concepts/index.ts'
import type { Digest } from '../digest/index.ts'
import { openCommonness } from '../terms/commonness.ts'
import { hashOf } from '../terms/letters.ts'
import { readWord } from '../terms/word-reader.ts'
import { weighed, type Weighed } from './weighed.ts'

/** What the words of a report's sentences stand for in any language, weighed by how rare the words are. */
export interface SenseTerms {
  /** Those of a sentence; the same object each time. */
  ofSentence(sentence: number): Weighed
  /** Those of the words of a sentence that lie in a span. */
  ofSpan(sentence: number, span: Span): ReadonlyMap<number, number>
}

interface Word {
  readonly at: Span
  readonly terms: readonly number[]
  readonly weight: number
}

const senseSeed = 0x5e15
const leastRarity = 1
const common = openCommonness()

/** Reads the sentences of a report. */
export function senseTermsOf(digest: Digest): SenseTerms {
  const sentences = digest.sentences.map(({ span }) => wordsOf(digest, span))
  const whole = sentences.map((words) => weighed(weigh(words)))
  const none = weighed(new Map())
  return {
    ofSentence: (sentence) => whole[sentence] ?? none,
    ofSpan: (sentence, [from, to]) => weigh((sentences[sentence] ?? []).filter(({ at }) => at[0] >= from && at[0] < to)),
  }
}

function weigh(words: readonly Word[]): ReadonlyMap<number, number> {
  return new Map(words.flatMap(({ terms, weight }) => terms.map((term): [number, number] => [term, weight / terms.length])))
}

/** The words of a span that carry something: what they stand for; of a word no table has its sound, of a number its value. */
function wordsOf({ reading: { report }, language }: Digest, [from, to]: Span): readonly Word[] {
  return [...report.text.slice(from, to).matchAll(/[\p{L}\p{N}]+(?:[-'’]\p{L}+)*/gu)].flatMap(({ 0: form, index }): Word[] => {
    const { word, sound, number } = readWord(form, 0, form.length, /^\p{N}/u.test(form))
    const at: Span = [from + index, from + index + form.length]
    const rarity = common.rarity(word)
    const weight = Math.max(leastRarity, rarity)
    if (number !== 0) return [{ at, terms: [number], weight }]
    const senses = sensesOf(language, form)
    if (senses.length > 0) return [{ at, terms: senses.map((sense) => hashOf(String(sense), senseSeed)), weight }]
    return rarity < leastRarity ? [] : [{ at, terms: [sound || word], weight }]
  })
}
