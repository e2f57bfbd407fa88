import { HearsayError, type Feed } from '../../words/index.ts'
import { feedAlone, present, reportOfEntry, resolved, type Draft } from '../feed/index.ts'
import type { Format } from '../format.ts'
import { readXml, rootTag } from '../xml/index.ts'
import { SitemapReader } from './sitemap-reader.ts'

/**
 * A sitemap (https://www.sitemaps.org/protocol.html) with the news and image extensions: each address is a report with its headline and times and nothing
 * to read yet; of a sitemap index each sitemap is a line with its address as the feed's.
 */
export const sitemap: Format = {
  name: 'sitemap',
  looksLike({ text }) {
    const root = rootTag(text)?.name
    return root === 'urlset' || root === 'sitemapindex'
  },
  async *reports(source) {
    const pages: Draft[] = []
    const maps: Draft[] = []
    const reader = new SitemapReader(
      (page) => pages.push(page),
      (map) => maps.push(map),
    )
    let count = 0
    let whole: boolean | undefined
    for await (whole of readXml(source, reader, { siblings: new Set(['url', 'sitemap']) })) {
      if (whole === false) break
      for (const page of pages.splice(0)) yield reportOfEntry(page, { id: `${source.id}#${++count}`, as: 'sitemap', feed: {}, bases: [source.url] })
      for (const map of maps.splice(0)) yield feedAlone(`${source.id}#${++count}`, mapOf(map, source.url))
    }
    if (whole === false) yield new HearsayError('truncated-input', { format: 'sitemap', reason: 'its root is not closed' }, { where: source.name })
    else if (count === 0) throw new HearsayError('bad-input', { format: 'sitemap', reason: 'it lists no address' }, { where: source.name })
  },
}

function mapOf(map: Draft, base: string | undefined): Feed {
  const address = map.value('link')
  return present({ address: address === undefined ? undefined : resolved(address, base), updated: map.value('updated') })
}
