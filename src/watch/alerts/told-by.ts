import type { Store } from '../../store/index.ts'
import { keptNews } from './found-news.ts'
import type { Told } from './told-before.ts'

const page = 500

/** Everything a search told, as far as it has to be known again. */
export async function toldBy(store: Store, search: string): Promise<readonly Told[]> {
  const told: Told[] = []
  let before: string | undefined
  for (;;) {
    const news = await store.alerts.news(search, { limit: page, ...(before !== undefined && { before }) })
    told.push(...news.map((one) => keptNews(one).body.known))
    before = news.at(-1)?.key
    if (news.length < page) return told
  }
}
