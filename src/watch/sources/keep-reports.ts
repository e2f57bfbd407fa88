import type { Acknowledged, Kept, Store } from '../../store/index.ts'
import type { HearsayError, Intake } from '../../words/index.ts'
import { keepCorrectedRows } from '../corrections/corrected-rows.ts'
import { readToKeep } from '../keep-arrivals.ts'
import type { ReadOne } from '../read-one.ts'

/** What became of some reports, in their order, and why some could not be read; those are kept all the same. */
export interface KeptReports {
  readonly acknowledged: readonly Acknowledged[]
  readonly failed: readonly HearsayError[]
}

/** So many are stored at once. */
const batch = 50

/**
 * Reads reports and keeps them, all that are stored together or none; what is there already is passed over. `file` says where they came from, `readAt` when
 * (RFC 3339), `current` that they are what stands there now. Throws errors of the store.
 */
export async function keepReports(
  store: Store,
  read: ReadOne,
  intakes: readonly Intake[],
  about: Pick<Kept, 'file' | 'readAt' | 'current'>,
): Promise<KeptReports> {
  const acknowledged: Acknowledged[] = []
  const failed: HearsayError[] = []
  for (let from = 0; from < intakes.length; from += batch) {
    const ready = await Promise.all(intakes.slice(from, from + batch).map(async (intake) => readToKeep(store, read, { intake, ...about })))
    const fates = await store.keep(ready.map(({ kept }) => kept))
    const newlyRead = fates.flatMap(({ item }, at) => (ready[at]?.kept.reading ? [item] : []))
    await keepCorrectedRows(store, newlyRead)
    acknowledged.push(...fates)
    failed.push(...ready.flatMap((it) => it.failed ?? []))
  }
  return { acknowledged, failed }
}

/** How many of these were not there before, and how many are further versions. */
export function countsOf(acknowledged: readonly Acknowledged[]): { readonly reports: number; readonly versions: number } {
  const count = (fate: Acknowledged['fate']): number => acknowledged.filter((it) => it.fate === fate).length
  return { reports: count('new'), versions: count('version') }
}
