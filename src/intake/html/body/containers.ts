import { nodesNamed } from '../page/index.ts'
import { lineOf, type Ground } from './ground.ts'

/** Elements that may hold the body, and around each block the elements that hold it and others. */
export interface Containers {
  /** By block, four a row: the element that holds it and other blocks, the next wider one, and so on. */
  readonly around: Int32Array
  /** By node: prose of the blocks that have it as their first, second and third element around. */
  readonly mass: readonly [Int32Array, Int32Array, Int32Array]
  /** The most of each. */
  readonly most: readonly [number, number, number]
  /** Element with the most prose right in it: that of Readability (https://github.com/mozilla/readability), parents in full and grandparents by half. */
  readonly dense: number
  /** Smallest element around `dense` that holds most of the page's prose. */
  readonly wide: number
  /** The `article` with the most prose; -1 for none. */
  readonly article: number
  /** The element with the most prose whose class speaks of a body; -1 for none. */
  readonly named: number
}

export const levels = 4

/** What an element's prose counts for that stands above the headline, or in another article below the one with the headline. */
const [aboveHeadline, otherArticle] = [0.6, 0.35]

/** Weighs the elements of a page by the prose in them. `articlesSince` counts by block the articles that begin between it and the headline. */
export function containersOf(ground: Ground, bodyKind: number, headline: number, articlesSince: Int32Array): Containers {
  const around = aroundOf(ground)
  const mass = [0, 1, 2].map((level) => massOf(ground, around, level)) as [Int32Array, Int32Array, Int32Array] // three levels
  const weight = (row: number): number => (headline < 0 ? 1 : row < headline ? aboveHeadline : (articlesSince[row] ?? 0) > 0 ? otherArticle : 1)
  const score = (node: number): number =>
    ((mass[0][node] ?? 0) + (mass[1][node] ?? 0) / 2) * weight(Math.max(firstBlock(ground, node), Math.min(headline, lastBlock(ground, node) - 1)))
  const nodes = new Set(around)
  const dense = bestOf(nodes, score)
  return {
    around,
    mass,
    most: mass.map((column) => column.reduce((most, value) => Math.max(most, value), 1)) as [number, number, number], // three levels
    dense,
    wide: wideAround(ground, dense),
    article: bestOf(nodesNamed(ground.page, 'article'), (node) => proseIn(ground, node)),
    named: bestOf(nodes, (node) => ((ground.classKinds(node) & bodyKind) === 0 ? 0 : score(node))),
  }
}

/** Prose of all blocks in an element. */
export function proseIn(ground: Ground, node: number): number {
  return (ground.proseBefore[lastBlock(ground, node)] ?? 0) - (ground.proseBefore[firstBlock(ground, node)] ?? 0)
}

/** First block of an element. */
export function firstBlock({ blocksBefore }: Ground, node: number): number {
  return blocksBefore[node] ?? 0
}

/** Behind the last block of an element. */
export function lastBlock({ page, blocksBefore }: Ground, node: number): number {
  return blocksBefore[page.end[node] ?? 0] ?? 0
}

function aroundOf(ground: Ground): Int32Array {
  const { page, blocks, wider } = ground
  const around = new Int32Array(blocks.length * levels)
  blocks.forEach(({ element }, row) => {
    const line = lineOf(page, element)
    let node = lastBlock(ground, line) - firstBlock(ground, line) > 1 ? line : (wider[line] ?? 0)
    for (let level = 0; level < levels; level++) {
      around[row * levels + level] = node
      node = wider[node] ?? 0
    }
  })
  return around
}

function massOf({ page, prose, blocks }: Ground, around: Int32Array, level: number): Int32Array {
  const mass = new Int32Array(page.count)
  for (let row = 0; row < blocks.length; row++) {
    const node = around[row * levels + level] ?? 0
    mass[node] = (mass[node] ?? 0) + (prose[row] ?? 0)
  }
  return mass
}

function bestOf(nodes: Iterable<number>, score: (node: number) => number): number {
  let best = -1
  let most = 0
  for (const node of nodes) {
    const value = score(node)
    if (value <= most) continue
    most = value
    best = node
  }
  return best
}

/** Share of the page's prose that is most of it. */
const most = 0.6

function wideAround(ground: Ground, dense: number): number {
  if (dense < 0) return -1
  const all = ground.proseBefore.at(-1) ?? 0
  let node = dense
  while (node > 0 && proseIn(ground, node) < all * most) node = ground.wider[node] ?? 0
  return node
}
