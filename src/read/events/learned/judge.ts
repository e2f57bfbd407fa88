import type { EventType } from '../../../words/index.ts'
import { classes, scale, type EventWeights } from './weights.ts'

/** Sums of a trigger for nothing and for each type, in units of log odds. */
export function scoresAt(table: Int8Array, places: readonly number[]): Float64Array {
  const sums = new Float64Array(classes.length)
  for (const place of places) for (let at = 0, from = place * classes.length; at < classes.length; at++) sums[at]! += table[from + at]!
  for (let at = 0; at < classes.length; at++) sums[at]! /= scale
  return sums
}

/** Shares of the classes: the softmax of their sums. */
export function sharesOf(sums: Float64Array): Float64Array {
  let highest = -Infinity
  for (const sum of sums) highest = Math.max(highest, sum)
  const shares = new Float64Array(sums.length)
  let total = 0
  for (let at = 0; at < sums.length; at++) total += shares[at] = Math.exp(sums[at]! - highest)
  for (let at = 0; at < sums.length; at++) shares[at]! /= total
  return shares
}

/** What the learned step takes a word for. */
export interface Judgement {
  readonly type: EventType
  /** Share of this type, of the type of the pack's line, and of no event at all. */
  readonly share: number
  readonly listed: number
  readonly none: number
}

/** The likeliest type of a trigger. */
export function judgedAs({ types }: Pick<EventWeights, 'types'>, places: readonly number[], listed: EventType | undefined): Judgement {
  const shares = sharesOf(scoresAt(types, places))
  let best = 1
  for (let at = 2; at < shares.length; at++) if (shares[at]! > shares[best]!) best = at
  return {
    type: classes[best] as EventType, // class 0 is left out above
    share: shares[best]!,
    listed: listed === undefined ? 0 : shares[classes.indexOf(listed)]!,
    none: shares[0]!,
  }
}

/** Whether the places of a word alone speak for some type more than for none: most words do not, and are not looked at further. */
export function mayTell({ types }: Pick<EventWeights, 'types'>, places: readonly number[]): boolean {
  for (let at = 1; at < classes.length; at++) {
    let sum = 0
    for (const place of places) sum += types[place * classes.length + at]! - types[place * classes.length]!
    if (sum > 0) return true
  }
  return false
}
