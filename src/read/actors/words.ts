import { countBefore } from '../../text/index.ts'
import type { Annotated } from '../../language/index.ts'
import type { Span } from '../../words/index.ts'

/** Words `[from, to)` of the report. */
export interface Words {
  readonly from: number
  readonly to: number
}

/** The words that touch a span of characters. */
export function wordsOf(text: Annotated, [from, to]: Span): Words {
  const first = firstEndingAfter(text.to, text.length, from)
  let end = first
  while (end < text.length && (text.from[end] ?? to) < to) end++
  return { from: first, to: end }
}

/** The characters of a run of words. */
export function spanOf(text: Annotated, { from, to }: Words): Span {
  return [text.from[from] ?? 0, text.to[to - 1] ?? text.from[from] ?? 0]
}

/** The text of some words on one line. */
export function textOf(text: Annotated, words: Words): string {
  return text.text.slice(...spanOf(text, words)).replace(/\s+/gu, ' ')
}

/** First word that ends after character `at`: ends grow, so halving finds it. */
function firstEndingAfter(ends: Int32Array, length: number, at: number): number {
  return countBefore(length, (word) => (ends[word] ?? 0) <= at)
}

/** Whether a word is written with a capital letter first. */
export function isCapital(form: string): boolean {
  const unit = form.charCodeAt(0)
  if (unit < 0xc0) return unit >= 65 && unit <= 90
  return /^\p{Lu}/u.test(form)
}

/** Whether a word is the first of its sentence, quotation marks and dashes aside. */
export function startsSentence(text: Annotated, word: number): boolean {
  const first = text.sentences[text.sentenceOf[word] ?? 0]?.firstWord ?? 0
  for (let before = word - 1; before >= first; before--) {
    if (!/^[\p{P}\p{S}]+$/u.test(text.form[before] ?? '')) return false
    if (/^[:.!?«“"]$/u.test(text.form[before] ?? '')) return true
  }
  return true
}

/** The value of one UD feature, `Fem` of `Gender=Fem|Number=Sing`. */
export function feature(feats: string, name: string): string | undefined {
  const start = feats.startsWith(`${name}=`) ? 0 : feats.indexOf(`|${name}=`) + 1
  if (start === 0 && !feats.startsWith(`${name}=`)) return undefined
  const end = feats.indexOf('|', start)
  return feats.slice(start + name.length + 1, end < 0 ? undefined : end)
}

/** A hyphen that is a word of its own between two parts of one: "secretary-general". */
export function isInnerHyphen(text: Annotated, word: number): boolean {
  return text.form[word] === '-' && word > 0 && text.to[word - 1] === text.from[word] && text.to[word] === text.from[word + 1]
}
