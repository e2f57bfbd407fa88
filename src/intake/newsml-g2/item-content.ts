import { nitfBody } from '../nitf/read-nitf.ts'
import { nitfHead, type NitfHead } from '../nitf/nitf-head.ts'
import { bodyOf, bodyOfMarkup, type Body } from '../wire/body.ts'
import { firstNamed } from '../wire/body-media.ts'
import type { Said } from '../wire/said.ts'
import { childrenOf, lineIn, textIn, type XmlElement } from '../xml/index.ts'

/** The text an item carries, and what the text's own mark-up says of it. */
export interface ItemContent extends Body {
  readonly from: string
  readonly inside?: Pick<NitfHead, 'title' | 'bylines' | 'dateline' | 'credits'>
}

/** The content of an item that holds most text: inline NITF, XHTML, TTNITF or data. */
export function contentOf(contentSet: XmlElement | undefined, title: string | undefined, where: string): ItemContent | undefined {
  const all = contentSet === undefined ? [] : childrenOf(contentSet).flatMap((content) => readContent(content, title, where) ?? [])
  return all.sort((a, b) => b.text.length - a.text.length)[0]
}

function readContent(content: XmlElement, title: string | undefined, where: string): ItemContent | undefined {
  if (content.name === 'inlineData') {
    const data = textIn(content)
    return /base64/iu.test(content.attributes['encoding'] ?? '') ? undefined : { from: 'inlineData', ...bodyOfMarkup(data, where, title) }
  }
  if (content.name !== 'inlineXML') return undefined
  const roots = childrenOf(content)
  return contentOfElement(roots.length === 1 && roots[0] ? roots[0] : content, title)
}

/** The text in the root element of a content. */
export function contentOfElement(root: XmlElement, title: string | undefined): ItemContent {
  const nitf = root.name === 'nitf' ? root : firstNamed(root, 'nitf')
  if (nitf !== undefined) return { from: 'inline NITF', ...nitfBody(nitf, title), inside: nitfHead(nitf) }
  const bylines = bylinesIn(root)
  const inside = { title: [['title in the content', lineIn(firstNamed(root, 'h1'))]] satisfies Said[], bylines, dateline: [], credits: [] }
  return { from: 'inline XHTML', ...bodyOf(firstNamed(root, 'body') ?? root, title), inside }
}

/** `BYLINE` of TTNITF, or an element of the class `byline` that belongs to no picture. */
function bylinesIn(root: XmlElement): readonly Said[] {
  if (root.name === 'BODY') return [['TTNITF BYLINE', lineIn(firstNamed(root, 'byline'))]]
  const waiting = [root]
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (/(?:^|\s)byline(?:$|\s)/u.test(next.attributes['class'] ?? '')) return [['byline element', lineIn(next)]]
    if (next.name !== 'figure') waiting.push(...childrenOf(next))
  }
  return []
}
