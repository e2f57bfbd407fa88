import type { GoesBack, Saves } from '../terms/goes-back.ts'
import { openPostings, type PostingsPoint, type PostingsSaved } from '../terms/postings.ts'
import { openTally } from '../terms/tally.ts'

/** Which earlier reports share names and numbers with a report; each name or number comes once. */
export interface AnchorIndex extends GoesBack<PostingsPoint>, Saves<PostingsSaved> {
  /** Reports from `first` on that share many of a report's, the rarest most of all; at most `most`, nearest first. */
  near(firm: Int32Array, most: number, first?: number): readonly number[]
  add(firm: Int32Array, order: number): void
  /** Forgets reports before `order`. */
  forget(order: number): void
}

/** Reports each anchor leads to, the latest ones. */
const mostPerAnchor = 48
const leastShared = 3
/** Least share of the report's names and numbers. */
const leastShare = 0.3

/** An inverted index of names and numbers. */
export function openAnchorIndex(saved?: PostingsSaved): AnchorIndex {
  const postings = openPostings(saved)
  const [shared, weights] = [openTally(), openTally()]
  const sharers = new Int32Array(mostPerAnchor)
  const ask = (anchor: number, first: number): void => {
    let count = 0
    for (let entry = postings.latest(anchor); entry >= 0 && count < mostPerAnchor; entry = postings.before(entry)) {
      if (postings.orderAt(entry) < first) break
      sharers[count++] = postings.orderAt(entry)
    }
    for (let place = 0; place < count; place++) {
      shared.add(sharers[place]!, 1)
      weights.add(sharers[place]!, 1 / Math.sqrt(count))
    }
  }
  return {
    near(firm, most, first = 0) {
      shared.clear()
      weights.clear()
      for (const anchor of firm) ask(anchor, first)
      const found: { readonly order: number; readonly weight: number }[] = []
      for (let place = 0; place < shared.size; place++)
        if (shared.countAt(place) >= leastShared && shared.countAt(place) >= leastShare * firm.length)
          found.push({ order: shared.termAt(place), weight: weights.countAt(place) })
      return found
        .sort((a, b) => b.weight - a.weight || a.order - b.order)
        .slice(0, most)
        .map(({ order }) => order)
    },
    add(firm, order) {
      for (const anchor of firm) postings.add(anchor, order, 1)
    },
    forget: postings.forget,
    point: postings.point,
    goBack: postings.goBack,
    holdFrom: postings.holdFrom,
    saved: postings.saved,
  }
}
