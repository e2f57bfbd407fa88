import type { Store } from '../store/index.ts'
import type { ReportInput } from '../words/index.ts'
import type { ReadOne } from './read-one.ts'
import { keepReports } from './sources/keep-reports.ts'

/** What became of reports that were given together. */
export interface KeptExample {
  /** How many there are. */
  readonly reports: number
  /** How many of them were not there before. */
  readonly added: number
  /** Stories they are in. */
  readonly stories: readonly string[]
}

/** What keeping them takes. */
interface Keeping {
  readonly store: Store
  readonly read: ReadOne
  readonly joined: () => Promise<void>
  /** The time, RFC 3339 UTC. */
  readonly now: () => string
}

/** Reads the reports of an example, keeps and joins them. What is there is not read again. Throws what reading them throws. */
export async function keepExample({ store, read, joined, now }: Keeping, reports: readonly ReportInput[]): Promise<KeptExample> {
  const intakes = reports.map((report) => ({ report, quality: report.quality ?? 'full', from: { text: 'example' } }))
  const { acknowledged, failed } = await keepReports(store, read, intakes, { file: 'example', readAt: now() })
  if (failed[0]) throw failed[0]
  const added = acknowledged.filter(({ fate }) => fate !== 'known').length
  const storiesNow = async (): Promise<readonly (string | undefined)[]> => Promise.all(acknowledged.map(async ({ id }) => (await store.report(id))?.story))
  const before = added > 0 ? [undefined] : await storiesNow()
  if (before.includes(undefined)) await joined()
  const stories = await storiesNow()
  return { reports: reports.length, added, stories: [...new Set(stories.filter((it) => it !== undefined))] }
}
