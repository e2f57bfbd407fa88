import type { Language } from '../../words/index.ts'
import type { KeptNews } from './found-news.ts'
import { oneHtml } from './mail/news-html.ts'
import { newsLine } from './words/news-line.ts'

/** News as an entry of a feed: line, page and tags. */
export interface NewsEntry {
  readonly id: string
  readonly title: string
  readonly html: string
  readonly at: string
  readonly categories: readonly string[]
  readonly authors: readonly string[]
}

/** News as an entry of the feed of its search. */
export function newsEntry({ key, search, at, body: { sent } }: KeptNews, language: Language): NewsEntry {
  const { kind, claim } = sent
  return {
    id: `${search}-${key}`,
    title: newsLine(sent, language),
    html: oneHtml(sent, language),
    at,
    categories: [kind, ...(claim ? [claim.type ?? claim.kind, claim.status] : [])],
    authors: claim?.origins.map(({ name }) => name) ?? [],
  }
}
