import type { Claim, Copy, Correction, Feed, Intake, Provenance, Reading, ReportInput, Story, Timeline } from '../words/index.ts'
import type {
  ClaimOptions,
  CorrectionOptions,
  EventLine,
  EventOptions,
  Found,
  Health,
  NumberLine,
  NumberOptions,
  Page,
  ReportLine,
  ReportOptions,
  ReportText,
  SearchQuery,
  SpeakerLine,
  SpeakerOptions,
  StatementLine,
  StatementOptions,
  StoryLine,
  StoryOptions,
  Telling,
} from './listed.ts'
import type { Live } from './live/live.ts'
import type { Pictures } from './pictures/pictures.ts'

/** A report to keep, as it came in, and what was read out of it. */
export interface Kept {
  readonly intake: Intake
  /** Where from, as the person wrote it. */
  readonly file: string
  /** When it was taken in, RFC 3339 UTC. */
  readonly readAt: string
  /** What was read out of it, and for which report as it was handed to the reader. */
  readonly reading?: { readonly of: ReportInput; readonly reading: Reading }
  /** It is what stands there now: a version that is known, and that another had taken the place of, is the newest again. */
  readonly current?: boolean
}

/** What became of one of them: the first version of a report, a further one, or there already. */
export interface Acknowledged {
  readonly id: string
  readonly item: string
  readonly fate: 'new' | 'version' | 'known'
}

/** What was read out of a version that is kept. */
export interface ReadLater {
  /** Of the version. */
  readonly id: string
  readonly of: ReportInput
  readonly reading: Reading
}

/** A version that waits to be read. */
export interface Unread {
  readonly id: string
  readonly intake: Intake
}

/** By what a reading is found again: the report as it was read, and what read it. */
export interface ReadingKey {
  readonly of: ReportInput
  readonly engine: Reading['engine']
}

/** One version of a report with all that is kept of it. */
export interface KeptReport extends ReportLine {
  readonly file: string
  /** SHA-256 of the report as it came in. */
  readonly original: string
  readonly guid?: string
  readonly feed?: Feed
  readonly from: Provenance
  /** Id of the story it is in, once it is in one. */
  readonly story?: string
  readonly report: ReportInput
  readonly reading?: Reading
  /** All of its versions, the newest first. */
  readonly versions: readonly ReportLine[]
}

/** The whole record of some stories. */
export interface RecordRows {
  readonly stories: readonly Story[]
  readonly copies: readonly Copy[]
  readonly claims: readonly Claim[]
  readonly timelines: readonly Timeline[]
  /** By the id of a story: a hash of all that its rows were made from. */
  readonly bases?: ReadonlyMap<string, string>
  /** Ids of stories that are no more, besides those whose reports are in the stories above. */
  readonly gone?: readonly string[]
}

/** What keeping a record changed, by ids. */
export interface RecordChanges {
  /** New, or other than before. */
  readonly stories: readonly string[]
  readonly claims: readonly string[]
  /** Were there before and are no more. */
  readonly gone: { readonly stories: readonly string[]; readonly claims: readonly string[] }
  /** Rows of copies and timelines that were written. */
  readonly copies: number
  readonly entries: number
}

/** The newest version of a report, with what was read out of it, to be joined with others. */
export interface ReportToJoin {
  readonly id: string
  readonly item: string
  readonly readAt: string
  readonly report: ReportInput
  readonly reading?: Reading
}

