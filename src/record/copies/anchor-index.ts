/** Names and numbers of a report. */
type Firm = ReadonlyMap<number, number>

/** Which earlier reports share names and numbers with a report. */
export interface AnchorIndex {
  /** Reports from `first` on that share many of a report's, the rarest most of all; at most `most`, nearest first. */
  near(firm: Firm, most: number, first?: number): readonly number[]
  add(firm: Firm, order: number): void
  /** Forgets reports before `order`. */
  forget(order: number): void
}

/** Reports kept for each anchor, the latest ones. */
const mostPerAnchor = 48
const leastShared = 3
/** Least share of the report's names and numbers. */
const leastShare = 0.3

/** An inverted index of names and numbers. */
export function openAnchorIndex(): AnchorIndex {
  let postings = new Map<number, number[]>()
  return {
    near(firm, most, first = 0) {
      const found = new Map<number, { shared: number; weight: number }>()
      for (const anchor of firm.keys()) {
        const orders = postings.get(anchor) ?? []
        for (const order of orders) {
          if (order < first) continue
          const known = found.get(order) ?? { shared: 0, weight: 0 }
          found.set(order, { shared: known.shared + 1, weight: known.weight + 1 / Math.sqrt(orders.length) })
        }
      }
      return [...found]
        .filter(([, { shared }]) => shared >= leastShared && shared >= leastShare * firm.size)
        .sort((a, b) => b[1].weight - a[1].weight || a[0] - b[0])
        .slice(0, most)
        .map(([order]) => order)
    },
    add(firm, order) {
      for (const anchor of firm.keys()) {
        const orders = postings.get(anchor)
        if (orders === undefined) postings.set(anchor, [order])
        else {
          orders.push(order)
          if (orders.length > mostPerAnchor) orders.shift()
        }
      }
    },
    forget(before) {
      const kept = new Map<number, number[]>()
      for (const [anchor, orders] of postings) {
        const later = orders.filter((order) => order >= before)
        if (later.length > 0) kept.set(anchor, later)
      }
      postings = kept
    },
  }
}
