import { classAt, lower, space, type TokenColumns } from '../../text/index.ts'
import type { WordRules } from './rules.ts'

/** Longest sentence that leaves, in tokens, so that every later step stays linear. */
export const longestSentence = 240

/** Numbers of the tokens of `columns[first, end)` that begin a sentence, after `first`. */
export function sentenceStarts(text: string, columns: TokenColumns, first: number, end: number, rules: WordRules): number[] {
  const starts: number[] = []
  let open = first
  for (let index = first + 1; index < end; index++) {
    if (begins(text, columns, open, index, end, rules) || index - open >= longestSentence) {
      starts.push(index)
      open = index
    }
  }
  return starts
}

function begins(text: string, { from, to }: TokenColumns, open: number, index: number, end: number, rules: WordRules): boolean {
  let last = index - 1
  while (last > open && isCloser(text, from[last]!, to[last]!)) last--
  const spaced = from[index]! > to[index - 1]!
  const mark = text.charCodeAt(to[last]! - 1)
  const terminal = mark === 0x2e || mark === 0x21 || mark === 0x3f || mark === 0x2026
  if (!terminal || isCloser(text, from[index]!, to[index]!) || !spaced) return false
  const next = nextWord(text, from, to, index, end)
  const small = classAt(text, from[next]!) === lower
  if (to[last]! - from[last]! > 1 && mark === 0x2e) {
    const word = text.slice(from[last], to[last]).toLowerCase()
    if (rules.open.has(word) || /^[\p{L}]\.$/u.test(word)) return false
  }
  if (small && (last < index - 1 || mark !== 0x2e)) return false
  return !small || mark === 0x2e
}

/** The token at or after `index` that is no opening mark. */
function nextWord(text: string, from: readonly number[], to: readonly number[], index: number, end: number): number {
  let next = index
  while (next + 1 < end && next < index + 2 && /^[«"“‘'(¿¡–—-]+$/u.test(text.slice(from[next], to[next]))) next++
  return next
}

/** A straight quote closes when no blank stands before it. */
function isCloser(text: string, from: number, to: number): boolean {
  if (to - from > 2) return false
  const unit = text.charCodeAt(from)
  if (unit === 0x22 || unit === 0x27) return from > 0 && classAt(text, from - 1) !== space
  return unit === 0xbb || unit === 0x201d || unit === 0x2019 || unit === 0x29 || unit === 0x5d || unit === 0x7d
}
