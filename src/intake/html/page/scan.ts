import { OpenElements } from './open-elements.ts'
import { rootTag, textTag, type Page } from './page.ts'
import { Rows } from './rows.ts'
import { endOfName, isLetter, isSpace, TagEnds } from './tag-ends.ts'
import { blockTags, headTags, paragraphEnders, rawTags, tagNamed, tagNames, voidTags } from './tags-table.ts'

const [html, body, head, br, svg, script, style] = ['html', 'body', 'head', 'br', 'svg', 'script', 'style'].map(tagNamed) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
] // seven names, seven numbers
const slash = 47
/** Names beyond the table that get a number of their own; the rest share the last. */
const mostNames = 4096

/**
 * The nodes of a page, in one pass. It takes what pages do: elements that are not closed or closed twice, attributes without quotes, capitals,
 * ends that are missing. Time grows with the length alone, whatever stands in it and however deep.
 */
export function scanPage(source: string): Page {
  return new Scanner(source).page()
}

class Scanner {
  private readonly source: string
  private readonly rows: Rows
  private readonly open: OpenElements
  private readonly ends: TagEnds
  private readonly numbers = new Map<string, number>(tagNames.map((name, number) => [name, number]))
  private readonly otherNames: string[] = []
  private readonly unclosed = new Set<number>()
  /** Whether the tag before stands on a line of its own: white space behind it says nothing. */
  private afterBlock = true

  constructor(source: string) {
    this.source = source
    this.rows = new Rows(source.length)
    this.open = new OpenElements(this.rows)
    this.ends = new TagEnds(source)
  }

  page(): Page {
    const { source, rows, open } = this
    open.push(rows.add(rootTag, 0, 0, 0), rootTag)
    let at = 0
    let text = 0
    for (;;) {
      const mark = source.indexOf('<', at)
      if (mark < 0) break
      const end = this.endOfMark(mark)
      if (end < 0) {
        at = mark + 1
        continue
      }
      if (mark > text) this.addText(text, mark)
      at = this.read(mark, end)
      text = at
    }
    if (source.length > text) this.addText(text, source.length)
    open.closeAll()
    return rows.page(source, this.otherNames)
  }

  /** Position behind a comment or before the `>` of a tag that begins at `mark`; -1 where none does. */
  private endOfMark(mark: number): number {
    const { source } = this
    const next = source.charCodeAt(mark + 1)
    if (isLetter(next)) return this.ends.find(endOfName(source, mark + 1))
    if (next === slash) return isLetter(source.charCodeAt(mark + 2)) ? this.ends.find(endOfName(source, mark + 2)) : -1
    if (next !== 33 && next !== 63) return -1
    return this.ends.ofAside(mark)
  }

  /** Reads a tag; where the page goes on behind it. */
  private read(mark: number, end: number): number {
    const next = this.source.charCodeAt(mark + 1)
    if (next === 33 || next === 63) return end
    if (next === slash) {
      this.close(this.numberOf(mark + 2, endOfName(this.source, mark + 2)))
      return end + 1
    }
    return this.begin(mark, end)
  }

  private begin(mark: number, end: number): number {
    const { open, rows, source } = this
    const from = endOfName(source, mark + 1)
    const tag = this.numberOf(mark + 1, from)
    this.makeRoom(tag)
    const node = rows.add(tag, open.current, from, end)
    this.afterBlock = blockTags[tag] === 1 || tag === br
    const closesItself = source.charCodeAt(end - 1) === slash && end > from
    if (voidTags[tag] === 1 || (closesItself && open.has(svg))) return end + 1
    if ((tag === html || tag === body) && open.has(tag)) return end + 1
    if (rawTags[tag] === 1) return this.passRaw(node, tag, end + 1)
    open.push(node, tag)
    return end + 1
  }

  private makeRoom(tag: number): void {
    const { open } = this
    if (headTags[tag] !== 1 && open.has(head)) open.closeHead()
    if (paragraphEnders[tag] === 1) open.closeParagraph()
    open.closeBefore(tag)
  }

  private close(tag: number): void {
    this.afterBlock = blockTags[tag] === 1
    if (tag === br) this.rows.add(br, this.open.current, 0, 0)
    else if (tag !== html && tag !== body) this.open.close(tag) // what stands behind the end of the body stands in it
  }

  /** Passes over the content of a script or its like, which becomes one text; where the page goes on. */
  private passRaw(node: number, tag: number, from: number): number {
    const { rows, source } = this
    const mark = this.unclosed.has(tag) ? -1 : closingOf(source, tagNames[tag] ?? '', from)
    if (mark < 0) this.unclosed.add(tag)
    const to = mark >= 0 ? mark : tag === script || tag === style ? source.length : from
    if (to > from) rows.add(textTag, node, from, to)
    rows.end[node] = rows.count
    return mark < 0 ? to : afterTag(source, to)
  }

  private addText(from: number, to: number): void {
    if (this.afterBlock && isBlank(this.source, from, to)) return
    const { open, rows } = this
    if (open.has(head)) {
      if (isBlank(this.source, from, to)) return
      open.closeHead()
    }
    rows.add(textTag, open.current, from, to)
    this.afterBlock = false
  }

  private numberOf(from: number, to: number): number {
    const written = this.source.slice(from, to)
    const known = this.numbers.get(written)
    if (known !== undefined) return known
    const name = written.toLowerCase()
    const number = this.numbers.get(name) ?? this.newNumber(name)
    if (this.numbers.size < mostNames * 2) this.numbers.set(written, number)
    return number
  }

  private newNumber(name: string): number {
    if (this.otherNames.length < mostNames) this.otherNames.push(name)
    const number = tagNames.length + this.otherNames.length - 1
    if (this.otherNames.length < mostNames) this.numbers.set(name, number)
    return number
  }
}

function isBlank(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isSpace(source.charCodeAt(at))) return false
  return true
}

/** Where the closing tag of a raw element begins; -1 for nowhere. */
function closingOf(source: string, name: string, from: number): number {
  for (let at = source.indexOf('</', from); at >= 0; at = source.indexOf('</', at + 2)) {
    if (source.startsWith(name, at + 2) || source.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at
  }
  return -1
}

function afterTag(source: string, mark: number): number {
  const end = source.indexOf('>', mark)
  return end < 0 ? source.length : end + 1
}
