import { applyCorrections, standing, type Unplaced } from '../../review/index.ts'
import type { CorrectionOptions, Page, Store } from '../../store/index.ts'
import { HearsayError, type Correction } from '../../words/index.ts'
import { waiting } from './reviewed.ts'
import { hidingEntries } from './hiding-entries.ts'
import { correctionsOf, entryToShow, readingOf } from './corrected-report.ts'

/** An entry of the ledger, and whether it is in force. */
export interface ShownEntry {
  readonly entry: Correction
  readonly inForce: boolean
}

/** The ledger, the newest first. Words that are hidden are hidden here, too. */
export async function shownCorrections(store: Store, options: CorrectionOptions): Promise<Page<ShownEntry>> {
  const page = await store.corrections(options)
  return { ...page, items: await shownEntries(store, page.items) }
}

/** One entry. Throws `unknown-correction`. */
export async function shownCorrection(store: Store, id: string): Promise<ShownEntry> {
  const entry = await store.correction(id)
  const [shown] = entry ? await shownEntries(store, [entry]) : []
  if (!shown) throw new HearsayError('unknown-correction', { id })
  return shown
}

/** Corrections that wait for a person, without hidden words. */
export async function waitingToShow(store: Store): Promise<readonly Unplaced[]> {
  const found: Unplaced[] = []
  for await (const { correction, why } of waiting(store))
    for (const { entry } of await shownEntries(store, [correction])) found.push({ correction: entry, why })
  return found
}

/** The whole ledger in the order it was made, without hidden words. */
export async function* shownLedger(store: Store): AsyncGenerator<Correction> {
  if ((await hidingEntries(store)).length === 0) yield* store.allCorrections()
  else for await (const entry of store.allCorrections()) for (const shown of await shownEntries(store, [entry])) yield shown.entry
}

/** An entry that takes another back is about the same report: what is in force is told report by report. */
async function shownEntries(store: Store, entries: readonly Correction[]): Promise<readonly ShownEntry[]> {
  const shown = new Map<string, (entry: Correction) => ShownEntry>()
  for (const report of new Set(entries.map(({ target }) => target.report))) shown.set(report, await showing(store, report))
  return entries.flatMap((entry) => shown.get(entry.target.report)?.(entry) ?? [])
}

async function showing(store: Store, report: string): Promise<(entry: Correction) => ShownEntry> {
  const all = await correctionsOf(store, report)
  const force = standing(all)
  const hides = all.some(({ id, kind }) => kind === 'hide' && force.has(id))
  const kept = hides ? await store.report(report) : undefined
  const corrected = kept && applyCorrections(readingOf(kept), all, { report })
  return (entry) => ({ entry: hides ? entryToShow(entry, corrected) : entry, inForce: force.has(entry.id) })
}
