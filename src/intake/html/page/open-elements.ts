import type { Rows } from './rows.ts'
import { blockTags, scopeTags, tagNamed, tagsNamed } from './tags-table.ts'

const list = { ul: tagNamed('ul'), ol: tagNamed('ol'), dl: tagNamed('dl'), li: tagNamed('li'), dd: tagNamed('dd'), dt: tagNamed('dt') }
const table = {
  table: tagNamed('table'),
  tr: tagNamed('tr'),
  td: tagNamed('td'),
  th: tagNamed('th'),
  thead: tagNamed('thead'),
  tbody: tagNamed('tbody'),
  tfoot: tagNamed('tfoot'),
}
const [p, a, option, head, body, noscript] = [tagNamed('p'), tagNamed('a'), tagNamed('option'), tagNamed('head'), tagNamed('body'), tagNamed('noscript')]
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(tagNamed)
const isHeading = tagsNamed('h1 h2 h3 h4 h5 h6')
const ofTable = tagsNamed('table caption td th tr thead tbody tfoot')

/**
 * The elements that are open, the innermost last. For each name it knows where the innermost of that name stands, so that closing costs nothing
 * however deep the page is. The rules are those of the HTML standard's tree construction, without moving anything:
 * https://html.spec.whatwg.org/multipage/parsing.html#tree-construction
 */
export class OpenElements {
  private nodes = new Int32Array(64)
  private tags = new Uint16Array(64)
  /** By depth: the next open element of the same name, of a scope, of a block; -1 for none. */
  private same = new Int32Array(64)
  private outerScope = new Int32Array(64)
  private outerBlock = new Int32Array(64)
  /** By tag: the innermost open one. */
  private top = new Int32Array(512).fill(-1)
  private scope = -1
  private block = -1
  private depth = 0
  private readonly rows: Rows

  constructor(rows: Rows) {
    this.rows = rows
  }

  /** The node that what comes now stands in. */
  get current(): number {
    return this.depth === 0 ? 0 : this.at(this.nodes, this.depth - 1)
  }

  /** Whether an element of this name is open. */
  has(tag: number): boolean {
    return this.topOf(tag) >= 0
  }

  push(node: number, tag: number): void {
    const { depth } = this
    if (depth === this.nodes.length) this.deepen()
    if (tag >= this.top.length) this.widen(tag)
    this.nodes[depth] = node
    this.tags[depth] = tag
    this.same[depth] = this.topOf(tag)
    this.outerScope[depth] = this.scope
    this.outerBlock[depth] = this.block
    this.top[tag] = depth
    if (scopeTags[tag] === 1) this.scope = depth
    if (blockTags[tag] === 1) this.block = depth
    this.depth = depth + 1
  }

  /** Reads a closing tag. One that closes nothing is passed over. */
  close(tag: number): void {
    if (isHeading[tag] === 1) return this.closeHeading()
    const slot = this.topOf(tag)
    if (slot < 0) return
    // Inside a cell, a closing tag from outside it is a slip; so is one of `b` or `a` with a block open in it.
    if (slot < this.scope && ofTable[tag] !== 1) return
    if (blockTags[tag] !== 1 && scopeTags[tag] !== 1 && this.block > slot) return
    this.closeDownTo(slot)
  }

  /** Everything is closed: the page ends. */
  closeAll(): void {
    this.closeDownTo(0)
  }

  /** Closes the open paragraph, as a block that begins does. */
  closeParagraph(): void {
    const slot = this.topOf(p)
    if (slot > this.scope) this.closeDownTo(slot)
  }

  /** Closes what an opening tag of this name ends without saying so. */
  closeBefore(tag: number): void {
    if (tag === list.li) this.closeAbove(list.li, Math.max(this.topOf(list.ul), this.topOf(list.ol), this.scope))
    else if (tag === list.dd || tag === list.dt) {
      const outside = Math.max(this.topOf(list.dl), this.scope)
      this.closeAbove(list.dd, outside)
      this.closeAbove(list.dt, outside)
    } else if (tag === a) this.closeAbove(a, Math.max(this.block, this.scope))
    else if (tag === option) this.closeAbove(option, this.scope)
    else if (tag === body) this.closeAbove(head, -1)
    else if (ofTable[tag] === 1 && tag !== table.table) this.closeCells(tag)
  }

  /** A head ends where something begins that no head holds. */
  closeHead(): void {
    const slot = this.topOf(head)
    if (slot >= 0 && this.topOf(noscript) < slot) this.closeDownTo(slot)
  }

  private closeCells(tag: number): void {
    const outside = this.topOf(table.table)
    this.closeAbove(table.td, outside)
    this.closeAbove(table.th, outside)
    if (tag === table.td || tag === table.th) return
    this.closeAbove(table.tr, outside)
    if (tag === table.tr) return
    for (const part of [table.thead, table.tbody, table.tfoot]) this.closeAbove(part, outside)
  }

  private closeHeading(): void {
    let slot = -1
    for (const heading of headings) slot = Math.max(slot, this.topOf(heading))
    if (slot >= 0 && slot > this.scope) this.closeDownTo(slot)
  }

  /** Closes the innermost element of this name where it stands inside the depth `outside`. */
  private closeAbove(tag: number, outside: number): void {
    const slot = this.topOf(tag)
    if (slot > outside) this.closeDownTo(slot)
  }

  private closeDownTo(slot: number): void {
    const end = this.rows.count
    while (this.depth > slot) {
      const depth = --this.depth
      this.rows.end[this.at(this.nodes, depth)] = end
      this.top[this.at(this.tags, depth)] = this.at(this.same, depth)
      this.scope = this.at(this.outerScope, depth)
      this.block = this.at(this.outerBlock, depth)
    }
  }

  private topOf(tag: number): number {
    return this.top[tag] ?? -1
  }

  private at(column: Int32Array | Uint16Array, index: number): number {
    return column[index] ?? 0
  }

  private deepen(): void {
    const wider = (column: Int32Array): Int32Array<ArrayBuffer> => {
      const grown = new Int32Array(column.length * 2)
      grown.set(column)
      return grown
    }
    const tags = new Uint16Array(this.tags.length * 2)
    tags.set(this.tags)
    this.tags = tags
    this.nodes = wider(this.nodes)
    this.same = wider(this.same)
    this.outerScope = wider(this.outerScope)
    this.outerBlock = wider(this.outerBlock)
  }

  private widen(tag: number): void {
    const grown = new Int32Array(Math.max(tag + 1, this.top.length * 2)).fill(-1)
    grown.set(this.top)
    this.top = grown
  }
}
