import type { GoesBack } from '../terms/goes-back.ts'

/** Which reports are together; each group is named by its first report. */
export interface Roots extends Pick<GoesBack<Int32Array>, 'point' | 'goBack'> {
  /** A report of its own; reports come in order from 0. */
  add(order: number): void
  /** The first report of the group a report is in. */
  of(order: number): number
  /** Makes two groups, each by its first report, one, and gives its first report. */
  join(a: number, b: number): number
}

/** Union-find with path compression (Tarjan 1975). */
export function openRoots(): Roots {
  let parents = new Int32Array(1024)
  let count = 0
  return {
    add(order) {
      if (order >= parents.length) {
        const longer = new Int32Array(2 * order)
        longer.set(parents)
        parents = longer
      }
      parents[order] = order
      count = order + 1
    },
    of(order) {
      let root = order
      while (parents[root] !== root) root = parents[root]!
      for (let at = order; at !== root;) {
        const next = parents[at]!
        parents[at] = root
        at = next
      }
      return root
    },
    join(a, b) {
      parents[Math.max(a, b)] = Math.min(a, b)
      return Math.min(a, b)
    },
    point: () => parents.slice(0, count),
    goBack(to) {
      if (to.length > parents.length) parents = new Int32Array(2 * to.length)
      parents.set(to)
      count = to.length
    },
  }
}
