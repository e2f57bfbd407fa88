import type { ReportInput } from '../../words/index.ts'
import { compare, type Told } from '../../record/index.ts'
import { tongueOf } from '../../language/index.ts'
import { openColumn, openTexts, type Texts } from './columns.ts'
import { momentOf, type Moment } from './moment.ts'
import { openSpool, type Place, type Spool } from './spool.ts'

/** So much of a text tells its language. */
export const toldBy = 400

/** When a report was published. */
export interface Dated {
  readonly id: string
  /** Milliseconds since 1970; absent where nobody knows. */
  readonly at?: number
  readonly wholeDay: boolean
  /** That time is a day its words name. */
  readonly byWords?: boolean
}

/** What is known of a report without taking it from the shelf. */
export interface Shelved extends Dated, Place {}

/** The reports of a collection, each once, in the order of time; they are made as they are asked for. */
export interface ShelvedReports extends Iterable<Shelved> {
  readonly length: number
  /** Throws `RangeError` where there is none. */
  at(order: number): Shelved
}

/** Reports on the disk, by collection, in the order of time. In memory are a few numbers and the id of each. */
export interface Shelf {
  /** Takes a report in. Throws `bad-date` and `unknown-zone`. */
  add(report: ReportInput, collection?: string): void
  /** Collections by name, the reports without one first. */
  collections(): readonly { readonly collection?: string; readonly reports: ShelvedReports }[]
  /** A report as it was taken in; `toldAt` knows its language, too. */
  reportAt(report: Shelved): ReportInput
  toldAt(report: Shelved): Told
  close(): void
}

/** Opens an empty shelf. Reports after `asOf` (milliseconds), and those whose time nobody gave, are left out where it is set. */
export function openShelf(asOf?: number): Shelf {
  const spool: Spool = openSpool()
  const ids = openTexts()
  /** Where nobody knows the time it is infinite. */
  const [times, grains, places, lengths] = [openColumn(), openColumn(), openColumn(), openColumn()]
  const held = new Map<string, ReturnType<typeof openColumn>>()
  const shelvedAt = (entry: number): Shelved => ({
    id: ids.at(entry),
    from: places.at(entry),
    length: lengths.at(entry),
    wholeDay: grains.at(entry) !== grain.minute,
    ...(grains.at(entry) === grain.dayByWords && { byWords: true }),
    ...(times.at(entry) < Infinity && { at: times.at(entry) }),
  })
  const byTime = (a: number, b: number): number =>
    times.at(a) === times.at(b) ? ids.compare(a, b) || compare(spool.textAt(shelvedAt(a)), spool.textAt(shelvedAt(b))) : times.at(a) < times.at(b) ? -1 : 1
  const reportAt = (shelved: Shelved): ReportInput => JSON.parse(spool.textAt(shelved)) as ReportInput // we wrote it
  return {
    add(report, collection) {
      const moment = momentOf(report)
      if (asOf !== undefined && (moment?.from !== 'given' || moment.at > asOf)) return
      const { from, length } = spool.add(JSON.stringify(report))
      const key = collection === undefined ? '' : `=${collection}`
      const entries = held.get(key) ?? openColumn()
      held.set(key, entries)
      entries.push(ids.length)
      ids.push(report.id)
      times.push(moment?.at ?? Infinity)
      grains.push(grainOf(moment))
      places.push(from)
      lengths.push(length)
    },
    collections: () =>
      [...held]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, entries]) => {
          const sorted = Uint32Array.from({ length: entries.length }, (_, index) => entries.at(index)).sort(byTime)
          return { ...(key === '' ? {} : { collection: key.slice(1) }), reports: reportsOf(latestOfEach(sorted, ids), shelvedAt) }
        }),
    reportAt,
    toldAt(shelved) {
      const report = reportAt(shelved)
      const language = report.language ?? tongueOf(report.text.slice(0, toldBy))
      return {
        report,
        ...(language !== undefined && language !== 'other' && { language }),
        ...(shelved.at !== undefined && { at: shelved.at }),
        ...(shelved.byWords && { atByWords: true }),
      }
    },
    close: spool.close,
  }
}

/** How exactly a time is known. */
const grain = { minute: 0, day: 1, dayByWords: 2 } as const

function grainOf(moment: Moment | undefined): number {
  if (moment?.from === 'words') return grain.dayByWords
  return moment?.wholeDay === true ? grain.day : grain.minute
}

function reportsOf(entries: Uint32Array, shelvedAt: (entry: number) => Shelved): ShelvedReports {
  return {
    length: entries.length,
    at(order) {
      const entry = entries[order]
      if (entry === undefined) throw new RangeError(`no report ${order}`)
      return shelvedAt(entry)
    },
    *[Symbol.iterator]() {
      for (const entry of entries) yield shelvedAt(entry)
    },
  }
}

/** Of several reports with one id the last is kept. */
function latestOfEach(sorted: Uint32Array, ids: Texts): Uint32Array {
  const places = Uint32Array.from(sorted, (_, order) => order)
  places.sort((a, b) => ids.compare(sorted[a]!, sorted[b]!) || a - b)
  const earlier = new Set<number>()
  places.forEach((place, index) => {
    const next = places[index + 1]
    if (next !== undefined && ids.compare(sorted[place]!, sorted[next]!) === 0) earlier.add(place)
  })
  return earlier.size === 0 ? sorted : sorted.filter((_, order) => !earlier.has(order))
}
