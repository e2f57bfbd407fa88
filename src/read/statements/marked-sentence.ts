import type { Span } from '../../words/index.ts'

/** A pack's example: its text without the Markdown links, and what they mark. */
export interface MarkedSentence {
  readonly text: string
  readonly marks: readonly { readonly kind: string; readonly span: Span }[]
}

const link = /\[([^[\]]*)\]\((content|cue|speaker|via|addressee|target)\)/gu

/** Takes the links out of an example sentence: `[Vi går](content), [sier](cue) [Arce](speaker).` */
export function markedSentence(source: string): MarkedSentence {
  let text = ''
  let from = 0
  const marks: { kind: string; span: Span }[] = []
  for (const match of source.matchAll(link)) {
    text += source.slice(from, match.index)
    marks.push({ kind: match[2]!, span: [text.length, text.length + match[1]!.length] })
    text += match[1]!
    from = match.index + match[0].length
  }
  return { text: text + source.slice(from), marks }
}
