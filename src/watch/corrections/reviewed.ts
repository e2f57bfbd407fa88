import { applyCorrections, goldLinesOf, packLinesOf, type GoldLine, type PackLine, type Unplaced } from '../../review/index.ts'
import type { Store } from '../../store/index.ts'
import type { Correction, Reading } from '../../words/index.ts'

/** What corrections teach: a paragraph as gold, or a word for a pack. */
export type Lesson = { readonly events: GoldLine } | { readonly statements: GoldLine } | { readonly packs: PackLine }

/** What the corrections of each report in a store teach, report by report. */
export async function* lessons(store: Store): AsyncGenerator<Lesson> {
  for await (const { reading, corrections, report } of correctedReadings(store)) {
    const gold = goldLinesOf({ ...reading, report: { ...reading.report, id: report } }, corrections)
    for (const events of gold.events) yield { events }
    for (const statements of gold.statements) yield { statements }
    for (const packs of packLinesOf(reading, corrections, { report })) yield { packs }
  }
}

/** Corrections that wait for a person, since what they speak of is not to be found in the newest version as it is read now, or the report is gone. */
export async function* waiting(store: Store): AsyncGenerator<Unplaced> {
  const seen = new Set<string>()
  for await (const { reading, corrections, report } of correctedReadings(store)) {
    seen.add(report)
    yield* applyCorrections(reading, corrections, { report }).unplaced
  }
  for await (const correction of store.allCorrections())
    if (!seen.has(correction.target.report)) yield { correction, why: 'its report is not in this store, or was not read' }
}

interface ToReview {
  readonly report: string
  readonly reading: Reading
  readonly corrections: readonly Correction[]
}

/** The newest reading of each report that somebody corrected. */
async function* correctedReadings(store: Store): AsyncGenerator<ToReview> {
  const ledger = new Map<string, Correction[]>()
  for await (const entry of store.allCorrections()) ledger.set(entry.target.report, [...(ledger.get(entry.target.report) ?? []), entry])
  for (const [report, corrections] of ledger) {
    const reading = (await store.report(report))?.reading
    if (reading) yield { report, reading, corrections }
  }
}
