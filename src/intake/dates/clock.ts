import type { Clock, Moment } from './moment.ts'
import { zoneTable } from './zone-table.ts'
import { offsetOf } from './zones.ts'

/** A time of day and where it stands. */
export interface FoundClock {
  readonly from: number
  readonly to: number
  readonly clock: Clock
}

const names = Object.keys(zoneTable)
  .sort((a, b) => b.length - a.length)
  .join('|')
const zone = `(?:\\s?\\(?(?<zone>(?:utc|gmt)?\\s?[+\\-−]\\d{1,2}(?::?\\d\\d)?(?!\\d)|(?:${names})(?![\\p{L}\\p{N}])))?`
const half = `(?:\\s?(?<half>[ap])\\.?\\s?m\\b\\.?)?`
const digits = `(?<hour>\\d{1,2})(?:\\s?[:.h]\\s?(?<minute>\\d\\d)(?:[:.](?<second>\\d\\d)(?:[.,]\\d{1,9})?)?(?!\\d)|(?=\\s?[ap]\\.?\\s?m\\b))`
const tail = `(?:\\s?(?:h|hs|hrs|hours|horas|uhr)\\b\\.?)?`
const clock = `${digits}${half}${tail}${zone}`
/** What stands between a date and its time: `kl.`, `at`, `a las`, a dash, a bar. */
const between = `[\\s,;|/•·–—-]{0,4}(?:T|\\(|(?:at|kl\\.?|klokken|klokka|klockan|a\\s?las|a\\s?la|às|à|um|alle|ore|ore:|hora|hora:|@|updated|oppdatert)[\\s:]{0,2})?`
const after = new RegExp(`${between}${clock}`, 'iuy')
const afterCompact = new RegExp(`T(?<hour>\\d\\d)(?<minute>\\d\\d)(?<second>\\d\\d)?${zone}`, 'iuy')
const before = new RegExp(`(?<![\\p{L}\\p{N}:.])${clock}(?=(?:\\)?[\\s,;|•·–—-]{0,4}(?:on\\s|el\\s|den\\s|del?\\s)?(?:\\p{L}{2,12}\\.?,?\\s)?)$)`, 'iu')

/** The time of day that follows a date ending at `from`. */
export function clockAfter(text: string, from: number, day: Moment): FoundClock | undefined {
  const match = matchAt(after, text, from) ?? matchAt(afterCompact, text, from)
  if (!match) return undefined
  const read = clockOf(match.groups ?? {}, day)
  return read && { from, to: from + match[0].length, clock: read }
}

/** The time of day that stands right before a date beginning at `to`; looked for from `from` on. */
export function clockBefore(text: string, from: number, to: number, day: Moment): FoundClock | undefined {
  const match = before.exec(text.slice(from, to))
  if (!match) return undefined
  const read = clockOf(match.groups ?? {}, day)
  return read && { from: from + match.index, to, clock: read }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function clockOf(groups: Readonly<Record<string, string | undefined>>, day: Moment): Clock | undefined {
  const { hour = '', minute = '0', second = '0', half, zone } = groups
  const twelve = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' && Number(hour) <= 12 ? 12 : 0)
  const read = { hour: twelve, minute: Number(minute), second: Number(second) }
  if (read.hour > 24 || read.minute > 59 || read.second > 60) return undefined
  const offset = zone === undefined ? undefined : offsetOf(zone.trim(), day)
  return { ...read, ...(offset !== undefined && { offset }) }
}
