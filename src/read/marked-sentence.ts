import type { Span } from '../words/index.ts'

/** A pack's example of a statement or an event: its text without the Markdown links, and what they mark. */
export interface MarkedSentence {
  readonly text: string
  readonly marks: readonly { readonly kind: string; readonly span: Span }[]
}

const link = /\[([^[\]]*)\]\((content|cue|speaker|via|addressee|target|trigger|source|verb|noun)\)/gu

/** Takes the links out of an example: `[Vi går](content), [sier](cue) [Arce](speaker).`, `[Soldater](source) [angrep](trigger) [palasset](target).` */
export function markedSentence(example: string): MarkedSentence {
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
