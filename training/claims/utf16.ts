import type { Span } from '../../src/words/index.ts'

/** A span of code points as UTF-16 units of the text. */
export function utf16Of(text: string, [from, to]: Span): Span {
  const letters = [...text]
  const before = letters.slice(0, from).join('').length
  return [before, before + letters.slice(from, to).join('').length]
}
