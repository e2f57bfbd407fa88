import { loadPack, tongueOf, type Annotated, type LoadedLanguage } from '../language/index.ts'
import { explain, read, readReportAlone } from '../read/index.ts'
import { HearsayError, languages, type Language, type Layer, type Reading, type ReportInput } from '../words/index.ts'
import { languageOf, type Languages } from './languages.ts'

/** Longest report in UTF-16 code units. A long novel has three million; one published item is far shorter. */
export const longestReport = 4_000_000

/** How to read one report. */
export interface ReadOptions {
  /** Layers that are wanted; others are left empty, but for what the wanted ones point at. All unless told. */
  readonly only?: readonly Layer[]
}

/** Reads one report and loads its language first where that has not happened. */
export async function readReport(opened: Languages, report: ReportInput, options?: ReadOptions): Promise<Reading> {
  if (isAlone(report, options)) return readAlone(report)
  const language = checkedLanguage(report)
  await opened.open(language)
  return readWithText(opened, report, language, options).reading
}

/** Whether nothing but the report is wanted, or it has no words to read: then no language need be known. */
function isAlone({ text, quality }: ReportInput, { only }: ReadOptions = {}): boolean {
  if (only && only.every((layer) => layer === 'report')) return true
  // A wall's words are no news, and a report without words has none.
  return quality === 'wall' || (quality !== undefined && quality !== 'full' && !/\p{L}/u.test(text))
}

async function readAlone(report: ReportInput): Promise<Reading> {
  const named = report.language?.toLowerCase().split(/[-_]/u)[0]
  const code = named === undefined || named === 'no' || named === 'und' ? (tongueOf(report.text) ?? named ?? 'und') : named
  const language = languages.find((it) => it === code)
  return readReportAlone(report, code === 'other' ? 'und' : code, await loadPack(language ?? 'en'))
}

/** What was found in a report on the way to its statements, and the cues that built none. */
export async function explainReport(opened: Languages, report: ReportInput): Promise<ReturnType<typeof explain>> {
  if (isAlone(report)) return []
  const language = checkedLanguage(report)
  await opened.open(language)
  return explainWith(opened, report, language)
}

/** Reads one report in a language that is open. Throws `language-not-opened`, and what telling the language throws. */
export function readOpened(opened: Languages, report: ReportInput, options?: ReadOptions): Reading {
  return readWithText(opened, report, checkedLanguage(report), options).reading
}

/** The same for explaining. */
export function explainOpened(opened: Languages, report: ReportInput): ReturnType<typeof explain> {
  return explainWith(opened, report, checkedLanguage(report))
}

/** A reading with the annotated text it was made from. Throws `language-not-opened`. */
export function readWithText(
  opened: Languages,
  report: ReportInput,
  language: Language,
  options: ReadOptions = {},
): { readonly reading: Reading; readonly text: Annotated } {
  const loaded = openedFor(opened, language)
  const text = loaded.annotate(report.text)
  const reading = read(text, report, loaded.pack, opened.knowledge, options.only)
  return { reading: { ...reading, engine: { ...reading.engine, packs: { [language]: loaded.version } } }, text }
}

function explainWith(opened: Languages, report: ReportInput, language: Language): ReturnType<typeof explain> {
  const loaded = openedFor(opened, language)
  return explain(loaded.annotate(report.text), report, loaded.pack, opened.knowledge)
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
