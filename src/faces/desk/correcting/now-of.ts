import type { KeptReport, Reading } from '../api/index.ts'
import type { Span } from '../reading/segments.ts'
import type { FixName } from './fields.ts'

/** What somebody corrects: a part of an item of a report, or of the report itself. */
export interface Aim {
  readonly name: FixName
  /** Id of the item; none for the report as a whole. */
  readonly item?: string
  /** Which number of an event. */
  readonly number?: number
}

/** How it is now: the values a list has them by, or one that is written. */
export type Now = readonly string[] | string | readonly Span[] | { readonly min?: number; readonly max?: number } | undefined

/** What a report has for a part now, so that it can be shown, and told from what somebody saw. */
export function nowOf({ name, item, number = 0 }: Aim, report: KeptReport): Now {
  const { reading } = report
  if (!reading || item === undefined) return ofReport(name, report)
  const statement = reading.statements.find(({ id }) => id === item)
  if (statement) return ofStatement(name, statement)
  const event = reading.events.find(({ id }) => id === item)
  if (event) return ofEvent(name, event, number)
  const actor = reading.actors.find(({ id }) => id === item)
  if (actor) return ofActor(name, actor)
  const place = reading.places.find(({ id }) => id === item)
  if (place) return ofPlace(name, place)
  const time = reading.times.find(({ id }) => id === item)
  return name === 'clock' && time ? one(time.zone) : undefined
}

function one(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value]
}

function ofStatement(name: FixName, { speaker, via, stance, content }: Reading['statements'][number]): Now {
  if (name === 'speaker') return one(speaker?.actor)
  if (name === 'chain') return via.map(({ actor }) => actor)
  if (name === 'stance') return [stance]
  return name === 'words' ? content : undefined
}

function ofEvent(name: FixName, { type, status, sources, targets, place, time, numbers }: Reading['events'][number], number: number): Now {
  const counted = numbers[number]
  switch (name) {
    case 'type':
      return [type]
    case 'status':
      return [status]
    case 'sources':
      return sources.map(({ actor }) => actor)
    case 'targets':
      return targets.map(({ actor }) => actor)
    case 'place':
      return one(place)
    case 'time':
      return one(time)
    case 'number':
      return counted && { ...(counted.min !== undefined && { min: counted.min }), ...(counted.max !== undefined && { max: counted.max }) }
    case 'counted':
      return one(counted?.kind)
    default:
      return undefined
  }
}

function ofActor(name: FixName, { name: called, role, country, mentions }: Reading['actors'][number]): Now {
  if (name === 'rename') return called
  if (name === 'role') return role ?? ''
  if (name === 'country') return one(country)
  return name === 'other' ? mentions.map(({ span }) => span) : undefined
}

function ofPlace(name: FixName, { name: called, kind, country, timeZone, lat, lon }: Reading['places'][number]): Now {
  if (name === 'placeName') return called
  if (name === 'placeKind') return [kind]
  if (name === 'placeCountry') return one(country)
  if (name === 'placeZone') return one(timeZone)
  return name === 'position' && lat !== undefined && lon !== undefined ? `${lat}, ${lon}` : name === 'position' ? '' : undefined
}

function ofReport(name: FixName, { reading, report, outlet }: KeptReport): Now {
  const now = reading?.report.outlet ?? report.outlet
  if (name === 'outlet') return now?.name ?? outlet ?? ''
  return name === 'outletZone' ? one(now?.timeZone) : undefined
}

/** Whether both are the same. */
export function sameNow(a: Now, b: Now): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
