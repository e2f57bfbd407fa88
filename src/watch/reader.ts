import type { LoadedLanguage } from '../language/index.ts'
import { explain, read } from '../read/index.ts'
import { HearsayError, languages, type Found, type Language, type Layer, type Reading, type ReportInput } from '../words/index.ts'
import { onlyLayers } from './layers.ts'
import { languageOf, openLanguages, type Languages } from './languages.ts'

/** Longest report in UTF-16 code units. A long novel has three million; one published item is far shorter. */
export const longestReport = 4_000_000

/** What to open a reader for. */
export interface ReaderOptions {
  /** Languages to load before the first report; all four unless told. */
  readonly languages?: readonly Language[]
}

/** How to read one report. */
export interface ReadOptions {
  /** Layers that are wanted; work for others may be skipped. All unless told. */
  readonly only?: readonly Layer[]
}

/** Reads reports, one after the other, without waiting. */
export interface Reader {
  /** What the report says and who says it. Throws a `HearsayError` for a report that cannot be read. */
  read(report: ReportInput, options?: ReadOptions): Reading
  /** Everything found in the report, each with its words and the name of the rule or model that found it. */
  explain(report: ReportInput): readonly Found<unknown>[]
}

/** Loads the models of the languages and hands out a reader. Throws `model-missing` or `model-damaged`. */
export async function openReader(options: ReaderOptions = {}): Promise<Reader> {
  const opened = openLanguages()
  await Promise.all((options.languages ?? languages).map((language) => opened.open(language)))
  return {
    read: (report, how) => readWith(opened, report, checkedLanguage(report), how),
    explain: (report) => explainWith(opened, report, checkedLanguage(report)),
  }
}

/** Reads one report and loads its language first where that has not happened. */
export async function readReport(opened: Languages, report: ReportInput, options?: ReadOptions): Promise<Reading> {
  const language = checkedLanguage(report)
  await opened.open(language)
  return readWith(opened, report, language, options)
}

/** What was found in a report on the way to its statements, and the cues that built none. */
export async function explainReport(opened: Languages, report: ReportInput): Promise<ReturnType<typeof explain>> {
  const language = checkedLanguage(report)
  await opened.open(language)
  return explainWith(opened, report, language)
}

function readWith(opened: Languages, report: ReportInput, language: Language, options: ReadOptions = {}): Reading {
  const loaded = openedFor(opened, language)
  const reading = read(loaded.annotate(report.text), report, loaded.pack)
  return onlyLayers({ ...reading, engine: { ...reading.engine, packs: { [language]: loaded.version } } }, options.only)
}

function explainWith(opened: Languages, report: ReportInput, language: Language): ReturnType<typeof explain> {
  const loaded = openedFor(opened, language)
  return explain(loaded.annotate(report.text), report, loaded.pack)
}

function openedFor(opened: Languages, language: Language): LoadedLanguage {
  const loaded = opened.opened(language)
  if (!loaded) throw new HearsayError('language-not-opened', { language })
  return loaded
}

function checkedLanguage(report: ReportInput): Language {
  if (report.text.length > longestReport) throw new HearsayError('report-too-long', { limit: longestReport })
  return languageOf(report)
}
