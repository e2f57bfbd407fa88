import type { Store } from '../../store/index.ts'
import { reportsIn, recordCorrections, type RecordCorrections } from '../record/corrections.ts'

/** What people say of the reports of a store, as it was read last. */
export interface Ledger {
  readonly now: RecordCorrections
  /** Whether an entry speaks of this report. */
  speaksOf(item: string): boolean
  /** Reads it anew and tells which reports the entries that were not there before speak of, and of which of them words may be hidden or shown again. */
  refresh(): Promise<Refreshed>
  /** Ids of the entries that are known. */
  known(): readonly string[]
}

/** Reports, by what all their versions share. */
export interface Refreshed {
  readonly spokenOf: ReadonlySet<string>
  readonly shownAnew: ReadonlySet<string>
}

/** Reads the ledger; entries are known that were known before, if that is told. */
export async function openLedger(store: Store, before?: readonly string[]): Promise<Ledger> {
  let now = await recordCorrections(store)
  let known = new Set(before ?? now.entries.map(({ id }) => id))
  let items = new Set(now.entries.flatMap(reportsIn))
  return {
    get now() {
      return now
    },
    speaksOf: (item) => items.has(item),
    async refresh() {
      now = await recordCorrections(store)
      items = new Set(now.entries.flatMap(reportsIn))
      const fresh = now.entries.filter(({ id }) => !known.has(id))
      known = new Set(now.entries.map(({ id }) => id))
      const hides = fresh.filter(({ kind }) => kind === 'hide' || kind === 'undo')
      return { spokenOf: new Set(fresh.flatMap(reportsIn)), shownAnew: new Set(hides.map(({ target }) => target.report)) }
    },
    known: () => [...known],
  }
}
