import type { Copy, ReportInput, Story } from '../../words/index.ts'
import type { LinesOptions } from './record-lines.ts'
import { momentGiven } from './moment.ts'
import { beginOf, recordCollection } from './record-collection.ts'
import { openShelf } from './shelf.ts'

/** A report as a record shows it. */
export interface RecordedReport {
  readonly id: string
  readonly outlet?: string
  /** UTC. */
  readonly at?: string
}

/** The record of one set of reports. */
export interface RecordedCollection {
  /** By their first time. */
  readonly stories: readonly Story[]
  readonly copies: readonly Copy[]
  readonly reports: ReadonlyMap<string, RecordedReport>
}

/** A record while its reports come in. */
export interface OpenRecord {
  /** Takes a report; one whose id is taken gets a number behind it. Throws `bad-date` and `unknown-zone`. */
  add(report: ReportInput): void
  end(): RecordedCollection
  close(): void
}

/** Opens a record of reports that come one by one. Throws `bad-date` for `asOf`. */
export function recordReports(options: LinesOptions): OpenRecord {
  const shelf = openShelf(options.asOf === undefined ? undefined : momentGiven(options.asOf, 'UTC').at)
  const reports = new Map<string, RecordedReport>()
  return {
    add(report) {
      const id = freeName(report.id, reports)
      const outlet = report.outlet?.name
      shelf.add({ ...report, id })
      reports.set(id, { id, ...(outlet === undefined ? {} : { outlet }) })
    },
    end() {
      const [stories, copies]: [Story[], Copy[]] = [[], []]
      for (const { reports: shelved } of shelf.collections()) {
        for (const it of shelved) {
          const at = beginOf(it)
          reports.set(it.id, { id: it.id, ...reports.get(it.id), ...(at === undefined ? {} : { at }) })
        }
        recordCollection(shelf, shelved, undefined, options, { story: (story) => stories.push(story), copy: (copy) => copies.push(copy) })
      }
      stories.sort((a, b) => ((a.from ?? '~') < (b.from ?? '~') ? -1 : 1))
      return { stories, copies, reports }
    },
    close: shelf.close,
  }
}

function freeName(id: string, taken: ReadonlyMap<string, unknown>): string {
  if (!taken.has(id)) return id
  let number = 2
  while (taken.has(`${id} (${number})`)) number++
  return `${id} (${number})`
}
