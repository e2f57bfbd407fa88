import type { TimeUnit } from '../../language/index.ts'
import { civil, isoWeek, minuteLength, type Wall } from './calendar.ts'

/** TIMEX3 value of the stretch of a unit that holds `wall`: `2024-06`, `2024-W26`, `199`. */
export function valueAt(wall: Wall, unit: string): string {
  const { year, month } = civil(wall)
  if (unit === 'week') return weekValue(wall)
  if (unit === 'weekend') return `${weekValue(wall)}-WE`
  if (unit === 'month') return `${figures(year, 4)}-${figures(month, 2)}`
  if (unit === 'quarter') return `${figures(year, 4)}-Q${Math.floor((month - 1) / 3) + 1}`
  if (unit === 'half') return `${figures(year, 4)}-H${month < 7 ? 1 : 2}`
  if (unit === 'season') return seasonValue(wall)
  if (unit === 'year') return figures(year, 4)
  if (unit === 'decade') return figures(Math.floor(year / 10), 3)
  if (unit === 'century') return figures(Math.floor(year / 100), 2)
  if (unit === 'minute' || unit === 'hour' || unit === 'second') return minuteValue(wall)
  return dayValue(wall)
}

/** `2024-06-26`. */
export function dayValue(wall: Wall): string {
  const { year, month, day } = civil(wall)
  return `${figures(year, 4)}-${figures(month, 2)}-${figures(day, 2)}`
}

/** `2024-06-26T23:30`. */
export function minuteValue(wall: Wall): string {
  const minutes = Math.floor((((wall % 86_400_000) + 86_400_000) % 86_400_000) / minuteLength)
  return `${dayValue(wall)}T${figures(Math.floor(minutes / 60), 2)}:${figures(minutes % 60, 2)}`
}

function weekValue(wall: Wall): string {
  const { year, week } = isoWeek(wall)
  return `${figures(year, 4)}-W${figures(week, 2)}`
}

function seasonValue(wall: Wall): string {
  const { year, month } = civil(wall)
  return `${figures(month < 3 ? year - 1 : year, 4)}-${['WI', 'SP', 'SU', 'FA'][Math.floor((month % 12) / 3)] ?? 'WI'}`
}

/** TIMEX3 value of a length of time: `P3D`, `PT45M`, `PXY`, `P2.5Y`. */
export function lengthValue(unit: TimeUnit, count: number | undefined): string {
  if (unit === 'hour' && count !== undefined && !Number.isInteger(count)) return lengthValue('minute', count * 60)
  const [letter, factor, clock] = lengthLetters[unit]
  const amount = count === undefined ? 'X' : trimmedNumber(count * factor)
  return `P${clock ? 'T' : ''}${amount}${letter}`
}

const lengthLetters: Readonly<Record<TimeUnit, readonly [letter: string, factor: number, clock?: boolean]>> = {
  second: ['S', 1, true],
  minute: ['M', 1, true],
  hour: ['H', 1, true],
  day: ['D', 1],
  week: ['W', 1],
  weekend: ['WE', 1],
  month: ['M', 1],
  quarter: ['Q', 1],
  half: ['M', 6],
  season: ['M', 3],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
}

function trimmedNumber(value: number): string {
  return String(Math.round(value * 100) / 100)
}

function figures(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
