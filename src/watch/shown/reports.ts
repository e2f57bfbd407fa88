import type { KeptReport, Store } from '../../store/index.ts'
import { HearsayError } from '../../words/index.ts'
import { correctedReport, type CorrectedReport } from '../corrections/corrected-report.ts'

/** A kept report as people have it, without words that are hidden. Throws `unknown-id`. */
export async function shownReport(store: Store, id: string): Promise<CorrectedReport> {
  const kept = await store.report(id)
  if (!kept) throw new HearsayError('unknown-id', { id, file: store.file })
  return correctedReport(store, kept)
}

/** Two versions of a report, the earlier first: these, or the last two of the one. Nothing where it has one only. Throws `unknown-id`. */
export async function twoVersions(store: Store, first: string, second?: string): Promise<readonly [before: KeptReport, after: KeptReport] | undefined> {
  const one = async (id: string): Promise<KeptReport> => (await shownReport(store, id)).kept
  if (second !== undefined) return [await one(first), await one(second)]
  const [after, before] = (await one(first)).versions
  return after && before ? [await one(before.id), await one(after.id)] : undefined
}

/** All words of a version: its headline where it does not stand in the text, and its text. */
export function wordsOfVersion({ title, report: { text } }: KeptReport): string {
  return title === undefined || text.includes(title) ? text : `${title}\n\n${text}`
}
