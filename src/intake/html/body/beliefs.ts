import { levels } from './containers.ts'
import type { View } from './features.ts'
import { firstBlock, lastBlock } from './containers.ts'
import { sums } from './ground.ts'

/** What the first look believes of each block, summed along the page: what features of the second look are read from. */
interface Beliefs {
  readonly view: View
  /** Percent: how likely the block is part of the text. */
  readonly belief: Uint8Array
  /** Up to each row: characters, and characters by their belief. */
  readonly characters: Int32Array
  readonly believed: Int32Array
  /** By pattern: mean belief by characters. */
  readonly ofPattern: Uint8Array
  /** Nearest block believed in before and after; -1 and the count of blocks for none. */
  readonly left: Int32Array
  readonly right: Int32Array
}

type Feature = (beliefs: Beliefs, row: number) => number

const at = ({ belief }: Beliefs, row: number): number => belief[row] ?? -1

const table: Readonly<Record<string, Feature>> = {
  'belief': at,
  ...Object.fromEntries([-4, -3, -2, -1, 1, 2, 3, 4].map((step): [string, Feature] => [`belief ${String(step)}`, (beliefs, row) => at(beliefs, row + step)])),
  'belief of 5': (beliefs, row) => mean(beliefs, row - 2, row + 3),
  'belief of 11': (beliefs, row) => mean(beliefs, row - 5, row + 6),
  'belief of 41': (beliefs, row) => mean(beliefs, row - 20, row + 21),
  ...Object.fromEntries(
    [0, 1, 2, 3].flatMap((level): [string, Feature][] => [
      [`belief in ${String(level)}`, (beliefs, row) => meanIn(beliefs, around(beliefs, row, level))],
      [`share of believed in ${String(level)}`, (beliefs, row) => shareIn(beliefs, around(beliefs, row, level))],
    ]),
  ),
  'belief of pattern': ({ ofPattern, view }, row) => ofPattern[view.patterns.number[row] ?? 0] ?? 0,
  'believed before': ({ believed }, row) => percent(believed[row] ?? 0, believed.at(-1) ?? 0),
  'believed in all': ({ believed }) => Math.round(8 * Math.log2(1 + (believed.at(-1) ?? 0) / 100)),
  'share of believed': ({ believed }, row) => percent((believed[row + 1] ?? 0) - (believed[row] ?? 0), believed.at(-1) ?? 0),
  'rows to believed before': ({ left }, row) => ((left[row] ?? -1) < 0 ? 99 : Math.min(60, row - (left[row] ?? 0))),
  'rows to believed after': ({ right, belief }, row) => ((right[row] ?? 0) >= belief.length ? 99 : Math.min(60, (right[row] ?? 0) - row)),
  'characters to believed before': ({ left, characters }, row) =>
    (left[row] ?? -1) < 0 ? 999 : log((characters[row] ?? 0) - (characters[(left[row] ?? 0) + 1] ?? 0)),
  'characters to believed after': ({ right, characters, belief }, row) =>
    (right[row] ?? 0) >= belief.length ? 999 : log((characters[right[row] ?? 0] ?? 0) - (characters[row + 1] ?? 0)),
  'same around as believed before': (beliefs, row) => shared(beliefs, row, beliefs.left[row] ?? -1),
  'same around as believed after': (beliefs, row) => shared(beliefs, row, beliefs.right[row] ?? -1),
  'same pattern as believed before': ({ view: { patterns }, left }, row) => (patterns.number[left[row] ?? -1] === patterns.number[row] ? 1 : 0),
  'same pattern as believed after': ({ view: { patterns }, right }, row) => (patterns.number[right[row] ?? -1] === patterns.number[row] ? 1 : 0),
}
const all = Object.values(table)

/** Names of the features in order. */
export const beliefNames: readonly string[] = Object.keys(table)

/** Features of every block from what was believed of it and of those around it: whole numbers, a row a block. `belief` in percent. */
export function beliefFeaturesOf(view: View, belief: Uint8Array): Int16Array {
  const beliefs = beliefsOf(view, belief)
  const features = new Int16Array(belief.length * all.length)
  for (let row = 0, index = 0; row < belief.length; row++) for (const feature of all) features[index++] = feature(beliefs, row)
  return features
}

function beliefsOf(view: View, belief: Uint8Array): Beliefs {
  const { blocks, charactersBefore } = view.ground
  const believed = sums(blocks.map(({ text }, row) => text.length * (belief[row] ?? 0)))
  const ofPattern = new Uint8Array(view.patterns.blocks.length)
  const sum = new Float64Array(ofPattern.length)
  blocks.forEach(({ text }, row) => {
    const pattern = view.patterns.number[row] ?? 0
    sum[pattern] = (sum[pattern] ?? 0) + text.length * (belief[row] ?? 0)
  })
  for (let pattern = 0; pattern < sum.length; pattern++)
    ofPattern[pattern] = Math.round((sum[pattern] ?? 0) / Math.max(1, view.patterns.characters[pattern] ?? 1))
  return { view, belief, characters: charactersBefore, believed, ofPattern, ...nearest(belief) }
}

function nearest(belief: Uint8Array): { readonly left: Int32Array; readonly right: Int32Array } {
  const left = new Int32Array(belief.length)
  const right = new Int32Array(belief.length)
  for (let row = 0, last = -1; row < belief.length; row++) {
    left[row] = last
    if ((belief[row] ?? 0) > 50) last = row
  }
  for (let row = belief.length - 1, last = belief.length; row >= 0; row--) {
    right[row] = last
    if ((belief[row] ?? 0) > 50) last = row
  }
  return { left, right }
}

function around({ view }: Beliefs, row: number, level: number): number {
  return view.containers.around[row * levels + level] ?? 0
}

function mean({ believed, characters, belief }: Beliefs, from: number, to: number): number {
  const [first, last] = [Math.max(0, from), Math.min(belief.length, to)]
  return Math.round(((believed[last] ?? 0) - (believed[first] ?? 0)) / Math.max(1, (characters[last] ?? 0) - (characters[first] ?? 0)))
}

function meanIn(beliefs: Beliefs, node: number): number {
  return mean(beliefs, firstBlock(beliefs.view.ground, node), lastBlock(beliefs.view.ground, node))
}

function shareIn({ believed, view: { ground } }: Beliefs, node: number): number {
  return percent((believed[lastBlock(ground, node)] ?? 0) - (believed[firstBlock(ground, node)] ?? 0), believed.at(-1) ?? 0)
}

/** How near, in elements that hold both, another block stands: 4 in the same, 0 in none of the four around. */
function shared(beliefs: Beliefs, row: number, other: number): number {
  const { ground } = beliefs.view
  if (other < 0 || other >= ground.blocks.length) return 0
  for (let level = 0; level < levels; level++) {
    const node = around(beliefs, row, level)
    if (other >= firstBlock(ground, node) && other < lastBlock(ground, node)) return levels - level
  }
  return 0
}

function percent(part: number, whole: number): number {
  return whole > 0 ? Math.round((100 * part) / whole) : 0
}

function log(value: number): number {
  return Math.round(8 * Math.log2(1 + Math.max(0, value)))
}
