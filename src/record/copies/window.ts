import type { GoesBack, Saves } from '../terms/goes-back.ts'

/** Reports of the last days, for what only looks so far back. */
export interface Window extends GoesBack<WindowPoint>, Saves<WindowSaved> {
  /** The first report that is not longer ago; the next report was published at `at`, milliseconds. Reports without a time see all that are not forgotten. */
  first(order: number, at: number | undefined): number
}

/** The first report in it, and how many came. */
export interface WindowPoint {
  readonly begin: number
  readonly end: number
}

/** All of a window. */
export interface WindowSaved {
  readonly times: number[]
  readonly base: number
  readonly begin: number
  readonly held?: WindowPoint | undefined
}

/** Reports that are held at most, however many come in a few days. */
const mostHeld = 60_000

/** Opens a window of so many milliseconds on reports that come in the order of time. */
export function openWindow(span: number, saved?: WindowSaved): Window {
  let times = saved?.times ?? []
  let base = saved?.base ?? 0
  let begin = saved?.begin ?? 0
  let held = saved?.held
  return {
    first(order, at) {
      times.push(at ?? times.at(-1) ?? -Infinity)
      if (at !== undefined) while (times[begin - base]! < at - span) begin++
      begin = Math.max(begin, order - mostHeld)
      const kept = Math.min(begin, held?.begin ?? begin)
      if (kept - base > mostHeld) {
        times = times.slice(kept - base)
        base = kept
      }
      return begin
    },
    point() {
      const now = { begin, end: base + times.length }
      held ??= now
      return now
    },
    goBack(to) {
      begin = to.begin
      times.length = to.end - base
    },
    holdFrom(oldest) {
      held = oldest
    },
    saved: () => ({ times, base, begin, held }),
  }
}
