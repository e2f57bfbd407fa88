import { newsFeed, type NewsFeedFormat } from '../../export/index.ts'
import type { Store } from '../../store/index.ts'
import { keptNews, newsEntry, newsToShow, type Search } from '../../watch/index.ts'
import type { Language } from '../../words/index.ts'

/** The newest news of a search as a feed, without words that people hid since. */
export async function alertFeed(
  store: Store,
  search: Search,
  { format, language = 'en', limit = 50 }: { readonly format: NewsFeedFormat; readonly language?: Language; readonly limit?: number },
): Promise<string> {
  const news = (await store.alerts.news(search.id, { limit })).map(keptNews)
  const shown = await newsToShow(
    store,
    news.map(({ body }) => body.sent),
  )
  const items = news.map((one, n) => newsEntry({ ...one, body: { ...one.body, sent: shown[n] ?? one.body.sent } }, language))
  return newsFeed({ id: search.id, title: search.name, at: news[0]?.at ?? search.madeAt, items }, format)
}
