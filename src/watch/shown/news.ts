import type { Store } from '../../store/index.ts'
import type { NewsBody } from '../alerts/news.ts'
import { hidingEntries } from '../corrections/hiding-entries.ts'
import { shownWords } from './shown-words.ts'

/** What was told, without words that people hid since. */
export async function newsToShow(store: Store, told: readonly NewsBody[]): Promise<readonly NewsBody[]> {
  if ((await hidingEntries(store)).length === 0) return told
  return Promise.all(
    told.map(async (body) => {
      const reports = [...new Set([...body.quotes.map(({ report }) => report), ...(body.report ? [body.report.id] : [])])]
      const shown = await shownWords(store, [], reports)
      return JSON.parse(JSON.stringify(body, (_, it: unknown) => (typeof it === 'string' ? shown.without(reports, it) : it))) as NewsBody // the same shape
    }),
  )
}
