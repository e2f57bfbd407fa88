import type { Store } from '../../store/index.ts'
import { correctedReport } from './corrected-report.ts'

/**
 * Writes the rows of these reports (ids of versions, or what all versions share) as people have them, so that lists, searches and other programs find
 * the person's values. Reports that nobody corrected are left alone.
 */
export async function keepCorrectedRows(store: Store, reports: Iterable<string>): Promise<void> {
  if (!(await anybodyCorrected(store))) return
  for (const id of new Set(reports)) {
    const kept = await store.report(id)
    if (!kept?.reading || !(await anybodyCorrected(store, kept.item))) continue
    const { reading } = (await correctedReport(store, kept)).kept
    if (reading) await store.keepRows(kept.id, reading)
  }
}

async function anybodyCorrected(store: Store, report?: string): Promise<boolean> {
  return (await store.corrections({ limit: 1, ...(report !== undefined && { report }) })).items.length > 0
}
