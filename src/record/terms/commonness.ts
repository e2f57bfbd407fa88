import { commonWords } from './common-words-table.ts'

/** How many reports the table of common words counts for. */
const assumed = 400
const slots = 1 << 17
let table: ReadonlyMap<number, number> | undefined

/** In how many reports terms stand, counted as reports come; the memory it takes is fixed. */
export interface Commonness {
  /** Counts the terms of one more report, each once. */
  add(terms: Iterable<number>): void
  /** What a term tells: the logarithm of how rare it is among what was counted and the language at large. */
  rarity(term: number): number
}

/** A count that begins with what is common in news at large. */
export function openCommonness(): Commonness {
  const known = (table ??= readTable())
  const counts = new Int32Array(slots)
  let reports = 0
  return {
    add(terms) {
      reports++
      for (const term of terms) counts[term & (slots - 1)]!++
    },
    rarity: (term) => Math.log((reports + assumed + 1) / (counts[term & (slots - 1)]! + assumed * (known.get(term) ?? 0) + 1)),
  }
}

function readTable(): ReadonlyMap<number, number> {
  const bytes = Uint8Array.from(atob(commonWords), (letter) => letter.charCodeAt(0))
  const view = new DataView(bytes.buffer)
  return new Map(Array.from({ length: bytes.length / 5 }, (_, index) => [view.getInt32(5 * index, true), view.getUint8(5 * index + 4) / 255]))
}
