import { HearsayError, type Media } from '../../words/index.ts'
import { childrenOf, lineIn, textIn, xmlTreeOf, type XmlElement } from '../xml/index.ts'
import { withoutReferences } from '../xml/entities.ts'
import { blockElements, unreadClasses, unreadElements } from './body-table.ts'
import { mediaIn } from './body-media.ts'
import { joined, plainParagraphs } from './paragraphs.ts'

/** The text of a dispatch and what came with it. */
export interface Body {
  readonly text: string
  readonly media: readonly Media[]
}

/** HTML leaves these open. */
const siblings: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'p', 'meta', 'link', 'input'])

/** The text of a body in XHTML, NITF or TTNITF: one paragraph a block, headings among them, with blank lines between; pictures with their captions. */
export function bodyOf(element: XmlElement, title?: string): Body {
  return bodyAt(0, element, title)
}

/** Times that mark-up is looked for in the characters of mark-up: HTML in CDATA in JSON is two, and no more are meant. */
const deepest = 3

function bodyAt(level: number, element: XmlElement, title: string | undefined): Body {
  if (level < deepest && childrenOf(element).length === 0 && holdsMarkup(textIn(element)))
    return bodyOfCharacters(level + 1, textIn(element), { where: 'HTML', title })
  const blocks = new Blocks()
  for (const child of hardWrapped(element).children) read(child, blocks, title)
  return { text: joined(blocks.all()), media: mediaIn(element) }
}

/** HTML as characters: in CDATA, or with its brackets escaped. */
function holdsMarkup(text: string): boolean {
  return /<(?:p|br|div|h\d)(?:\s[^<>]{0,300})?\/?>/iu.test(text)
}

/** The body in a string of HTML, such as JSON and CDATA hold; text without mark-up is plain paragraphs. Tags that nothing closes are taken out. Throws `input-too-large`. */
export function bodyOfMarkup(markup: string, where: string, title?: string): Body {
  return bodyOfCharacters(0, markup, { where, title })
}

function bodyOfCharacters(level: number, markup: string, { where, title }: { readonly where: string; readonly title: string | undefined }): Body {
  if (!/<[a-z!/][^<>]{0,500}>/iu.test(markup)) return { text: plainParagraphs(markup.replace(/&nbsp;/gu, ' ')), media: [] }
  const page = `<body>${markup.replace(/^\s*<\?xml[^>]{0,200}>|<!DOCTYPE[^>]{0,300}>/giu, '')}</body>`
  try {
    return bodyAt(level, xmlTreeOf(page, 'HTML', { where, siblings }).root, title)
  } catch (thrown) {
    if (!(thrown instanceof HearsayError) || thrown.code !== 'input-too-deep') throw thrown
    return { text: plainParagraphs(withoutTags(page)), media: [] }
  }
}

/** Mark-up that nests too deep to be meant: its words, with a line for each block. */
function withoutTags(markup: string): string {
  return withoutReferences(markup.replace(/<\/?(?:br|p|div|tr|li|h\d)(?![a-z\d])[^<>]{0,500}>/giu, '\n\n').replace(/<[^<>]{0,2000}>/gu, ' '))
}

/** One paragraph with line breaks of its own that holds all is plain text in an envelope. */
function hardWrapped(root: XmlElement): XmlElement {
  const [only, ...others] = childrenOf(root)
  if (only === undefined || others.length > 0 || childrenOf(only).length > 0 || !/\n/u.test(textIn(only).trim())) return root
  return {
    ...root,
    children: plainParagraphs(textIn(only))
      .split('\n\n')
      .map((paragraph) => ({ name: 'p', attributes: {}, children: [paragraph] })),
  }
}

/** Lines as they fill. */
class Blocks {
  readonly #ended: string[] = []
  #open = ''

  add(text: string): void {
    this.#open += text
  }

  end(): void {
    const line = this.#open
      .replace(/[ \t\n\r\f]+/gu, ' ')
      .replace(/ ?\u0000 ?/gu, '\n')
      .replace(/\n{2,}/gu, '\n\n')
      .trim()
    this.#open = ''
    if (line !== '' && !/^(?:<[^<>]{1,500}>\s*)+$/u.test(line)) this.#ended.push(line)
  }

  all(): readonly string[] {
    this.end()
    return this.#ended
  }
}

function read(node: XmlElement | string, blocks: Blocks, title?: string): void {
  if (typeof node === 'string') return blocks.add(node)
  const name = node.name.toLowerCase()
  if (unreadElements.has(name) || unreadClasses.test(node.attributes['class'] ?? '') || repeatsTitle(node, name, title)) return blocks.add(' ')
  if (name === 'br') blocks.add('\u0000')
  if (name === 'tr' && !holdsBlocks(node)) return readRow(node, blocks)
  const isBlock = blockElements.has(name)
  if (isBlock) blocks.end()
  if (name === 'pre') blocks.add(plainParagraphs(textIn(node)).replace(/\n\n/gu, '\u0000\u0000'))
  else {
    if (name === 'citat') blocks.add('– ')
    for (const child of node.children) read(child, blocks, title)
  }
  if (isBlock) blocks.end()
}

/** Rows of tables that lay out a page hold paragraphs and tables. */
function holdsBlocks(row: XmlElement): boolean {
  return childrenOf(row).some((cell) => childrenOf(cell).some((child) => /^(?:p|div|table|h\d|ul|ol|blockquote|center|section)$/iu.test(child.name)))
}

/** The cells of a row stand on one line. */
function readRow(row: XmlElement, blocks: Blocks): void {
  blocks.end()
  blocks.add(
    childrenOf(row)
      .flatMap((cell) => lineIn(cell) ?? [])
      .join(' '),
  )
  blocks.end()
}

/** A headline that stands above the text again is no part of it. */
function repeatsTitle(node: XmlElement, name: string, title: string | undefined): boolean {
  return /^(?:h[1-3]|hl1|rubrik)$/u.test(name) && title !== undefined && lineIn(node)?.toLowerCase() === title.toLowerCase()
}
