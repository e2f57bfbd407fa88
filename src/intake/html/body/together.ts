import { tagsNamed } from '../page/index.ts'
import type { View } from './view.ts'

const lists = tagsNamed('ul ol')
const tables = tagsNamed('table')
/** How far up a list or table is looked for. */
const farthest = 14
/** Share that blocks of one pattern have in each other's belief. */
const ofPattern = 0.2

/** Beliefs in percent once blocks that stand or fall together share them: entries of a list, cells of a table, and a little all that look alike. */
export function together(view: View, belief: Uint8Array): Float64Array {
  const entries = shared(view, Float64Array.from(belief), holdersOf(view, lists), 1)
  const cells = shared(view, entries, holdersOf(view, tables), 1)
  return shared(view, cells, view.patterns.number, ofPattern)
}

/** For each block the innermost element of a set that holds it; -1 for none. */
function holdersOf({ ground: { page, blocks } }: View, set: Uint8Array): Int32Array {
  return Int32Array.from(blocks, ({ element }) => {
    for (let node = element, step = 0; node > 0 && step < farthest; node = page.parent[node] ?? 0, step++) if (set[page.tag[node] ?? 0] === 1) return node
    return -1
  })
}

/** Moves each belief towards the mean of its group, by characters; group -1 stays alone. */
function shared({ ground: { blocks } }: View, belief: Float64Array, groups: Int32Array, share: number): Float64Array {
  const sums = new Map<number, number>()
  const sizes = new Map<number, number>()
  groups.forEach((group, row) => {
    const size = blocks[row]?.text.length ?? 0
    sums.set(group, (sums.get(group) ?? 0) + size * (belief[row] ?? 0))
    sizes.set(group, (sizes.get(group) ?? 0) + size)
  })
  return belief.map((value, row) => {
    const group = groups[row] ?? -1
    return group < 0 ? value : share * ((sums.get(group) ?? 0) / Math.max(1, sizes.get(group) ?? 1)) + (1 - share) * value
  })
}
