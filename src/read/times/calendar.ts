import type { TimeUnit } from '../../language/index.ts'

/** Wall-clock time: milliseconds since 1970 as if the clock on the wall showed UTC. */
export type Wall = number

export const minuteLength = 60_000
export const hourLength = 3_600_000
export const dayLength = 86_400_000

/** A stretch of wall-clock time `[from, to)`. */
export interface Stretch {
  readonly from: Wall
  readonly to: Wall
}

/** The wall clock at a date; months and days that overflow go on into the next. */
export function wallAt(year: number, month = 1, day = 1): Wall {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime()
}

/** Year, month (1 to 12), day of the month and weekday (1 Monday to 7 Sunday). */
export function civil(wall: Wall): { readonly year: number; readonly month: number; readonly day: number; readonly weekday: number } {
  const date = new Date(wall)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday: date.getUTCDay() || 7 }
}

/** Midnight at the start of the day. */
export function dayStart(wall: Wall): Wall {
  return Math.floor(wall / dayLength) * dayLength
}

/** The stretch of a kind that holds `wall`, moved by `steps` of them. */
export function stretchAt(wall: Wall, unit: TimeUnit, steps = 0): Stretch {
  const { year, month, weekday } = civil(wall)
  const day = dayStart(wall)
  const monday = day - (weekday - 1) * dayLength
  const months = (first: number, length: number): Stretch => ({ from: wallAt(year, first), to: wallAt(year, first + length) })
  const years = (first: number, length: number): Stretch => ({ from: wallAt(first), to: wallAt(first + length) })
  if (unit === 'second' || unit === 'minute') return around(Math.floor(wall / minuteLength) * minuteLength, minuteLength, steps)
  if (unit === 'hour') return around(Math.floor(wall / hourLength) * hourLength, hourLength, steps)
  if (unit === 'day') return around(day, dayLength, steps)
  if (unit === 'week') return around(monday, 7 * dayLength, steps)
  if (unit === 'weekend') return { from: monday + (5 + 7 * steps) * dayLength, to: monday + (7 + 7 * steps) * dayLength }
  if (unit === 'month') return months(month + steps, 1)
  if (unit === 'quarter') return months(3 * Math.floor((month - 1) / 3) + 1 + 3 * steps, 3)
  if (unit === 'half') return months(6 * Math.floor((month - 1) / 6) + 1 + 6 * steps, 6)
  if (unit === 'season') return months(3 * Math.floor(month / 3) + 3 * steps, 3)
  if (unit === 'decade') return years((Math.floor(year / 10) + steps) * 10, 10)
  if (unit === 'century') return years((Math.floor(year / 100) + steps) * 100, 100)
  return years(year + steps, 1)
}

function around(from: Wall, length: number, steps: number): Stretch {
  return { from: from + steps * length, to: from + (steps + 1) * length }
}

/** `wall` moved by whole and part units; months and years keep the day where the month has it. */
export function moved(wall: Wall, unit: TimeUnit, count: number): Wall {
  const fixed = fixedLengths[unit]
  if (fixed !== undefined) return wall + count * fixed
  const months = Math.round(count * (monthsIn[unit] ?? 12))
  const { year, month, day } = civil(wall)
  const first = wallAt(year, month + months)
  const last = civil(wallAt(year, month + months + 1) - dayLength).day
  return first + (Math.min(day, last) - 1) * dayLength + (wall - dayStart(wall))
}

const fixedLengths: Partial<Record<TimeUnit, number>> = {
  second: 1000,
  minute: minuteLength,
  hour: hourLength,
  day: dayLength,
  week: 7 * dayLength,
  weekend: 7 * dayLength,
}

const monthsIn: Partial<Record<TimeUnit, number>> = { month: 1, quarter: 3, season: 3, half: 6, year: 12, decade: 120, century: 1200 }

/** ISO 8601 week-numbering year and week. */
export function isoWeek(wall: Wall): { readonly year: number; readonly week: number } {
  const thursday = dayStart(wall) + (4 - civil(wall).weekday) * dayLength
  const { year } = civil(thursday)
  return { year, week: Math.floor((thursday - wallAt(year)) / (7 * dayLength)) + 1 }
}

/** Easter Sunday of a year (the anonymous Gregorian rule: Meeus, Astronomical Algorithms, chapter 8). */
export function easter(year: number): Wall {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return wallAt(year, month, (h + l - 7 * m + 33 * month + 19) % 32)
}

/** Whether a stretch is no longer than a day, so that clock times may belong to it. */
export function isAtMostADay({ from, to }: Stretch): boolean {
  return to - from <= dayLength
}
