import type { Span } from './span.ts'

export const timeTypes = ['date', 'time', 'duration', 'set'] as const
export type TimeType = (typeof timeTypes)[number]

export const approximations = ['early', 'late', 'about', 'before', 'after', 'since', 'until'] as const
export type Approximation = (typeof approximations)[number]

/** Where the zone of a time comes from: its own words, the outlet, the place spoken of, the time it refers to. */
export const zoneOrigins = ['explicit', 'outlet', 'place', 'reference'] as const
export type ZoneOrigin = (typeof zoneOrigins)[number]

/** A time expression, resolved to UTC. */
export interface TimeExpression {
  /** `t1`, `t2` … in text order. */
  readonly id: string
  /** Its words. */
  readonly span: Span
  /** As TIMEX3 has it. */
  readonly type: TimeType
  /** The value as TIMEX3 writes it: `2024-06-26TEV`, `P3D`. */
  readonly value?: string
  /** Start of the interval `[from, to)`, RFC 3339 in UTC: of dates and times, and of lengths of time that end or begin with the publishing. Absent where the words have no bounds. */
  readonly from?: string
  /** End of the interval, not in it. */
  readonly to?: string
  /** The unit the words give: `second`, `minute`, `hour`, `part` of a day, `day`, `week`, `weekend`, `month`, `quarter`, `half` a year, `season`, `year`, `decade`, `century`. */
  readonly grain?: string
  /** What the words do to the interval. */
  readonly approx?: Approximation
  /** IANA zone or offset the interval was computed in. */
  readonly zone?: string
  /** Where the zone comes from: the words, the outlet, the place spoken of, the time referred to. */
  readonly zoneFrom?: ZoneOrigin
}
