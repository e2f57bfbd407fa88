import type { GoesBack, Saves } from './goes-back.ts'
import { spread } from './tally.ts'

/** An inverted index that forgets what is old: which reports have a term, the latest first. */
export interface Postings extends GoesBack<PostingsPoint>, Saves<PostingsSaved> {
  /** Notes that a report has a term; reports come in order. */
  add(term: number, order: number, weight: number): void
  /** The latest entry of a term, and the one before an entry; -1 where there is none. */
  latest(term: number): number
  before(entry: number): number
  orderAt(entry: number): number
  weightAt(entry: number): number
  /** Forgets reports before `order`. */
  forget(order: number): void
  /** The first and the last report of which it still holds entries, forgotten ones too; -1 where there is none. */
  held(): readonly [first: number, last: number]
}

/** Entries from `first` to before `end` are there. */
export interface PostingsPoint {
  readonly first: number
  readonly end: number
}

/** All of an index. */
export interface PostingsSaved {
  readonly ring: Ring
  readonly heads: Heads
  readonly first: number
  readonly end: number
  readonly kept: number
  readonly used: number
  readonly oldest?: PostingsPoint | undefined
}

/**
 * Opens an index, an empty one unless one was saved. Entries lie in a ring, so that forgetting is moving its beginning, and each tells how far back the entry before it
 * of the same term is; a table with open addressing tells where the latest entry of each term is.
 */
export function openPostings(saved?: PostingsSaved): Postings {
  let ring = saved?.ring ?? newRing(1 << 12)
  let [first, end] = [saved?.first ?? 0, saved?.end ?? 0]
  /** Entries before `first` that are still in the ring, so that it can go back, begin here. */
  let kept = saved?.kept ?? 0
  let oldest = saved?.oldest
  let heads = saved?.heads ?? newHeads(1 << 12)
  let used = saved?.used ?? 0

  const slotOf = (term: number): number => {
    let slot = spread(term) & (heads.terms.length - 1)
    while (heads.entries[slot] !== 0 && heads.terms[slot] !== term) slot = (slot + 1) & (heads.terms.length - 1)
    return slot
  }
  /** Puts the heads that are still there into a table that has room for as many again. */
  const rehead = (): void => {
    const old = heads
    let alive = 0
    for (const entry of old.entries) if (entry > kept) alive++
    let size = 1 << 12
    while (size < 4 * alive) size *= 2
    heads = newHeads(size)
    used = alive
    old.entries.forEach((entry, at) => {
      if (entry <= kept) return
      const slot = slotOf(old.terms[at]!)
      heads.terms[slot] = old.terms[at]!
      heads.entries[slot] = entry
    })
  }
  const place = (entry: number): number => entry & (ring.orders.length - 1)
  return {
    add(term, order, weight) {
      if (end - kept === ring.orders.length) ring = widerRing(ring, kept, end)
      if (2 * used >= heads.terms.length) rehead()
      const slot = slotOf(term)
      const head = heads.entries[slot]! - 1
      if (heads.entries[slot] === 0) used++
      const at = place(end)
      ring.orders[at] = order
      ring.weights[at] = weight
      ring.back[at] = head < kept ? 0 : end - head
      heads.terms[slot] = term
      heads.entries[slot] = ++end
    },
    latest(term) {
      const head = heads.entries[slotOf(term)]! - 1
      return head < first ? -1 : head
    },
    before(entry) {
      const back = ring.back[place(entry)]!
      return back === 0 || entry - back < first ? -1 : entry - back
    },
    orderAt: (entry) => ring.orders[place(entry)]!,
    weightAt: (entry) => ring.weights[place(entry)]!,
    forget(order) {
      while (first < end && ring.orders[place(first)]! < order) first++
      kept = Math.min(first, oldest?.first ?? first)
      if (4 * (end - kept) < ring.orders.length && ring.orders.length > 1 << 12) ring = widerRing(ring, kept, end, ring.orders.length / 2)
      rehead()
    },
    held: () => (kept === end ? [-1, -1] : [ring.orders[place(kept)]!, ring.orders[place(end - 1)]!]),
    point() {
      const now = { first, end }
      oldest ??= now
      return now
    },
    goBack(to) {
      for (let slot = 0; slot < heads.entries.length; slot++) {
        let entry = heads.entries[slot]! - 1
        if (entry < to.end) continue
        while (entry >= to.end) entry = ring.back[place(entry)] === 0 ? -1 : entry - ring.back[place(entry)]!
        heads.entries[slot] = entry < kept ? taken : entry + 1
      }
      first = to.first
      end = to.end
    },
    holdFrom(point) {
      oldest = point
    },
    saved: () => ({ ring, heads, first, end, kept, used, oldest }),
  }
}

interface Ring {
  readonly orders: Int32Array
  readonly weights: Float32Array
  /** How many entries back the one before of the same term is; 0 for none. */
  readonly back: Int32Array
}

interface Heads {
  readonly terms: Int32Array
  /** One more than the entry; 0 where a slot is free, `taken` where its term has no entry any more. */
  readonly entries: Float64Array
}

const taken = -1

function newRing(size: number): Ring {
  return { orders: new Int32Array(size), weights: new Float32Array(size), back: new Int32Array(size) }
}

function newHeads(size: number): Heads {
  return { terms: new Int32Array(size), entries: new Float64Array(size) }
}

function widerRing(ring: Ring, first: number, end: number, size = 2 * ring.orders.length): Ring {
  const wider = newRing(size)
  const old = ring.orders.length - 1
  for (let entry = first; entry < end; entry++) {
    wider.orders[entry & (size - 1)] = ring.orders[entry & old]!
    wider.weights[entry & (size - 1)] = ring.weights[entry & old]!
    wider.back[entry & (size - 1)] = ring.back[entry & old]!
  }
  return wider
}
