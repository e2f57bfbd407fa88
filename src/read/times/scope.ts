import type { TimeWords } from '../../language/index.ts'
import type { Approximation, TimeType, ZoneOrigin } from '../../words/index.ts'
import type { Stretch, Wall } from './calendar.ts'
import type { Zone } from './zones.ts'

/** Whether what is told has happened or will. */
export type Direction = 'past' | 'future' | undefined

/** When and where a report was published. */
export interface Reference {
  /** Absent where it is not known. */
  readonly utc?: number
  /** False for a bare date. */
  readonly toTheMinute: boolean
  readonly zone: Zone
  readonly zoneFrom: ZoneOrigin
}

/** A stretch with the words' own unit and TIMEX3 value. */
export interface Dated extends Stretch {
  readonly grain: string
  readonly value: string
}

/** A time resolved before, to which others refer. */
export interface Earlier extends Stretch {
  readonly grain: string
  readonly zone: Zone
  readonly zoneFrom: ZoneOrigin
}

/** What the resolving of one expression may look at. */
export interface Scope {
  readonly pack: TimeWords
  /** Publishing, on the wall clock of the expression's zone; absent where it is not known. */
  readonly now: Wall | undefined
  readonly toTheMinute: boolean
  readonly direction: Direction
  /** What an infinitive points to. */
  readonly hint: Direction
  /** False where the verb only hints at the direction: then months and dates are the nearest. */
  readonly clear: boolean
  /** Time spoken of before. */
  readonly earlier: Earlier | undefined
  /** Start of the quarter last named, and whether no other time has been spoken of since. */
  readonly quarter: Wall | undefined
  readonly inQuarter: boolean
  /** True where clock times without a day belong to the day spoken of before. */
  readonly sameScene: boolean
}

/** What an expression denotes, on the wall clock of its zone. */
export interface Denoted {
  readonly type: TimeType
  readonly value?: string
  readonly stretch?: Stretch
  readonly grain?: string
  readonly approx?: Approximation
}
