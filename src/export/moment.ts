import type { TimeExpression } from '../words/index.ts'

/** A moment on the clocks of a zone. */
interface Local {
  readonly date: string
  readonly clock: string
}

const minute = 60_000
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/**
 * A resolved time as one reads it, on the clocks it was resolved on and in UTC: `26 June 2024, 22:00–24:00 Oslo (20:00–22:00 UTC)`;
 * for whole days the days alone: `26 June 2024`, `June 2024`, `2024`. Nothing for a time without interval or value.
 */
export function shownTime({ type, value, from, to, approx, zone = 'UTC' }: TimeExpression): string | undefined {
  if (from === undefined || to === undefined) return value === undefined ? undefined : `${type} ${value}`
  const bound = approx === undefined ? '' : `${approx} `
  const start = at(from, zone)
  const end = at(to, zone)
  if (start.clock === '00:00' && end.clock === '00:00') return bound + shownDays(start.date, dayBefore(end.date))
  const utc = isUtc(zone) ? '' : ` (${hours(at(from, 'UTC'), at(to, 'UTC'), from, to)} UTC)`
  return `${bound}${shownDate(start.date)}, ${hours(start, end, from, to)} ${placeOf(zone)}${utc}`
}

/** The day a time begins on, where it was resolved: `2024-06-26`. */
export function dayOf({ from, zone = 'UTC' }: TimeExpression): string | undefined {
  return from === undefined ? undefined : at(from, zone).date
}

function hours(start: Local, end: Local, from: string, to: string): string {
  if (Date.parse(to) - Date.parse(from) <= minute) return start.clock
  if (end.date === start.date) return `${start.clock}–${end.clock}`
  if (end.clock === '00:00' && dayBefore(end.date) === start.date) return `${start.clock}–24:00`
  return `${start.clock} – ${shownDate(end.date)}, ${end.clock}`
}

function shownDays(first: string, last: string): string {
  if (first === last) return shownDate(first)
  const [year = '', month = '', day = ''] = first.split('-')
  const [endYear = '', endMonth = '', endDay = ''] = last.split('-')
  if (day !== '01' || !isMonthEnd(last)) return `${shownDate(first)} – ${shownDate(last)}`
  if (year === endYear && month === endMonth) return `${nameOf(month)} ${year}`
  if (month !== '01' || endMonth !== '12' || endDay === '') return `${nameOf(month)} ${year} – ${nameOf(endMonth)} ${endYear}`
  return year === endYear ? year : `${year}–${endYear}`
}

function shownDate(date: string): string {
  const [year, month = '', day] = date.split('-')
  return `${Number(day)} ${nameOf(month)} ${year}`
}

function nameOf(month: string): string {
  return months[Number(month) - 1] ?? month
}

function isMonthEnd(date: string): boolean {
  return new Date(Date.parse(`${date}T00:00Z`) + 24 * 60 * minute).getUTCDate() === 1
}

function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00Z`) - 24 * 60 * minute).toISOString().slice(0, 10)
}

function isUtc(zone: string): boolean {
  return zone === 'UTC' || zone === 'Etc/UTC' || zone === 'Z' || zone === '+00:00'
}

/** `Europe/Oslo` as `Oslo`, an offset as it is. */
function placeOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

const formats = new Map<string, Intl.DateTimeFormat>()

function at(utc: string, zone: string): Local {
  const offset = /^([+-])(\d\d):?(\d\d)$/u.exec(zone)
  if (offset) {
    const shift = (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3])) * minute
    const moved = new Date(Date.parse(utc) + shift).toISOString()
    return { date: moved.slice(0, 10), clock: moved.slice(11, 16) }
  }
  const known = formats.get(zone)
  const format =
    known ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
  if (!known) formats.set(zone, format)
  const parts = new Map(format.formatToParts(new Date(utc)).map(({ type, value }) => [type, value]))
  const part = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? ''
  return { date: `${part('year')}-${part('month')}-${part('day')}`, clock: `${part('hour')}:${part('minute')}` }
}
