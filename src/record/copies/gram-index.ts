import type { GoesBack, Saves } from '../terms/goes-back.ts'
import { openPostings, type PostingsPoint, type PostingsSaved } from '../terms/postings.ts'
import { openTally } from '../terms/tally.ts'

/** Which earlier reports share grams with a report. */
export interface GramIndex extends GoesBack<PostingsPoint>, Saves<GramsSaved> {
  /** Reports from `first` on that share most of their grams, at most `most`, in order of how many. */
  near(grams: Int32Array, most: number, first?: number): readonly number[]
  add(grams: Int32Array, order: number): void
  /** Forgets reports before `order`. */
  forget(order: number): void
}

/** One gram in three is kept: which ones is told by the gram, so that two reports keep the same. */
const sampled = 3
/** A gram so many reports have is a phrase of everybody's. */
const mostReports = 24
/** Least share of a report's kept grams, and least number of them. */
const leastShare = 0.05
const leastShared = 2

/** All of an index. */
export interface GramsSaved {
  readonly postings: PostingsSaved
  readonly sizes: Map<number, number>
}

/** An inverted index of some of the grams. */
export function openGramIndex(saved?: GramsSaved): GramIndex {
  const postings = openPostings(saved?.postings)
  /** How many grams of a report are kept. */
  const sizes = saved?.sizes ?? new Map<number, number>()
  const [shared, mine] = [openTally(), openTally()]
  const sharers = new Int32Array(mostReports)
  const ask = (gram: number, first: number): void => {
    let count = 0
    for (let entry = postings.latest(gram); entry >= 0; entry = postings.before(entry)) {
      if (postings.orderAt(entry) < first) break
      if (count === mostReports) return
      sharers[count++] = postings.orderAt(entry)
    }
    if (count < mostReports) for (let place = 0; place < count; place++) shared.add(sharers[place]!, 1)
  }
  const keep = (grams: Int32Array): void => {
    mine.clear()
    for (let at = 0; at < grams.length; at++) {
      const gram = grams[at]!
      if (gram !== 0 && (gram >>> 3) % sampled === 0) mine.add(gram, 1)
    }
  }
  return {
    near(grams, most, first = 0) {
      shared.clear()
      keep(grams)
      for (let place = 0; place < mine.size; place++) ask(mine.termAt(place), first)
      const found: { readonly order: number; readonly share: number }[] = []
      for (let place = 0; place < shared.size; place++) {
        const [order, count] = [shared.termAt(place), shared.countAt(place)]
        const share = count / Math.max(1, Math.min(mine.size, sizes.get(order) ?? 0))
        if (count >= leastShared && share >= leastShare) found.push({ order, share })
      }
      return found
        .sort((x, y) => y.share - x.share || x.order - y.order)
        .slice(0, most)
        .map(({ order }) => order)
    },
    add(grams, order) {
      keep(grams)
      sizes.set(order, mine.size)
      for (let place = 0; place < mine.size; place++) postings.add(mine.termAt(place), order, 1)
    },
    forget(before) {
      postings.forget(before)
      const [kept] = postings.held()
      for (const order of sizes.keys()) {
        if (order >= kept) break
        sizes.delete(order)
      }
    },
    point: postings.point,
    goBack(to) {
      postings.goBack(to)
      const [, end] = postings.held()
      for (const order of sizes.keys()) if (order > end) sizes.delete(order)
    },
    holdFrom: postings.holdFrom,
    saved: () => ({ postings: postings.saved(), sizes }),
  }
}
