import { publisherNamed } from '../../knowledge/index.ts'
import { HearsayError, type ReportInput } from '../../words/index.ts'
import { hourLength, wallAt } from './calendar.ts'
import type { Reference } from './scope.ts'
import { utcOf, utcZone, zoneNamed, type Zone } from './zones.ts'

const timePattern = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/iu

/** When and where a report was published: its zone, else its outlet's, else the offset of its publishing time, else UTC. Throws `unknown-zone` and `bad-date`. */
export function referenceOf({ publishedAt, updatedAt, timeZone, outlet }: ReportInput): Reference {
  const given = publishedAt ?? updatedAt
  const match = given === undefined ? undefined : (timePattern.exec(given.trim()) ?? undefined)
  if (given !== undefined && !match) throw new HearsayError('bad-date', { value: given })
  const known = checkedZone(timeZone) ?? checkedZone(outlet?.timeZone) ?? zoneOfOutlet(outlet?.name)
  const written = match?.[7] === undefined ? undefined : zoneNamed(match[7])
  const zone = known ?? written ?? utcZone
  const where = { zone, zoneFrom: known ? 'outlet' : 'reference' } as const
  if (!match) return { toTheMinute: false, ...where }
  const [year = 0, month = 0, day = 0, hour, minute = 0, second = 0] = match.slice(1, 7).map((it) => (it === undefined ? undefined : Number(it)))
  const midnight = wallAt(year, month, day)
  if (month < 1 || month > 12 || day < 1 || new Date(midnight).getUTCDate() !== day || (hour ?? 0) > 24 || minute > 59 || second > 60)
    throw new HearsayError('bad-date', { value: given ?? '' })
  const wall = midnight + (hour ?? 12) * hourLength + minute * 60_000 + second * 1000
  return { utc: utcOf(written ?? zone, wall), toTheMinute: hour !== undefined, ...where }
}

function checkedZone(name: string | undefined): Zone | undefined {
  if (name === undefined) return undefined
  const zone = zoneNamed(name)
  if (!zone) throw new HearsayError('unknown-zone', { zone: name })
  return zone
}

function zoneOfOutlet(name: string | undefined): Zone | undefined {
  const publisher = name === undefined ? undefined : publisherNamed(name)
  return publisher && zoneNamed(publisher.timeZone)
}
