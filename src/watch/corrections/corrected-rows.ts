import type { Page, PageOptions, Store } from '../../store/index.ts'
import { correctedReport } from './corrected-report.ts'

/** Rows asked for at once. */
const some = 500

/** Every row of a list, page after page. */
export async function* everyOf<Row>(ask: (page: PageOptions) => Promise<Page<Row>>): AsyncGenerator<Row> {
  for (let after: string | undefined; ;) {
    const page = await ask({ limit: some, ...(after !== undefined && { after }) })
    yield* page.items
    after = page.next
    if (after === undefined) return
  }
}

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
