import { meanGap } from './gap.ts'
import { day, minute, second } from './spans.ts'

/** What decides how long to wait before asking again. Times and spans are in milliseconds. */
export interface Pace {
  /** When its newest entries came. */
  readonly times: readonly number[]
  /** The shortest wait that the source asks for: `ttl`, `sy:update…`, `Cache-Control`; 0 where it asks for none. */
  readonly asks: number
  /** A person wants it every minute. */
  readonly crisis: boolean
  /** Whether it answers "nothing has changed" in the place of the whole; unknown until it was seen to. */
  readonly saves: boolean | undefined
  /** The longest wait that a person wants. */
  readonly every?: number
}

/** The shortest wait, the longest, the one for news that break, and the one where nothing is known of a source. */
export const waits = { floor: 5 * minute, ceiling: day, crisis: 60 * second, usual: 30 * minute } as const

/**
 * How long to wait: half of the mean time between entries, not less than the floor, what the source asks for included, and not more than a day. While news
 * break a chosen source is asked every minute, as long as it answers that nothing has changed: only that costs its owner nothing.
 */
export function waitOf(pace: Pace, now: number, random: () => number): number {
  if (pace.crisis && pace.saves !== false) return around(waits.crisis, waits.crisis, random)
  const floor = Math.min(waits.ceiling, Math.max(waits.floor, pace.asks))
  const gap = meanGap(pace.times, now)
  const wish = gap === undefined ? waits.usual : gap / 2
  return around(Math.max(floor, Math.min(wish, pace.every ?? waits.ceiling, waits.ceiling)), floor, random)
}

/** A tenth more or less, so that sources do not all come at once; below the floor or above a day it is the other way about. */
export function around(wait: number, floor: number, random: () => number): number {
  const shift = wait * 0.1 * (2 * random() - 1)
  const shifted = wait + shift
  const turned = shifted < floor || shifted > waits.ceiling ? wait - shift : shifted
  return Math.round(Math.min(waits.ceiling, Math.max(floor, turned)))
}
