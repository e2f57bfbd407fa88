import { hourLength, minuteLength, type Wall } from './calendar.ts'

/** A time zone with its offsets. */
export interface Zone {
  /** IANA name, or an offset as `+02:00`. */
  readonly name: string
  /** Milliseconds the wall clock is ahead of UTC at an instant. */
  offset(utc: number): number
}

const zones = new Map<string, Zone | undefined>()
const longestMemory = 20_000

/** The zone of a name, or nothing where there is none. `Intl` knows the rules. */
export function zoneNamed(name: string): Zone | undefined {
  if (zones.has(name)) return zones.get(name)
  const zone = fixedZone(name) ?? namedZone(name)
  if (zones.size < 2000) zones.set(name, zone)
  return zone
}

export const utcZone: Zone = { name: 'UTC', offset: () => 0 }

function fixedZone(name: string): Zone | undefined {
  if (/^(?:UTC|GMT|Z)$/iu.test(name)) return utcZone
  const match = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d\d)?$/iu.exec(name)
  if (!match) return undefined
  const length = (match[1] === '-' ? -1 : 1) * (Number(match[2]) * hourLength + Number(match[3] ?? 0) * minuteLength)
  return { name: `${match[1] ?? '+'}${(match[2] ?? '').padStart(2, '0')}:${match[3] ?? '00'}`, offset: () => length }
}

function namedZone(name: string): Zone | undefined {
  let format: Intl.DateTimeFormat
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  } catch {
    return undefined // the one thing Intl throws for is a name that it does not know
  }
  const known = new Map<number, number>()
  return {
    name,
    offset(utc) {
      const quarter = Math.floor(utc / (15 * minuteLength)) // changes of the clock fall on quarters of an hour
      const before = known.get(quarter)
      if (before !== undefined) return before
      const offset = offsetBy(format, quarter * 15 * minuteLength)
      if (known.size > longestMemory) known.clear()
      known.set(quarter, offset)
      return offset
    },
  }
}

function offsetBy(format: Intl.DateTimeFormat, utc: number): number {
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = format.format(utc).match(/\d+/gu)?.map(Number) ?? []
  const date = new Date(0)
  date.setUTCFullYear(utc < -62_135_596_800_000 ? 1 - year : year, month - 1, day)
  date.setUTCHours(hour, minute, second)
  return date.getTime() - utc
}

/** The wall clock of a zone at an instant. */
export function wallOf(zone: Zone, utc: number): Wall {
  return utc + zone.offset(utc)
}

/** The instant at which a zone's clocks show `wall`: the first of two where they go back, moved on by the gap where they go forward. */
export function utcOf(zone: Zone, wall: Wall): number {
  const before = zone.offset(wall - zone.offset(wall) - 6 * hourLength)
  const after = zone.offset(wall - zone.offset(wall) + 6 * hourLength)
  const early = wall - before
  if (before === after || zone.offset(early) === before) return early
  const late = wall - after
  return zone.offset(late) === after ? late : early
}
