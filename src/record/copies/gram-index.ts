/** Which earlier reports share grams with a report. */
export interface GramIndex {
  /** Reports that share most of their grams, at most `most`, in order of how many; none of before `since`. */
  near(grams: Int32Array, most: number, since?: number): readonly number[]
  add(grams: Int32Array, order: number, at?: number): void
  /** Forgets reports of before a time. */
  forget(before: number): void
}

/** One gram in three is kept: which ones is told by the gram, so that two reports keep the same. */
const sampled = 3
/** A gram so many reports have is a phrase of everybody's. */
const mostReports = 24
/** Least share of a report's kept grams, and least number of them. */
const leastShare = 0.05
const leastShared = 2

/** An inverted index of some of the grams. */
export function openGramIndex(): GramIndex {
  let postings = new Map<number, number[]>()
  const sizes = new Map<number, { readonly size: number; readonly at?: number }>()
  return {
    near(grams, most, since = 0) {
      const shared = new Map<number, number>()
      const mine = keptOf(grams)
      for (const gram of mine) {
        const orders = postings.get(gram)
        if (!orders || orders.length >= mostReports) continue
        for (const order of orders) if ((sizes.get(order)?.at ?? since) >= since) shared.set(order, (shared.get(order) ?? 0) + 1)
      }
      return [...shared]
        .map(([order, count]): [number, number, number] => [order, count, count / Math.max(1, Math.min(mine.size, sizes.get(order)?.size ?? 0))])
        .filter(([, count, share]) => count >= leastShared && share >= leastShare)
        .sort((x, y) => y[2] - x[2] || x[0] - y[0])
        .slice(0, most)
        .map(([order]) => order)
    },
    add(grams, order, at) {
      const mine = keptOf(grams)
      sizes.set(order, { size: mine.size, ...(at === undefined ? {} : { at }) })
      for (const gram of mine) {
        const orders = postings.get(gram)
        if (orders === undefined) postings.set(gram, [order])
        else if (orders.length < mostReports) orders.push(order)
      }
    },
    forget(before) {
      for (const [order, { at }] of sizes) if (at !== undefined && at < before) sizes.delete(order)
      const kept = new Map<number, number[]>()
      for (const [gram, orders] of postings) {
        const alive = orders.filter((order) => sizes.has(order))
        if (alive.length > 0) kept.set(gram, alive)
      }
      postings = kept
    },
  }
}

function keptOf(grams: Int32Array): ReadonlySet<number> {
  const kept = new Set<number>()
  for (const gram of grams) if (gram !== 0 && (gram >>> 3) % sampled === 0) kept.add(gram)
  return kept
}
