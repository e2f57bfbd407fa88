import { tagNamed } from '../page/index.ts'
import { firstBlock, lastBlock, levels, proseIn } from './containers.ts'
import type { Ground } from './ground.ts'
import type { View } from './view.ts'

/** One thing asked of a block: a whole number. */
export type Feature = (view: View, row: number) => number

/** Features by name. */
export type FeatureTable = Readonly<Record<string, Feature>>

/** Eight steps a doubling: 0 for 0, 8 for 1, 27 for 10, 53 for 100, 80 for 1,000. */
export function log(value: number): number {
  return Math.round(8 * Math.log2(1 + Math.max(0, value)))
}

/** Part of a whole in percent; 0 of nothing. */
export function percent(part: number, whole: number): number {
  return whole > 0 ? Math.round((100 * part) / whole) : 0
}

/** Characters of a block. */
export const length = ({ ground }: View, row: number): number => ground.blocks[row]?.text.length ?? 0

/** Words of a block. */
export const wordsIn = ({ ground }: View, row: number): number => ground.words[row] ?? 0

/** A row of the page: the first or last for one that is none. */
export const bounded = (view: View, row: number): number => Math.max(0, Math.min(view.ground.blocks.length - 1, row))

/** The element that holds a block and others: the narrowest at level 0. */
export const around = (view: View, row: number, level: number): number => view.containers.around[row * levels + level] ?? 0

/** 1 for a block in the element. */
export const isIn = (view: View, row: number, node: number): number =>
  node >= 0 && (view.ground.blocks[row]?.from ?? 0) >= node && (view.ground.blocks[row]?.from ?? 0) < (view.ground.page.end[node] ?? 0) ? 1 : 0

/** Elements told apart as numbers. */
export const kinds = 'p div li td blockquote section article span a pre dd figcaption button time em strong label main'.split(' ').map(tagNamed)

/** Headings, the highest first. */
export const headings = 'h1 h2 h3 h4 h5 h6'.split(' ').map(tagNamed)

/** Lowest bit of the kinds of furniture named in a block, counted from 1; 0 for none. */
export function furniture({ ground }: View, row: number): number {
  const bits = ground.phrases[row] ?? 0
  return bits === 0 ? 0 : 32 - Math.clz32(bits & -bits)
}

/** How near, in elements that hold both, another block stands: 4 in the same, 0 in none of the four around. */
export function sameAround(view: View, row: number, other: number): number {
  if (other < 0 || other >= view.ground.blocks.length) return 0
  for (let level = 0; level < levels; level++) if (isIn(view, other, around(view, row, level)) === 1) return levels - level
  return 0
}

/** Percent of an element's characters that are in links. */
export function linkedIn(ground: Ground, node: number): number {
  const [from, to] = [firstBlock(ground, node), lastBlock(ground, node)]
  return percent((ground.linkedBefore[to] ?? 0) - (ground.linkedBefore[from] ?? 0), (ground.charactersBefore[to] ?? 0) - (ground.charactersBefore[from] ?? 0))
}

/** Mean characters of its blocks, in steps of `log`. */
export function meanLength(ground: Ground, node: number): number {
  const [from, to] = [firstBlock(ground, node), lastBlock(ground, node)]
  return log(((ground.charactersBefore[to] ?? 0) - (ground.charactersBefore[from] ?? 0)) / Math.max(1, to - from))
}

/** Percent of its characters that are prose. */
export function proseShare(ground: Ground, node: number): number {
  const [from, to] = [firstBlock(ground, node), lastBlock(ground, node)]
  return percent(proseIn(ground, node), (ground.charactersBefore[to] ?? 0) - (ground.charactersBefore[from] ?? 0))
}

/** Blocks before the element's first (negative) or behind its last (above 100), or the percent of its blocks before this one. */
export function placeIn({ ground }: View, row: number, node: number): number {
  if (node < 0) return -200
  const [from, to] = [firstBlock(ground, node), lastBlock(ground, node)]
  if (row < from) return -log(from - row)
  return row >= to ? 100 + log(row - to + 1) : percent(row - from, to - from)
}
