import { commonWords } from './common-words-table.ts'
import type { GoesBack } from './goes-back.ts'
import { spread, type Tally } from './tally.ts'

/** How many reports the table of common words counts for. */
const assumed = 400
const slots = 1 << 18
/** Reports after which all counts are halved: what is common changes, and counts of many rare terms in one slot would add up. */
const halvedAfter = 1 << 16

/** In how many reports terms stand, counted as reports come; the memory it takes is fixed. */
export interface Commonness extends Pick<GoesBack<CommonnessPoint>, 'point' | 'goBack'> {
  /** Counts the terms of one more report, each once. */
  add(terms: Pick<Tally, 'size' | 'termAt'>): void
  /** What a term tells: the logarithm of how rare it is among what was counted and the language at large. */
  rarity(term: number): number
}

/** All counts. */
export interface CommonnessPoint {
  readonly one: Int32Array
  readonly other: Int32Array
  readonly reports: number
}

/** A count that begins with what is common in news at large: a count-min sketch with conservative update (Estan and Varghese 2002). */
export function openCommonness(): Commonness {
  const { terms, shares } = (table ??= readTable())
  const [one, other] = [new Int32Array(slots), new Int32Array(slots)]
  let reports = 0
  const shareOf = (term: number): number => {
    let slot = spread(term) & (terms.length - 1)
    while (shares[slot] !== 0) {
      if (terms[slot] === term) return shares[slot]! / 255
      slot = (slot + 1) & (terms.length - 1)
    }
    return 0
  }
  return {
    add(of) {
      reports++
      for (let place = 0; place < of.size; place++) {
        const [a, b] = [firstSlot(of.termAt(place)), secondSlot(of.termAt(place))]
        const least = Math.min(one[a]!, other[b]!)
        if (one[a] === least) one[a] = least + 1
        if (other[b] === least) other[b] = least + 1
      }
      if (reports < halvedAfter) return
      reports /= 2
      for (const counts of [one, other]) for (let slot = 0; slot < slots; slot++) counts[slot]! >>= 1
    },
    rarity(term) {
      const count = Math.min(one[firstSlot(term)]!, other[secondSlot(term)]!)
      return Math.log((reports + assumed + 1) / (count + assumed * shareOf(term) + 1))
    },
    point: () => ({ one: one.slice(), other: other.slice(), reports }),
    goBack(to) {
      one.set(to.one)
      other.set(to.other)
      reports = to.reports
    },
  }
}

function firstSlot(term: number): number {
  return term & (slots - 1)
}

function secondSlot(term: number): number {
  return spread(term ^ 0x5bd1e995) & (slots - 1)
}

/** Common terms in a table with open addressing, and the share of reports each stands in, in 255ths; 0 where a slot is free. */
interface Table {
  readonly terms: Int32Array
  readonly shares: Uint8Array
}

let table: Table | undefined

function readTable(): Table {
  const bytes = Uint8Array.from(atob(commonWords), (letter) => letter.charCodeAt(0))
  const view = new DataView(bytes.buffer)
  const count = bytes.length / 5
  let size = 1024
  while (size < 3 * count) size *= 2
  const [terms, shares] = [new Int32Array(size), new Uint8Array(size)]
  for (let index = 0; index < count; index++) {
    const term = view.getInt32(5 * index, true)
    let slot = spread(term) & (size - 1)
    while (shares[slot] !== 0) slot = (slot + 1) & (size - 1)
    terms[slot] = term
    shares[slot] = view.getUint8(5 * index + 4)
  }
  return { terms, shares }
}
