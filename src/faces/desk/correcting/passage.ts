import type { Span } from '../reading/segments.ts'

/** A stretch of a text, where it begins. */
export interface Passage {
  readonly from: number
  readonly text: string
}

/** The paragraphs that hold these words, with returns as blanks, so that places in a field are places in the text. */
export function passageOf(text: string, [from, to]: Span): Passage {
  const before = text.lastIndexOf('\n\n', Math.max(0, from - 1))
  const begin = before === -1 ? 0 : before + 2
  const after = text.indexOf('\n\n', to)
  const end = after === -1 ? text.length : after
  return { from: begin, text: text.slice(begin, end).replaceAll('\r', ' ') }
}

/** What is marked in a passage, as a place in the whole text, without white space at its ends; nothing where nothing is marked. */
export function spanIn({ from, text }: Passage, start: number, end: number): Span | undefined {
  const marked = text.slice(start, end)
  const lead = marked.length - marked.trimStart().length
  const tail = marked.length - marked.trimEnd().length
  return marked.trim() === '' ? undefined : [from + start + lead, from + end - tail]
}
