import { urn, xmlText } from '../record/words.ts'

/** What a saved search told, as an entry of a feed. */
export interface FeedNews {
  /** The same for ever. */
  readonly id: string
  readonly title: string
  readonly html: string
  /** RFC 3339 UTC. */
  readonly at: string
  /** Kind of the news, type and status of the claim. */
  readonly categories: readonly string[]
  /** Who first said it. */
  readonly authors: readonly string[]
}

/** The news of a saved search, the newest first. */
export interface NewsFeed {
  readonly id: string
  readonly title: string
  /** When it was last changed, RFC 3339 UTC. */
  readonly at: string
  readonly items: readonly FeedNews[]
}

/** Formats of a feed of news, with their media types. */
export const newsFeedTypes = { atom: 'application/atom+xml', rss: 'application/rss+xml' } as const
export type NewsFeedFormat = keyof typeof newsFeedTypes

/** The news of a saved search for a feed reader: an entry each, and no entry twice. */
export async function newsFeed({ id, title, at, items }: NewsFeed, format: NewsFeedFormat): Promise<string> {
  const { generateAtomFeed, generateRssFeed } = await import('feedsmith')
  const name = xmlText(title)
  if (format === 'rss')
    return generateRssFeed({
      title: name,
      link: urn('alert', id),
      description: name,
      lastBuildDate: new Date(at),
      generator: 'Hearsay',
      items: items.map((item) => ({
        title: xmlText(item.title),
        description: xmlText(item.html),
        guid: { value: urn('news', item.id), isPermaLink: false },
        pubDate: new Date(item.at),
        categories: item.categories.map((category) => ({ name: xmlText(category) })),
      })),
    })
  return generateAtomFeed({
    id: urn('alert', id),
    title: { value: name },
    updated: new Date(at),
    generator: { text: 'Hearsay' },
    entries: items.map((item) => ({
      id: urn('news', item.id),
      title: { value: xmlText(item.title) },
      published: new Date(item.at),
      updated: new Date(item.at),
      authors: (item.authors.length > 0 ? item.authors : ['Hearsay']).map((author) => ({ name: xmlText(author) })),
      categories: item.categories.map((term) => ({ term: xmlText(term) })),
      content: { value: xmlText(item.html), type: 'html' },
    })),
  })
}
