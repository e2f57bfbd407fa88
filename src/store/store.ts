import type { Feed, Intake, Provenance, Quality, Reading, ReportInput, Span } from '../words/index.ts'

/** A report to keep, as it came in, and what was read out of it. */
export interface Kept {
  readonly intake: Intake
  /** Where from, as the person wrote it. */
  readonly file: string
  /** When it was taken in, RFC 3339 UTC. */
  readonly readAt: string
  /** What was read out of it, and for which report as it was handed to the reader. */
  readonly reading?: { readonly of: ReportInput; readonly reading: Reading }
}

/** What became of one of them: the first version of a report, a further one, or there already. */
export interface Acknowledged {
  readonly id: string
  readonly item: string
  readonly fate: 'new' | 'version' | 'known'
}

/** By what a reading is found again: the report as it was read, and what read it. */
export interface ReadingKey {
  readonly of: ReportInput
  readonly engine: Reading['engine']
}

/** One version of a report in a list. */
export interface ReportLine {
  readonly id: string
  readonly item: string
  readonly latest: boolean
  readonly title?: string
  readonly outlet?: string
  readonly url?: string
  readonly language?: string
  readonly quality: Quality
  readonly publishedAt?: string
  readonly updatedAt?: string
  readonly readAt: string
}

/** One version of a report with all that is kept of it. */
export interface KeptReport extends ReportLine {
  readonly file: string
  /** SHA-256 of the report as it came in. */
  readonly original: string
  readonly guid?: string
  readonly feed?: Feed
  readonly from: Provenance
  readonly report: ReportInput
  readonly reading?: Reading
  /** All of its versions, the newest first. */
  readonly versions: readonly ReportLine[]
}

/** A statement in a list. */
export interface StatementLine {
  readonly id: string
  /** Id of the version it stands in. */
  readonly report: string
  readonly outlet?: string
  readonly publishedAt?: string
  readonly speaker?: string
  readonly stance: string
  readonly words: string
}

/** Some of a list, and where the next ones begin; absent at the end. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly next?: string
}

/** Which part of a list. */
export interface PageOptions {
  /** `next` of the page before. */
  readonly after?: string
  /** 50 unless told. */
  readonly limit?: number
}

/** What to search for. */
export interface SearchQuery extends PageOptions {
  /** Words that all must stand there; `"several together"`, `begin*`, `-without`. Accents and case do not count. */
  readonly words: string
  /** Not earlier, RFC 3339 or a day. */
  readonly from?: string
  /** Earlier than this. */
  readonly to?: string
  /** Name of the outlet. */
  readonly outlet?: string
}

/** Something found, with the stretch of it that holds the words. */
export interface Found<Line> {
  readonly line: Line
  readonly excerpt: string
  /** Where the words stand in the excerpt. */
  readonly marks: readonly Span[]
  /** Where they stand in the headline of a report. */
  readonly titleMarks?: readonly Span[]
}

/** How a store is. */
export interface Health {
  readonly file: string
  readonly driver: string
  readonly version: number
  readonly bytes: number
  /** What is wrong, in the words of the database; empty when nothing is. */
  readonly faults: readonly string[]
  readonly counts: Readonly<Record<'reports' | 'versions' | 'readings' | 'statements' | 'events' | 'actors', number>>
}

/** Reports and readings, kept and found again. Every list is newest first. Throws errors of the store, each naming the file. */
export interface Store {
  readonly file: string
  /** Keeps all of them or none; when the promise resolves they are stored. What is there already is passed over. */
  keep(items: readonly Kept[]): Promise<readonly Acknowledged[]>
  /** Which of these versions are there, with the version of the engine that read each, if it was read. */
  known(intakes: readonly Intake[]): Promise<ReadonlyMap<Intake, { readonly engine?: string }>>
  /** A reading that was kept, for any report with the same words, known facts, engine and packs. */
  reading(key: ReadingKey): Promise<Reading | undefined>
  /** A version by its id, or the newest version of an item. */
  report(id: string): Promise<KeptReport | undefined>
  reports(options?: PageOptions & { readonly outlet?: string }): Promise<Page<ReportLine>>
  statements(options?: PageOptions & { readonly speaker?: string }): Promise<Page<StatementLine>>
  search(query: SearchQuery): Promise<Page<Found<ReportLine>>>
  searchStatements(query: SearchQuery): Promise<Page<Found<StatementLine>>>
  /** `quick` leaves out the check of every page. */
  health(options?: { readonly quick?: boolean }): Promise<Health>
  close(): Promise<void>
}
