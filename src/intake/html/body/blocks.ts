import { withoutEntities } from '../entities.ts'
import { blockTags, tagNamed, tagsNamed, textTag, unseenTags, type Page } from '../page/index.ts'

/** A run of words between two edges of blocks: a paragraph, a heading, an entry of a menu. */
export interface Block {
  /** Its words: character references read, white space folded, a line a `<br>`. */
  readonly text: string
  /** The lowest element that holds all of it. */
  readonly element: number
  /** Its first text node. */
  readonly from: number
  /** Behind its last text node. */
  readonly to: number
  /** Characters of it in links. */
  readonly linked: number
  /** Characters of it in bold. */
  readonly bold: number
}

const [br, a] = [tagNamed('br'), tagNamed('a')]
const boldTags = tagsNamed('b strong')
/** Not shown, and no words of the page either. */
const skipped = Uint8Array.from(unseenTags)

/** More blocks than any report's page has; what stands behind them is not looked at. */
const mostBlocks = 30_000

/** The blocks of a page in order. Two `<br>` part blocks as the end of a paragraph does. */
export function blocksOf(page: Page): Block[] {
  const cutter = new Cutter(page)
  const { tag, end, count } = page
  for (let node = 1; node < count && cutter.blocks.length < mostBlocks; node++) {
    cutter.leave(node)
    const kind = tag[node] ?? 0
    if (kind === textTag) cutter.addText(node)
    else if (skipped[kind] === 1) node = (end[node] ?? count) - 1
    else cutter.enter(node, kind)
  }
  cutter.flush()
  return cutter.blocks
}

/** Gathers the block that is being read. */
class Cutter {
  readonly blocks: Block[] = []
  private readonly page: Page
  private text = ''
  private element = -1
  private first = -1
  private last = -1
  /** Innermost element around the last text that is not known to have ended. */
  private open = 0
  private linked = 0
  private bold = 0
  private breaks = 0
  private linkEnd = 0
  private boldEnd = 0

  constructor(page: Page) {
    this.page = page
  }

  enter(node: number, kind: number): void {
    if (kind === br) {
      if (++this.breaks === 2) this.flush()
    } else if (blockTags[kind] === 1) this.flush()
    else if (kind === a) this.linkEnd = Math.max(this.linkEnd, this.page.end[node] ?? 0)
    else if (boldTags[kind] === 1) this.boldEnd = Math.max(this.boldEnd, this.page.end[node] ?? 0)
  }

  addText(node: number): void {
    const { page } = this
    let piece = withoutEntities(page.source.slice(page.from[node], page.to[node]))
    const shown = shownIn(piece)
    if (shown === 0 && (this.text === '' || this.breaks > 0)) return
    if (this.breaks === 1 && this.text !== '') piece = `\u0000${piece}`
    this.breaks = 0
    this.text += piece
    if (node < this.linkEnd) this.linked += shown
    if (node < this.boldEnd) this.bold += shown
    this.hold(node)
  }

  /** Ends the block where an element that stands on its own lines ended before this node. */
  leave(node: number): void {
    const { end, parent, tag } = this.page
    if (this.last < 0) return
    while (this.open > 0 && (end[this.open] ?? 0) <= node) {
      const closed = this.open
      this.open = parent[closed] ?? 0
      if (blockTags[tag[closed] ?? 0] === 1) return this.flush()
    }
  }

  flush(): void {
    this.breaks = 0
    if (this.last < 0) return
    const text = tidy(this.text)
    const { element, first, last, linked, bold } = this
    if (text !== '') this.blocks.push({ text, element, from: first, to: last + 1, linked, bold })
    this.text = ''
    this.element = this.first = this.last = -1
    this.linked = this.bold = 0
  }

  private hold(node: number): void {
    const { end, parent } = this.page
    if (this.first < 0) {
      this.first = node
      this.element = parent[node] ?? 0
    }
    while (this.element > 0 && (end[this.element] ?? 0) <= node) this.element = parent[this.element] ?? 0
    this.last = node
    this.open = parent[node] ?? 0
  }
}

/** Characters that are not white space. */
function shownIn(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 32 && text.charCodeAt(at) !== 0xa0) count++
  return count
}

/** White space folded; a `<br>`, which the text holds as U+0000, is a line break. Hyphens that only show at the end of a line go. */
function tidy(text: string): string {
  return text
    .replace(/\u00ad/gu, '')
    .replace(/[\s\u200b\ufeff]+/gu, ' ')
    .replace(/ ?\u0000 ?/gu, '\n')
    .trim()
}
