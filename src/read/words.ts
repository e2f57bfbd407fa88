import { countBefore } from '../text/index.ts'
import { madeOnce } from './made-once.ts'
import type { Annotated } from '../language/index.ts'
import type { Span } from '../words/index.ts'

/** Words `[first, end)` of an annotated text. */
export type Words = readonly [first: number, end: number]

/** Characters that `words` cover, without the white space at their edges. */
export function spanOf(text: Annotated, [first, end]: Words): Span {
  const from = text.from[first] ?? 0
  return [from, Math.max(from, text.to[end - 1] ?? from)]
}

/** Number of words in common. */
export function overlap(a: Words, b: Words): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))
}

/** True when `inner` lies wholly in `outer`. */
export function within(inner: Words, outer: Words): boolean {
  return inner[0] >= outer[0] && inner[1] <= outer[1]
}

/** Whether a range holds a word. */
export function holds([first, end]: Words, word: number): boolean {
  return word >= first && word < end
}

/** Number of words in some ranges. */
export function sizeOf(ranges: readonly Words[]): number {
  return ranges.reduce((sum, [first, end]) => sum + Math.max(0, end - first), 0)
}

/** `range` without `hole`: no, one or two ranges. */
export function without(range: Words, hole: Words): readonly Words[] {
  if (overlap(range, hole) === 0) return [range]
  const parts: Words[] = [
    [range[0], Math.max(range[0], hole[0])],
    [Math.min(hole[1], range[1]), range[1]],
  ]
  return parts.filter(([first, end]) => end > first)
}

/** First word whose characters end after `at`; the number of words when there is none. */
export function wordFrom(text: Annotated, at: number): number {
  return countBefore(text.length, (word) => text.to[word]! <= at)
}

/** Words that lie in a span of characters. */
export function wordsIn(text: Annotated, [from, to]: Span): Words {
  const first = wordFrom(text, from)
  const end = Math.max(first, wordFrom(text, to))
  return [first, end < text.length && text.from[end]! < to ? end + 1 : end]
}

/** `words` without punctuation at its edges (quotation marks are kept when `keepMarks`). */
export function trimmed(text: Annotated, [first, end]: Words, keepMarks = false): Words {
  const drop = (word: number): boolean => text.upos[word] === 'PUNCT' && !(keepMarks && isQuotationMark(text.form[word]!))
  let left = first
  let right = end
  while (left < right && drop(left)) left++
  while (right > left && drop(right - 1)) right--
  return [left, right]
}

/** Whether a word is a quotation mark. */
export function isQuotationMark(form: string): boolean {
  return form.length <= 2 && /^["“”„«»‘’'‹›]+$/u.test(form)
}

/** Forms and lemmas of a text in small letters. */
export interface SmallLetters {
  readonly form: readonly string[]
  readonly lemma: readonly string[]
}

/** The forms and lemmas of a text in small letters, made once a text: every part of the reading asks for them. */
export const smallOf: (text: Annotated) => SmallLetters = madeOnce(({ form, lemma }) => ({ form: form.map(lower), lemma: lemma.map(lower) }))

/** A form in small letters. */
export function lower(form: string): string {
  return form.toLowerCase()
}