/** Reports and readings, kept and found again. Every list is newest first. Throws errors of the store, each naming the file. */
export interface Store extends Live, Pictures {
  readonly file: string
  /** Keeps all of them or none; when the promise resolves they are stored. What is there already is passed over. */
  keep(items: readonly Kept[]): Promise<readonly Acknowledged[]>
  /** Which of these versions are there, with the version of the engine that read each, if it was read. */
  known(intakes: readonly Intake[]): Promise<ReadonlyMap<Intake, { readonly engine?: string }>>
  /** Those of these versions that this engine has not read, as they came in. */
  unread(ids: readonly string[], engine: string): Promise<readonly Unread[]>
  /** Keeps readings of versions that are there, all of them or none; ids that are not there are passed over. */
  keepReadings(readings: readonly ReadLater[]): Promise<void>
  /** A reading that was kept, for any report with the same words, known facts, engine and packs. */
  reading(key: ReadingKey): Promise<Reading | undefined>
  /** A version by its id, or the newest version of an item. */
  report(id: string): Promise<KeptReport | undefined>
  /** The words of these versions, by id; those that are not there are left out. */
  texts(ids: readonly string[]): Promise<ReadonlyMap<string, ReportText>>
  reports(options?: ReportOptions): Promise<Page<ReportLine>>
  statements(options?: StatementOptions): Promise<Page<StatementLine>>
  /** Those with most statements first. */
  speakers(options?: SpeakerOptions): Promise<Page<SpeakerLine>>
  events(options?: EventOptions): Promise<Page<EventLine>>
  search(query: SearchQuery): Promise<Page<Found<ReportLine>>>
  searchStatements(query: SearchQuery): Promise<Page<Found<StatementLine>>>
  /** The newest version of every report, in the order of time, a few at a time: what comes in meanwhile may be among them or not. Without readings where `readings` is false. */
  allReports(how?: { readonly readings?: boolean }): AsyncIterable<ReportToJoin>
  /** These versions, without readings; those that are not kept are left out. */
  versions(ids: readonly string[]): Promise<readonly ReportToJoin[]>
  /** The newest version of each of these reports, without readings. */
  newestOf(items: readonly string[]): Promise<readonly ReportToJoin[]>
  /** What the record keeps of reports that were read, by keys of the caller's; those that are not kept are left out. */
  digests(keys: readonly string[]): Promise<ReadonlyMap<string, unknown>>
  /** Keeps digests; each must be possible as JSON. */
  keepDigests(digests: ReadonlyMap<string, unknown>): Promise<void>
  /** By the id of a story: the hash it was kept with of all that its rows were made from. Of all stories unless told. */
  bases(stories?: readonly string[]): Promise<ReadonlyMap<string, string>>
  /**
   * Puts these stories in the place of those that have any of their reports, all of them or none, and writes only rows that are other than before. Every
   * report of a story that is replaced is in one of the new ones. Throws `unknown-id` for a report that is not kept.
   */
  keepRecord(rows: RecordRows): Promise<RecordChanges>
  /** Those whose last report is newest first. */
  stories(options?: StoryOptions): Promise<Page<StoryLine>>
  story(id: string): Promise<Story | undefined>
  /** The last told first, unless another order is asked for. */
  claims(options?: ClaimOptions): Promise<Page<Claim>>
  claim(id: string): Promise<Claim | undefined>
  /** Copies whose copy is in this story, by copy and source. */
  copies(story: string): Promise<readonly Copy[]>
  timeline(story: string): Promise<Timeline | undefined>
  /** Claims that words of these reports (ids of versions) assert, by report, place and claim. */
  tellings(reports: readonly string[]): Promise<readonly Telling[]>
  /** Numbers of claims, the last told first. */
  numbers(options?: NumberOptions): Promise<Page<NumberLine>>
  /** Adds entries to the ledger; tells the ids of those that were not there. Entries are never changed nor taken out. */
  keepCorrections(entries: readonly Correction[]): Promise<readonly string[]>
  /** Puts the rows of a version's statements, events and actors as people have corrected them; the reading stays what the machine read. */
  keepRows(version: string, reading: Reading): Promise<void>
  /** The newest first. */
  corrections(options?: CorrectionOptions): Promise<Page<Correction>>
  correction(id: string): Promise<Correction | undefined>
  /** The whole ledger in the order the entries were made, for applying them. */
  allCorrections(): AsyncIterable<Correction>
  /** Another one whenever something may have changed, by this program or another: what was asked at one edition is the same when it is asked at it again. It holds while the store is open. */
  edition(): Promise<string>
  /** `quick` leaves out the check of every page. */
  health(options?: { readonly quick?: boolean }): Promise<Health>
  close(): Promise<void>
}
