import type { ReportInput } from '../../words/index.ts'
import type { Told } from '../../record/index.ts'
import { tongueOf } from '../../language/index.ts'
import { momentOf } from './moment.ts'
import { openSpool, type Place, type Spool } from './spool.ts'

/** So much of a text tells its language. */
const toldBy = 400

/** What is kept in memory of a report. */
export interface Shelved extends Place {
  readonly id: string
  /** Milliseconds since 1970; absent where nobody knows. */
  readonly at?: number
  readonly wholeDay: boolean
}

/** Reports on the disk, by collection, in the order of time. */
export interface Shelf {
  /** Takes a report in. Throws `bad-date` and `unknown-zone`. */
  add(report: ReportInput, collection?: string): void
  /** Collections by name, the reports without one first; each report once, in the order of time. */
  collections(): readonly { readonly collection?: string; readonly reports: readonly Shelved[] }[]
  /** A report as it was taken in. */
  toldAt(report: Shelved): Told
  close(): void
}

/** Opens an empty shelf. Reports after `asOf` (milliseconds), and those whose time nobody gave, are left out where it is set. */
export function openShelf(asOf?: number): Shelf {
  const spool: Spool = openSpool()
  const held = new Map<string, Shelved[]>()
  const toldAt = (shelved: Shelved): Told => {
    const report = JSON.parse(spool.textAt(shelved)) as ReportInput // we wrote it
    const language = report.language ?? tongueOf(report.text.slice(0, toldBy))
    return { report, ...(language !== undefined && language !== 'other' && { language }), ...(shelved.at !== undefined && { at: shelved.at }) }
  }
  return {
    add(report, collection) {
      const moment = momentOf(report)
      if (asOf !== undefined && (moment?.from !== 'given' || moment.at > asOf)) return
      const key = collection === undefined ? '' : `=${collection}`
      const place = spool.add(JSON.stringify(report))
      const shelved = { id: report.id, ...place, wholeDay: moment?.wholeDay ?? false, ...(moment && { at: moment.at }) }
      const reports = held.get(key)
      if (reports) reports.push(shelved)
      else held.set(key, [shelved])
    },
    collections: () =>
      [...held]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, reports]) => ({ ...(key === '' ? {} : { collection: key.slice(1) }), reports: latestOfEach(reports, (it) => spool.textAt(it)) })),
    toldAt,
    close: spool.close,
  }
}

/** In the order of time, those without one last, then of ids; of several reports with one id the last is kept. */
function latestOfEach(reports: readonly Shelved[], textAt: (report: Shelved) => string): readonly Shelved[] {
  const sorted = [...reports].sort((a, b) => compareTimes(a.at, b.at) || compare(a.id, b.id) || compare(textAt(a), textAt(b)))
  const last = new Map(sorted.map((report) => [report.id, report]))
  return last.size === sorted.length ? sorted : sorted.filter((report) => last.get(report.id) === report)
}

function compareTimes(a: number | undefined, b: number | undefined): number {
  return a === b ? 0 : (a ?? Infinity) < (b ?? Infinity) ? -1 : 1
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
