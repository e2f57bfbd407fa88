import { parsedUrl } from '../../words/index.ts'
import { attributeOf, nodesNamed, scanPage } from './page/index.ts'

/** A feed that a page names as its own. */
export interface LinkedFeed {
  readonly address: string
  readonly title?: string
}

const types = /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)\b/iu

/** Feeds that a page links as another form of itself (`<link rel="alternate">`), in its order, each once; `url` is where it was found. */
export function feedsOfPage(source: string, url: string): readonly LinkedFeed[] {
  const page = scanPage(source)
  const feeds = new Map<string, LinkedFeed>()
  const base = nodesNamed(page, 'base').flatMap((node) => attributeOf(page, node, 'href') ?? [])[0]
  const from = (base === undefined ? undefined : parsedUrl(base, url)?.href) ?? url
  for (const node of nodesNamed(page, 'link')) {
    const relations = attributeOf(page, node, 'rel')?.toLowerCase().split(/\s+/u) ?? []
    if (!relations.includes('alternate') || !types.test(attributeOf(page, node, 'type')?.trim() ?? '')) continue
    const address = parsedUrl(attributeOf(page, node, 'href')?.trim() ?? '', from)?.href
    const title = attributeOf(page, node, 'title')?.replace(/\s+/gu, ' ').trim()
    if (address === undefined || address === url || feeds.has(address)) continue
    feeds.set(address, { address, ...(title !== undefined && title !== '' && { title }) })
  }
  return [...feeds.values()]
}
