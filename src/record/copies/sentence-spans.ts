import type { Span } from '../../words/index.ts'

const boundary = /[.!?:]["”»]?(?=\s)|\n+/gu
/** Characters a sentence has more than; shorter ones go with the next. */
const shortest = 12

/** The sentences of a text, cut plainly at marks and line ends, without the white space around them. */
export function sentenceSpans(text: string): readonly Span[] {
  const spans: Span[] = []
  let from = 0
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length
    if (text.slice(from, end).trim().length > shortest) {
      spans.push(trimmed(text, from, end))
      from = end
    }
  }
  return text.slice(from).trim() === '' ? spans : [...spans, trimmed(text, from, text.length)]
}

function trimmed(text: string, from: number, to: number): Span {
  const part = text.slice(from, to)
  return [from + part.length - part.trimStart().length, to - part.length + part.trimEnd().length]
}
