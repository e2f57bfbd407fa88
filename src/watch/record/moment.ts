import { saidDay } from '../../record/index.ts'
import { HearsayError, type ReportInput } from '../../words/index.ts'

const pattern = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,3})\d*)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/iu
const minute = 60_000
const day = 86_400_000

/** When a report was published, milliseconds since 1970. */
export interface Moment {
  readonly at: number
  /** Only the day is known: `at` is its last millisecond, so that reports with a time of that day come first. */
  readonly wholeDay: boolean
  /** Where it comes from: the report's field, or its words. */
  readonly from: 'given' | 'words'
}

/** When a report was published: as its field says, else the day its text gives for itself, else nobody knows. Throws `bad-date` and `unknown-zone`. */
export function momentOf({ publishedAt, timeZone, outlet, text }: ReportInput): Moment | undefined {
  const zone = timeZone ?? outlet?.timeZone ?? 'UTC'
  if (publishedAt !== undefined) return momentGiven(publishedAt, zone)
  const said = saidDay(text)
  return said === undefined ? undefined : { at: said, wholeDay: true, from: 'words' }
}

/** A time as `publishedAt` gives it. Throws `bad-date` and `unknown-zone`. */
export function momentGiven(given: string, zone: string): Moment {
  const match = pattern.exec(given.trim())
  const [year = 0, month = 0, date = 0, hours = 0, minutes = 0, seconds = 0, millis = 0] = match?.slice(1, 8).map((it) => Number(it ?? 0)) ?? []
  const midnight = Date.UTC(year, month - 1, date)
  if (!match || new Date(midnight).getUTCDate() !== date || month < 1 || month > 12 || hours > 24 || minutes > 59 || seconds > 60)
    throw new HearsayError('bad-date', { value: given })
  if (match[4] === undefined) return { at: midnight + day - 1 - offsetAt(zone, midnight + day / 2), wholeDay: true, from: 'given' }
  const wall = midnight + (hours * 60 + minutes) * minute + seconds * 1000 + millis
  return { at: wall - (match[8] === undefined ? offsetAt(zone, wall) : written(match[8])), wholeDay: false, from: 'given' }
}

function written(offset: string): number {
  if (/^z$/iu.test(offset)) return 0
  const digits = offset.replace(/\D/gu, '')
  return (offset.startsWith('-') ? -1 : 1) * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))) * minute
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** How far clocks in a zone are ahead of UTC, in milliseconds. Throws `unknown-zone`. */
function offsetAt(zone: string, at: number): number {
  if (zone === 'UTC') return 0
  const parts = clockOf(zone).formatToParts(at)
  const part = (type: string): number => Number(parts.find((it) => it.type === type)?.value ?? 0)
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour') % 24, part('minute')) - Math.floor(at / minute) * minute
}

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known) return known
  try {
    const clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hour12: false,
    })
    clocks.set(zone, clock)
    return clock
  } catch (thrown) {
    throw new HearsayError('unknown-zone', { zone }, { cause: thrown })
  }
}
