/** A day, and where it is known the time of day there and how far that is from UTC. Months and days count from 1. */
export interface Moment {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly clock?: Clock
}

/** A time of day. */
export interface Clock {
  readonly hour: number
  readonly minute: number
  readonly second: number
  /** Minutes east of UTC; absent where the zone is not known. */
  readonly offset?: number
}

/** No report is older than the first newspapers by post, and none is from a time no one alive will see. */
const firstYear = 1800
const lastYear = 2199

/**
 * A moment as RFC 3339 has it: `2024-06-26T21:30:00+02:00`; without its zone where none is known, the day alone where no time is.
 * Undefined where no calendar has it.
 */
export function written({ year, month, day, clock }: Moment): string | undefined {
  if (!(year >= firstYear && year <= lastYear) || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  const date = `${year}-${two(month)}-${two(day)}`
  if (clock === undefined) return date
  const { hour, minute, second, offset } = clock
  if (hour === 24 && minute === 0) return nextDay({ year, month, day, clock: { ...clock, hour: 0 } })
  if (!(hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 61) || Math.abs(offset ?? 0) > 14 * 60) return undefined
  return `${date}T${two(hour)}:${two(minute)}:${two(Math.min(59, second))}${offset === undefined ? '' : offsetWritten(offset)}`
}

/** The moment so many seconds after 1970 began, in UTC. */
export function momentOfEpoch(seconds: number): Moment {
  const date = new Date(Math.floor(seconds) * 1000)
  const clock = { hour: date.getUTCHours(), minute: date.getUTCMinutes(), second: date.getUTCSeconds(), offset: 0 }
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), clock }
}

function nextDay({ year, month, day, clock }: Moment): string | undefined {
  const next = new Date(Date.UTC(year, month - 1, day + 1))
  return written({ year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate(), ...(clock && { clock }) })
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function offsetWritten(offset: number): string {
  if (offset === 0) return 'Z'
  const size = Math.abs(offset)
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
