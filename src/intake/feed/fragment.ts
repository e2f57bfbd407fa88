import { withoutEntities } from '../html/entities.ts'
import type { Meant } from './construct.ts'
import { ProseBuilder, type Prose } from './prose.ts'
import { scanFragment } from './scan-fragment.ts'

/** Prose of a piece of HTML or plain text: tags gone once, references read once, scripts out. */
export function proseOf({ text, html }: Meant): Prose {
  if (!html) return { text: plain(text), media: [] }
  if (!text.includes('<')) return { text: plain(withoutEntities(text)), media: [] }
  const builder = new ProseBuilder(text.includes('aption'))
  scanFragment(text, builder)
  return builder.done()
}

/** The same on one line. */
export function lineOf(meant: Meant): string {
  const text = meant.html ? (meant.text.includes('<') ? proseOf(meant).text : withoutEntities(meant.text)) : meant.text
  return /[\s\u00a0]{2}|[^\S ]/u.test(text) ? text.replace(/\s+/gu, ' ').trim() : text.trim()
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
