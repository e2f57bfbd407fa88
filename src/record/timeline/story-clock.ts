import type { Digest } from '../digest/index.ts'
import { dayOfDate, dayOfMoment } from './days.ts'

/** Clocks of a story: those where most of its events happen, else those most of its reports count in. */
export interface StoryClock {
  /** IANA name or offset. */
  readonly zone: string
  /** The day of a moment (milliseconds since 1970) on these clocks, in days since 1970. */
  dayAt(moment: number): number
  /** When a day begins on these clocks, milliseconds since 1970. */
  beginOf(day: number): number
  /** Whether a moment is before noon on these clocks. */
  isMorning(moment: number): boolean
}

const noon = 12 * 3_600_000

interface Offset {
  readonly day: number
  readonly ahead: number
}

/**
 * The clock of a story. How far a zone is ahead of UTC is taken from the times that were read in it, the nearest in time, so that no table of zones
 * is needed; a zone in which nothing was read counts as UTC.
 */
export function storyClockOf(digests: readonly Digest[]): StoryClock {
  const zone = mostOf(digests.flatMap(zonesOfEvents)) ?? mostOf(digests.flatMap(({ reading }) => reading.times.flatMap((time) => time.zone ?? []))) ?? 'UTC'
  const offsets = offsetsOf(digests, zone)
  const aheadAt = (moment: number): number => {
    const day = dayOfMoment(moment, 0)
    let nearest: Offset | undefined
    for (const offset of offsets) if (!nearest || Math.abs(offset.day - day) < Math.abs(nearest.day - day)) nearest = offset
    return nearest?.ahead ?? 0
  }
  return {
    zone,
    dayAt: (moment) => dayOfMoment(moment, aheadAt(moment)),
    beginOf: (day) => day * 86_400_000 - aheadAt(day * 86_400_000),
    isMorning: (moment) => dayOfMoment(moment + noon, aheadAt(moment)) === dayOfMoment(moment, aheadAt(moment)),
  }
}

/** The zone where most of a story happens, else that most of its times are told in, by its IANA name; nothing where neither is known. */
export function storyZoneOf(digests: readonly Digest[]): string | undefined {
  const { zone } = storyClockOf(digests)
  return zone.includes('/') ? zone : undefined
}

function zonesOfEvents({ reading: { events, places } }: Digest): readonly string[] {
  const zoneOf = new Map(places.map(({ id, timeZone }) => [id, timeZone]))
  return events.flatMap(({ place }) => (place === undefined ? [] : (zoneOf.get(place) ?? [])))
}

/** Where the zone changes how far it is ahead, a day each; in the order of days. */
function offsetsOf(digests: readonly Digest[], zone: string): readonly Offset[] {
  const byDay = new Map<number, number>()
  for (const { reading } of digests)
    for (const time of reading.times) {
      const day = time.grain === 'day' && time.zone === zone && time.value !== undefined ? dayOfDate(time.value) : undefined
      if (day === undefined || time.from === undefined || time.approx !== undefined) continue
      const ahead = day * 86_400_000 - Date.parse(time.from)
      if (Math.abs(ahead) <= 14 * 3_600_000) byDay.set(day, ahead)
    }
  const sorted = [...byDay].sort(([a], [b]) => a - b).map(([day, ahead]): Offset => ({ day, ahead }))
  return sorted.filter((offset, index) => offset.ahead !== sorted[index - 1]?.ahead || offset.ahead !== sorted[index + 1]?.ahead)
}

/** What stands most often in a list; the first by letter among equals. */
function mostOf(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
}
