import type { Page } from './page.ts'

/** The columns of a page while they grow. */
export class Rows {
  tag: Uint16Array
  parent: Int32Array
  end: Int32Array
  from: Int32Array
  to: Int32Array
  count = 0

  /** Room for a page of so many characters; it grows where that is not enough. */
  constructor(characters: number) {
    const room = (characters >> 4) + 64
    this.tag = new Uint16Array(room)
    this.parent = new Int32Array(room)
    this.end = new Int32Array(room)
    this.from = new Int32Array(room)
    this.to = new Int32Array(room)
  }

  /** A new node, a leaf so far. */
  add(tag: number, parent: number, from: number, to: number): number {
    const node = this.count
    if (node === this.tag.length) this.grow()
    this.count = node + 1
    this.tag[node] = tag
    this.parent[node] = parent
    this.end[node] = node + 1
    this.from[node] = from
    this.to[node] = to
    return node
  }

  private grow(): void {
    const room = this.tag.length * 2
    const wider = (column: Int32Array): Int32Array => {
      const grown = new Int32Array(room)
      grown.set(column)
      return grown
    }
    const tag = new Uint16Array(room)
    tag.set(this.tag)
    this.tag = tag
    this.parent = wider(this.parent)
    this.end = wider(this.end)
    this.from = wider(this.from)
    this.to = wider(this.to)
  }

  /** The page they are. */
  page(source: string, otherNames: readonly string[]): Page {
    const { count, tag, parent, end, from, to } = this
    return { source, count, tag, parent, end, from, to, otherNames }
  }
}
