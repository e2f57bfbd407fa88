import { applyCorrections, type Corrected } from '../../review/index.ts'
import type { KeptReport, Store } from '../../store/index.ts'
import type { Correction, Reading, ReportInput } from '../../words/index.ts'

/** Entries of the ledger about a report and all its versions. */
export async function correctionsOf(store: Store, item: string): Promise<readonly Correction[]> {
  const entries: Correction[] = []
  let after: string | undefined
  do {
    const page = await store.corrections({ report: item, limit: 500, ...(after !== undefined && { after }) })
    entries.push(...page.items)
    after = page.next
  } while (after !== undefined)
  return entries
}

/** A kept report as people have it: its reading corrected, and words that are hidden in none of its fields. */
export interface CorrectedReport {
  readonly kept: KeptReport
  /** The ledger over its reading, to be shown: entries quote no hidden words either. Over its bare text where it was not read. */
  readonly corrected: Corrected
}

/** An entry of the ledger without words that are hidden in its report; of a report hidden as a whole, or gone, without all that it quotes. */
export function entryToShow(entry: Correction, corrected: Corrected | undefined): Correction {
  if (corrected && !isHidden(corrected)) return withoutWords(entry, hiddenIn(corrected))
  const { report, reportHash } = entry.target
  const bare = { ...entry, target: { report, reportHash } }
  return entry.kind === 'undo' ? bare : ({ ...bare, before: null, after: entry.kind === 'hide' ? entry.after : null } as Correction) // of its kind, but for what is hidden
}

/** Puts the ledger over a kept report. */
export async function correctedReport(store: Store, kept: KeptReport): Promise<CorrectedReport> {
  const corrections = await correctionsOf(store, kept.item)
  const corrected = applyCorrections(readingOf(kept), corrections, { report: kept.item })
  if (corrected.applied.length === 0) return { kept, corrected }
  const { reading, marks, passed } = corrected
  const words = hiddenIn(corrected)
  const whole = corrected.applied.filter(({ kind, target }) => kind === 'hide' && target.span === undefined)
  // Of a report hidden as a whole, other entries would quote it.
  const { applied, unplaced } =
    whole.length > 0 ? { applied: whole, unplaced: [] } : withoutWords({ applied: corrected.applied, unplaced: corrected.unplaced }, words)
  const shown = { ...shownOf(kept, corrected, words), ...(kept.reading && { reading }) }
  return { kept: shown, corrected: { reading, marks, applied, unplaced, passed } }
}

/** What is kept of a report without hidden words; of one hidden as a whole, without all that its text and furniture said. */
function shownOf(kept: KeptReport, corrected: Corrected, words: readonly string[]): KeptReport {
  const { title: headline, versions, report: input, ...line } = kept
  const { title, dateline, bylines, agencies, media, ...rest } = input
  const whole = isHidden(corrected)
  const told = <Fields extends object>(fields: Fields): Partial<Fields> => (whole ? {} : withoutWords(fields, words))
  return {
    ...line,
    ...told({ ...(headline !== undefined && { title: headline }) }),
    report: { ...rest, ...told(known({ title, dateline, bylines, agencies, media })), text: corrected.reading.report.text },
    versions: versions.map(({ title: called, ...version }) => ({ ...version, ...told({ ...(called !== undefined && { title: called }) }) })),
  }
}

/** Whether somebody hid the report as a whole. */
function isHidden({ applied }: Corrected): boolean {
  return applied.some(({ kind, target }) => kind === 'hide' && target.span === undefined)
}

function known<Fields extends object>(fields: Fields): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } // only undefined went
}

/** Words that entries in force hide. */
function hiddenIn({ applied }: Corrected): readonly string[] {
  return applied.flatMap(({ kind, target: { textQuote } }) => (kind === 'hide' && textQuote ? [textQuote.exact] : []))
}

/** The same without these words, and without what stands around quotations: it may hold a part of them. */
function withoutWords<Value>(value: Value, words: readonly string[]): Value {
  if (words.length === 0) return value
  const cleared = JSON.stringify(value, (name, it: unknown) => {
    if (typeof it !== 'string') return it
    return name === 'prefix' || name === 'suffix' ? '' : words.reduce((text, word) => text.replaceAll(word, '█'), it)
  })
  return JSON.parse(cleared) as Value // the same shape
}

/** The reading of a report; one with nothing read where there is none. */
export function readingOf({ reading, report }: KeptReport): Reading {
  return (
    reading ?? {
      schema: 'hearsay/reading@1',
      engine: { version: '', packs: {} },
      report: bare(report),
      actors: [],
      places: [],
      times: [],
      statements: [],
      events: [],
    }
  )
}

function bare(input: ReportInput): Reading['report'] {
  const { id, text, url, outlet, title, publishedAt, updatedAt, language = 'und' } = input
  const known = Object.fromEntries(Object.entries({ url, outlet, title, publishedAt, updatedAt }).filter(([, value]) => value !== undefined))
  return { id, ...known, language, bylines: [], agencies: [], text, media: [], layout: [] }
}
