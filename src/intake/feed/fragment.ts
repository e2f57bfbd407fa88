import { Tokenizer } from 'htmlparser2'
import { withoutEntities } from '../html/entities.ts'
import type { Meant } from './construct.ts'
import { ProseBuilder, type Prose } from './prose.ts'

/** Prose of a piece of HTML or plain text: tags gone once, references read once, scripts out. */
export function proseOf({ text, html }: Meant): Prose {
  if (!html) return { text: plain(text), media: [] }
  if (!text.includes('<')) return { text: plain(withoutEntities(text)), media: [] }
  const builder = new ProseBuilder()
  tokenize(text, builder)
  return builder.done()
}

/** The same on one line. */
export function lineOf(meant: Meant): string {
  const { text, html } = meant
  return (html && text.includes('<') ? proseOf(meant).text : html ? withoutEntities(text) : text).replace(/\s+/gu, ' ').trim()
}

/** Plain text: blank lines part paragraphs, other white space is one space. */
function plain(text: string): string {
  if (!text.includes('\n')) return text.trim()
  return text
    .split(/\n[ \t]*\n\s*/u)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

/** Feeds a piece of HTML to a builder. A `<` that no tag ends is text, unless a tag was cut there. */
function tokenize(html: string, builder: ProseBuilder): void {
  let tag = ''
  let attribute = ''
  let value = ''
  let className = ''
  const end = html.lastIndexOf('<') > html.lastIndexOf('>') ? html.lastIndexOf('<') : html.length
  const tokenizer = new Tokenizer(
    { decodeEntities: false, recognizeSelfClosing: true },
    {
      ontext: (start, to) => builder.text(withoutEntities(html.slice(start, to))),
      ontextentity: () => undefined,
      oncdata: (start, to, offset) => builder.text(html.slice(start, to - offset)),
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onopentagname: (start, to) => {
        tag = html.slice(start, to).toLowerCase()
        className = ''
      },
      onattribname: (start, to) => void (attribute = html.slice(start, to)),
      onattribdata: (start, to) => void (value += html.slice(start, to)),
      onattribentity: () => undefined,
      onattribend: () => {
        if (attribute === 'class') className = value
        value = ''
      },
      onopentagend: () => builder.open(tag, className),
      onselfclosingtag: () => {
        builder.open(tag, className)
        builder.close(tag)
      },
      onclosetag: (start, to) => builder.close(html.slice(start, to).toLowerCase()),
      onend: () => undefined,
    },
  )
  tokenizer.write(html.slice(0, end))
  tokenizer.end()
  if (end < html.length && !/^<\/?[a-z][^<]*$/iu.test(html.slice(end))) builder.text(withoutEntities(html.slice(end)))
}
