/** Counts of terms (32-bit hashes), kept in the order the terms first came. */
export interface Tally {
  /** Terms that are counted. */
  readonly size: number
  add(term: number, times: number): void
  has(term: number): boolean
  /** The term at a place from 0, and its count. */
  termAt(place: number): number
  countAt(place: number): number
  clear(): void
}

/** Opens an empty tally with open addressing; clearing it costs what is in it, so it can be used again and again. */
export function openTally(): Tally {
  let slots = new Int32Array(1 << 10)
  let terms = new Int32Array(1 << 9)
  let counts = new Float64Array(1 << 9)
  let size = 0

  const slotOf = (term: number): number => {
    let slot = spread(term) & (slots.length - 1)
    while (slots[slot] !== 0 && terms[slots[slot]! - 1] !== term) slot = (slot + 1) & (slots.length - 1)
    return slot
  }
  const grow = (): void => {
    const [oldTerms, oldCounts] = [terms, counts]
    terms = new Int32Array(2 * size)
    terms.set(oldTerms)
    counts = new Float64Array(2 * size)
    counts.set(oldCounts)
    slots = new Int32Array(4 * size)
    for (let place = 0; place < size; place++) slots[slotOf(terms[place]!)] = place + 1
  }
  return {
    get size() {
      return size
    },
    add(term, times) {
      const slot = slotOf(term)
      const place = slots[slot]! - 1
      if (place >= 0) counts[place]! += times
      else {
        terms[size] = term
        counts[size] = times
        slots[slot] = ++size
        if (size === terms.length) grow()
      }
    },
    has: (term) => slots[slotOf(term)] !== 0,
    termAt: (place) => terms[place]!,
    countAt: (place) => counts[place]!,
    clear() {
      // From the last to the first, so that each is still reached through those it was put behind.
      for (let place = size - 1; place >= 0; place--) slots[slotOf(terms[place]!)] = 0
      size = 0
    },
  }
}

/** Spreads the bits of a term: many differ in few places. */
export function spread(term: number): number {
  const mixed = Math.imul(term ^ (term >>> 16), 0x45d9f3b)
  return (mixed ^ (mixed >>> 15)) >>> 0
}
