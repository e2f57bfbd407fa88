import { createHash } from 'node:crypto'
import { applyCorrections, correctionOf, undoOf, type Stamp, type Wish } from '../../review/index.ts'
import type { Store } from '../../store/index.ts'
import { HearsayError, type Change, type Correction, type Reading, type Undo } from '../../words/index.ts'
import { correctionsOf, readingOf } from './corrected-report.ts'
import { keepCorrectedRows } from './corrected-rows.ts'

/** SHA-256 in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Who corrects, and when (RFC 3339 UTC). */
export type Corrector = Pick<Stamp, 'at' | 'by'>

/**
 * Makes the entry that a person wishes and adds it to the ledger. `wishOf` gets the reading as it is now. Throws `unknown-id`, and what making an entry
 * throws.
 */
export async function correctKept(store: Store, id: string, wishOf: (reading: Reading) => Wish | Promise<Wish>, corrector: Corrector): Promise<Change> {
  const kept = await store.report(id)
  if (!kept) throw new HearsayError('unknown-id', { id, file: store.file })
  const before = await correctionsOf(store, kept.item)
  const { reading } = applyCorrections(readingOf(kept), before, { report: kept.item, unhidden: true })
  const named = { ...reading, report: { ...reading.report, id: kept.item } }
  const entry = correctionOf(named, await wishOf(named), { ...corrector, hash: sha256 })
  await addEntries(store, [entry])
  return entry
}

/** Adds entries to the ledger and puts the rows of their reports right; tells the ids of those that were not there. */
export async function addEntries(store: Store, entries: readonly Correction[]): Promise<readonly string[]> {
  const added = await store.keepCorrections(entries)
  await keepCorrectedRows(
    store,
    entries.map(({ target }) => target.report),
  )
  return added
}

/** Takes an entry back by adding one. Throws `unknown-correction` and `correction-refused`. */
export async function undoKept(store: Store, id: string, corrector: Corrector & { readonly reason?: string }): Promise<Undo> {
  const ledger: Correction[] = []
  for await (const entry of store.allCorrections()) ledger.push(entry)
  const undo = undoOf(ledger, id, { ...corrector, hash: sha256 })
  await addEntries(store, [undo])
  return undo
}
