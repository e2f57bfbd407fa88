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

/** Puts the ledger over a kept report. */
export async function correctedReport(store: Store, kept: KeptReport): Promise<CorrectedReport> {
  const corrections = await correctionsOf(store, kept.item)
  const corrected = applyCorrections(readingOf(kept), corrections, { report: kept.item })
  if (corrected.applied.length === 0) return { kept, corrected }
  const { reading, marks, passed } = corrected
  const { title } = reading.report
  const report = { ...kept.report, text: reading.report.text, ...(kept.report.title !== undefined && title !== undefined && { title }) }
  const [applied, unplaced] = withoutWords([corrected.applied, corrected.unplaced] as const, hiddenIn(corrected))
  return {
    kept: { ...kept, ...(kept.title !== undefined && title !== undefined && { title }), report, ...(kept.reading && { reading }) },
    corrected: { reading, marks, applied, unplaced, passed },
  }
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
