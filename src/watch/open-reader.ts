import { languages, type Found, type Language, type ReadFailure, type Reading, type ReportInput } from '../words/index.ts'
import { openLanguages } from './languages.ts'
import { readAll } from './read-all.ts'
import { explainOpened, readOpened, type ReadOptions } from './reader.ts'

/** What to open a reader for. */
export interface ReaderOptions {
  /** Languages to load before the first report; all four unless told. */
  readonly languages?: readonly Language[]
  /** Threads for `readAll`; one a core unless told. */
  readonly workers?: number
  /** File of offices and their holders that goes over the house's table. */
  readonly offices?: string
}

/** Reads reports. */
export interface Reader {
  /** What the report says and who says it, at once. Throws a `HearsayError` for a report that cannot be read. */
  read(report: ReportInput, options?: ReadOptions): Reading
  /** Everything found in the report, each with its words and the name of the rule or model that found it. */
  explain(report: ReportInput): readonly Found<unknown>[]
  /** Many reports on all cores: readings in the same order, as they are ready. A report that cannot be read gives its error in its place. */
  readAll(reports: Iterable<ReportInput> | AsyncIterable<ReportInput>, options?: ReadOptions): AsyncIterable<Reading | ReadFailure>
}

/** Loads the models of the languages and hands out a reader. Throws `model-missing`, `model-damaged` or what reading the offices throws. */
export async function openReader(options: ReaderOptions = {}): Promise<Reader> {
  const knowledge = options.offices === undefined ? {} : { offices: options.offices }
  const opened = openLanguages(knowledge)
  await Promise.all((options.languages ?? languages).map((language) => opened.open(language)))
  return {
    read: (report, how) => readOpened(opened, report, how),
    explain: (report) => explainOpened(opened, report),
    readAll: (reports, how) => readAll(reports, { ...how, knowledge, workers: options.workers }),
  }
}
