import type { Brief, Claim, Copy, ReadFailure, ReportInput, Story, Timeline } from '../../words/index.ts'
import type { LinesOptions } from './record-lines.ts'
import { momentGiven } from './moment.ts'
import { openLanguages } from '../languages.ts'
import { readingSource } from './reading-source.ts'
import { beginOf } from './published.ts'
import { recordCollection } from './record-collection.ts'
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
  readonly claims: readonly Claim[]
  readonly timelines: readonly Timeline[]
  readonly briefs: readonly Brief[]
  readonly failures: readonly ReadFailure[]
  readonly reports: ReadonlyMap<string, RecordedReport>
  /** Texts of the reports that briefs cite, by id. */
  readonly cited: ReadonlyMap<string, string>
}

/** A record while its reports come in. */
export interface OpenRecord {
  /** Takes a report; one whose id is taken gets a number behind it. Throws `bad-date` and `unknown-zone`. */
  add(report: ReportInput): void
  end(): Promise<RecordedCollection>
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
    async end() {
      const [stories, copies, claims, timelines, briefs]: [Story[], Copy[], Claim[], Timeline[], Brief[]] = [[], [], [], [], []]
      const failures: ReadFailure[] = []
      const cited = new Map<string, string>()
      const source = readingSource(openLanguages(), options.workers)
      for (const { reports: shelved } of shelf.collections()) {
        for (const it of shelved) {
          const at = beginOf(it)
          reports.set(it.id, { id: it.id, ...reports.get(it.id), ...(at === undefined ? {} : { at }) })
        }
        await recordCollection(shelf, shelved, undefined, options, source, {
          failure: (failure) => failures.push(failure),
          story: (story) => stories.push(story),
          copy: (copy) => copies.push(copy),
          reading: () => undefined,
          claim: (claim) => claims.push(claim),
          timeline: (timeline) => timelines.push(timeline),
          brief: (brief) => briefs.push(brief),
        })
        const ids = new Set(briefs.flatMap(({ sentences }) => sentences.flatMap(({ citations }) => citations.map(({ report }) => report))))
        for (const it of shelved) if (ids.has(it.id)) cited.set(it.id, shelf.reportAt(it).text)
      }
      stories.sort((a, b) => ((a.from ?? '~') < (b.from ?? '~') ? -1 : 1))
      return { stories, copies, claims, timelines, briefs, failures, reports, cited }
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
