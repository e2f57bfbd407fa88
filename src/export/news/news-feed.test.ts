import { parseFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { newsFeed, type NewsFeed } from './news-feed.ts'

const feed: NewsFeed = {
  id: 'al_1',
  title: 'Colombia & <others>',
  at: '2031-05-04T09:00:00.000Z',
  items: [
    {
      id: 'n2',
      title: 'New claim: ]]> <b>Police\u0000</b>',
      html: '<p>&lt;b&gt; ]]></p>',
      at: '2031-05-04T09:00:00.000Z',
      categories: ['claim', 'COERCE'],
      authors: ['AFP'],
    },
    { id: 'n1', title: 'New story', html: '<p>a</p>', at: '2031-05-04T08:00:00.000Z', categories: ['story'], authors: [] },
  ],
}

describe.each(['atom', 'rss'] as const)('%s', (format) => {
  test('has an entry for each news, in order, with its own id, and reads back', async () => {
    const text = await newsFeed(feed, format)
    const parsed = parseFeed(text)
    const [title, entries] =
      parsed.format === 'atom'
        ? [parsed.feed.title, parsed.feed.entries?.map(({ id, title }) => [id, title])]
        : parsed.format === 'rss'
          ? [parsed.feed.title, parsed.feed.items?.map(({ guid, title }) => [guid?.value, title])]
          : []
    expect(JSON.stringify(title)).toContain('Colombia & <others>')
    expect(entries).toHaveLength(2)
    expect(JSON.stringify(entries?.[0])).toContain('urn:hearsay:news:n2')
    expect(JSON.stringify(entries?.[0])).toContain('<b>Police')
    expect(text).not.toContain('\u0000')
  })

  test('without news is a feed all the same', async () => {
    expect(parseFeed(await newsFeed({ ...feed, items: [] }, format)).format).toBe(format)
  })
})
