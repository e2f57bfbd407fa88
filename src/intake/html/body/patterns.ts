import type { Ground } from './ground.ts'

/** How often a block is met that stands in the same elements and classes: entries of a list look alike, and so do paragraphs. By block. */
export interface Patterns {
  /** Number of the pattern. */
  readonly number: Int32Array
  /** By pattern: blocks, characters, characters of prose, characters in links. */
  readonly blocks: Int32Array
  readonly characters: Int32Array
  readonly prose: Int32Array
  readonly linked: Int32Array
  /** By block: how many blocks before it have the same words. */
  readonly repeated: Uint8Array
}

const steps = 3

/** Counts blocks by tag and kinds of class of their element and the two around it. */
export function patternsOf(ground: Ground): Patterns {
  const { page, blocks, prose } = ground
  const numbers = new Map<string, number>()
  const names = new Map<number, string>()
  const number = Int32Array.from(blocks, ({ element }) => {
    let key = ''
    for (let step = 0, node = element; step < steps && node > 0; step++, node = page.parent[node] ?? 0) key += nameOf(ground, node, names)
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, numbers.size)
    return numbers.size - 1
  })
  const counted = (value: (row: number) => number): Int32Array => {
    const sums = new Int32Array(numbers.size)
    number.forEach((pattern, row) => {
      sums[pattern] = (sums[pattern] ?? 0) + value(row)
    })
    return sums
  }
  return {
    number,
    blocks: counted(() => 1),
    characters: counted((row) => blocks[row]?.text.length ?? 0),
    prose: counted((row) => prose[row] ?? 0),
    linked: counted((row) => blocks[row]?.linked ?? 0),
    repeated: repeatedOf(ground),
  }
}

/** Tag and first class of an element, read once. */
function nameOf(ground: Ground, node: number, names: Map<number, string>): string {
  const known = names.get(node)
  if (known !== undefined) return known
  const name = `${String(ground.page.tag[node])}.${classOf(ground, node)} `
  names.set(node, name)
  return name
}

/** First class of an element as written: `class="card-text big"` is `card-text`. */
function classOf({ page }: Ground, node: number): string {
  const { source } = page
  const from = page.from[node] ?? 0
  const to = Math.min(page.to[node] ?? 0, from + 300)
  const attributes = source.slice(from, to)
  const at = attributes.indexOf('class=')
  return at < 0 ? '' : (/^["']?\s*([\w-]*)/u.exec(attributes.slice(at + 6, at + 60))?.[1] ?? '')
}

function repeatedOf({ blocks }: Ground): Uint8Array {
  const seen = new Map<string, number>()
  return Uint8Array.from(blocks, ({ text }) => {
    const before = seen.get(text) ?? 0
    seen.set(text, before + 1)
    return Math.min(255, before)
  })
}
