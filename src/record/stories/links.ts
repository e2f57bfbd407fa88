import type { GoesBack, Saves } from '../terms/goes-back.ts'
import { openNumbersHeld, type NumbersHeldSaved } from '../terms/numbers-held.ts'

/** Pairs of stories, each named by its first report, the smaller number in `ones`; by these, then by the others. */
export interface LinkedStories {
  readonly ones: Int32Array
  readonly others: Int32Array
}

/** Pairs of stories that reports link. */
export interface Links extends GoesBack<LinksPoint>, Saves<LinksSaved> {
  /** Counts a link; `voice` says that the report would have joined both. Gives the voices so far. */
  count(a: number, b: number, voice: boolean): number
  /** Forgets a pair that is one story now. */
  drop(a: number, b: number): void
  /** Puts aside pairs of which no report can speak any more. */
  settle(isOpen: (story: number) => boolean): void
  /** Every pair that was linked, as the stories stand now, without those that are one. */
  apart(rootOf: (story: number) => number): LinkedStories
}

/** How the voices of the pairs stand that may still be spoken of, and how many pairs were put aside. */
export interface LinksPoint {
  readonly voices: number
  readonly settled: number
}

/** A pair is one number: orders of reports stay below this. */
const base = 2 ** 26

/** All of them. */
export interface LinksSaved {
  readonly voices: NumbersHeldSaved
  readonly settled: Float64Array<ArrayBuffer>
  readonly count: number
}

/** Opens a set of links, an empty one unless one was saved. */
export function openLinks(saved?: LinksSaved): Links {
  /** Voices of each pair that somebody may still speak of. */
  const voices = openNumbersHeld(saved?.voices)
  let settled = saved?.settled ?? new Float64Array(1024)
  let count = saved?.count ?? 0
  const pairOf = (a: number, b: number): number => Math.min(a, b) * base + Math.max(a, b)
  const settlePair = (pair: number): void => {
    if (count === settled.length) {
      const longer = new Float64Array(2 * count)
      longer.set(settled)
      settled = longer
    }
    settled[count++] = pair
  }
  return {
    count(a, b, voice) {
      const pair = pairOf(a, b)
      const now = (voices.get(pair) ?? 0) + (voice ? 1 : 0)
      voices.set(pair, now)
      return now
    },
    drop: (a, b) => voices.delete(pairOf(a, b)),
    settle(isOpen) {
      for (const pair of voices.keys()) {
        if (isOpen(Math.floor(pair / base)) && isOpen(pair % base)) continue
        settlePair(pair)
        voices.delete(pair)
      }
    },
    saved: () => ({ voices: voices.saved(), settled, count }),
    point: () => ({ voices: voices.point(), settled: count }),
    goBack(to) {
      voices.goBack(to.voices)
      count = to.settled
    },
    holdFrom: (oldest) => voices.holdFrom(oldest.voices),
    apart(rootOf) {
      const pairs = new Float64Array(count + voices.size)
      pairs.set(settled.subarray(0, count))
      pairs.set(Float64Array.from(voices.keys()), count)
      pairs.forEach((pair, index) => {
        pairs[index] = pairOf(rootOf(Math.floor(pair / base)), rootOf(pair % base))
      })
      pairs.sort()
      const distinct = pairs.filter((pair, index) => pair !== pairs[index - 1] && Math.floor(pair / base) !== pair % base)
      return { ones: Int32Array.from(distinct, (pair) => Math.floor(pair / base)), others: Int32Array.from(distinct, (pair) => pair % base) }
    },
  }
}
