import type { Acknowledged, Store } from '../store/index.ts'
import type { Reading, ReportInput } from '../words/index.ts'
import { reportToRead } from './arrived.ts'
import { keepArrivals } from './keep-arrivals.ts'
import type { Languages } from './languages.ts'
import { readReport } from './reader.ts'

/** Reads a report that somebody gives and keeps it. Throws what reading it throws: then it is kept unread, as from the command line. */
export async function keepReport(store: Store, languages: Languages, report: ReportInput, now: () => string): Promise<Acknowledged> {
  const from = Object.fromEntries(Object.keys(report).flatMap((name) => (name === 'id' ? [] : [[name, 'given']])))
  const item = { report, quality: report.quality ?? 'full', from }
  let kept: Acknowledged | undefined
  for await (const fate of keepArrivals(store, languages, one({ file: 'given', item }), { now })) {
    if ('failed' in fate) throw fate.failed
    kept = { id: fate.id, item: fate.item, fate: fate.fate }
  }
  if (!kept) throw new Error('what is kept is told')
  return kept
}

/** Reads a report without keeping it. Throws what reading it throws. */
export async function readGiven(languages: Languages, report: ReportInput): Promise<Reading> {
  return readReport(languages, reportToRead({ report, quality: report.quality ?? 'full', from: {} }))
}

async function* one<Item>(item: Item): AsyncGenerator<Item> {
  yield item
}
