import type { Span } from '../../words/index.ts'

/** A pack's example of an event: its text without the Markdown links, and what they mark. */
export interface MarkedEvent {
  readonly text: string
  readonly marks: readonly { readonly kind: string; readonly span: Span }[]
}

const link = /\[([^[\]]*)\]\((trigger|source|target|verb|noun)\)/gu

/** Takes the links out of an example: `[Soldater](source) [angrep](trigger) [palasset](target).` */
export function markedEvent(example: string): MarkedEvent {
  let text = ''
  let from = 0
  const marks: { kind: string; span: Span }[] = []
  for (const match of example.matchAll(link)) {
    text += example.slice(from, match.index)
    marks.push({ kind: match[2]!, span: [text.length, text.length + match[1]!.length] })
    text += match[1]!
    from = match.index + match[0].length
  }
  return { text: text + example.slice(from), marks }
}
