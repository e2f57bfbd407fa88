import { expect, test } from 'vitest'
import { feedsOfPage } from './feeds-of-page.ts'

const page = (links: string): string => `<!doctype html><html><head><title>Avisa</title>${links}</head><body><p>Brua er stengt.</p></body></html>`
const feed = (href: string, more = 'type="application/rss+xml"'): string => `<link rel="alternate" ${more} href="${href}">`

test('feeds that a page links as another form of itself, in its order, each once', () => {
  const links =
    feed('/rss', 'title="Siste  nytt" type="application/rss+xml"') + feed('https://b.example/atom', 'type="application/atom+xml; charset=utf-8"') + feed('/rss')
  expect(feedsOfPage(page(links), 'https://a.example/nytt/')).toEqual([
    { address: 'https://a.example/rss', title: 'Siste nytt' },
    { address: 'https://b.example/atom' },
  ])
})

test('a JSON Feed, and links from a base', () => {
  expect(feedsOfPage(page(`<base href="/x/">${feed('feed.json', 'type="application/feed+json"')}`), 'https://a.example/')).toEqual([
    { address: 'https://a.example/x/feed.json' },
  ])
})

test('nothing else: other languages, styles, no address', () => {
  const links =
    '<link rel="alternate" hreflang="en" href="/en"><link rel="stylesheet" type="application/rss+xml" href="/x"><link rel="alternate" type="application/rss+xml" href="http://">'
  expect(feedsOfPage(page(links), 'https://a.example/')).toEqual([])
})
