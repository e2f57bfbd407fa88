import { DOMParser } from 'linkedom'
import { expect, test } from 'vitest'
import { feedsIn, opmlOf, type Outline } from './opml.ts'

function bodyOf(text: string): Outline {
  const body = new DOMParser().parseFromString(text, 'text/xml').querySelector('body') as Outline | null // it says `any` of XML
  if (!body) throw new Error('The list has no body.')
  return body
}

test('feeds of a list are taken with the groups they stand in, each once', () => {
  const list = `<?xml version="1.0"?><opml version="2.0"><body>
    <outline text="Coast"><outline text="North"><outline text="Harbour Gazette" xmlUrl="https://harbour.example/rss"/></outline></outline>
    <outline title="Fjordavisa" text="F" xmlUrl="https://fjordavisa.example/rss"/>
    <outline xmlUrl="https://fjordavisa.example/rss"/>
    <outline text="A note"/></body></opml>`
  expect(feedsIn(bodyOf(list))).toEqual([
    { address: 'https://harbour.example/rss', title: 'Harbour Gazette', group: ['Coast', 'North'] },
    { address: 'https://fjordavisa.example/rss', title: 'Fjordavisa' },
  ])
})

test('a list that is written is read back the same; pages are no feeds and stay out', () => {
  const sources = [
    { kind: 'feed', address: 'https://a.example/rss', title: 'A', group: ['Coast', 'North'] },
    { kind: 'feed', address: 'https://b.example/rss', title: 'B', group: ['Coast'] },
    { kind: 'page', address: 'https://c.example/', title: 'C' },
  ] as const
  const [a, b] = sources
  const written = opmlOf(sources, 'Hearsay')
  expect(feedsIn(bodyOf(written))).toEqual([a, b].map(({ address, title, group }) => ({ address, title, group })))
})

test('what would be mark-up in names and addresses is none in the list', () => {
  const written = opmlOf([{ kind: 'feed', address: 'https://a.example/?x=1&y="2"', title: 'A < B' }], 'Q & A')
  expect(written).toContain('<title>Q &amp; A</title>')
  expect(written).toContain('text="A &lt; B" xmlUrl="https://a.example/?x=1&amp;y=&quot;2&quot;"')
})
