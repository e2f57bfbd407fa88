import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { HearsayError, type Intake } from '../words/index.ts'
import { reportsIn } from './reports-in.ts'

const laughs = `<!DOCTYPE rss [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, at) => `<!ENTITY a${at} "${`&a${at === 0 ? '' : at - 1};`.repeat(10)}">`).join('')}]>`
const thief = '<!DOCTYPE rss [<!ENTITY secret SYSTEM "file:///etc/passwd">]>'
const remote = '<!DOCTYPE rss [<!ENTITY % all SYSTEM "http://127.0.0.1/all.dtd">%all;]>'
const feedWith = (what: string) =>
  `<rss version="2.0"><channel><title>Fjordposten</title><item><title>Elva</title><description>${what}</description></item></channel></rss>`
const nitfWith = (what: string) => `<nitf><body><body.content><p>${what}</p></body.content></body></nitf>`
const newsmlWith = (what: string) =>
  `<NewsML><NewsItem><NewsComponent><ContentItem><DataContent>${what}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`
const g2With = (what: string) =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a"><itemMeta/><contentSet><inlineXML>${what}</inlineXML></contentSet></newsItem>`
const opmlWith = (what: string) => `<opml version="2.0"><body>${what}</body></opml>`
const sitemapWith = (what: string) => `<urlset><url><loc>https://a.example/</loc>${what}</url></urlset>`
const pageWith = (what: string) => `<html><body><article><p>Elva steig, sa ho.</p>${what}</article></body></html>`

async function itemsOf(input: string | Uint8Array): Promise<(Intake | HearsayError)[]> {
  const bytes = Buffer.from(input as string) // it takes both
  const came = async function* (): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 65_536) yield await Promise.resolve(bytes.subarray(at, at + 65_536))
  }
  const items: (Intake | HearsayError)[] = []
  for await (const item of reportsIn({ name: 'hostile', id: 'hostile', bytes: came() })) items.push(item)
  return items
}

/** Codes of the errors, each of which names its source. */
const codesOf = (items: readonly (Intake | HearsayError)[]): string[] =>
  items.flatMap((item) => {
    if (!(item instanceof HearsayError)) return []
    expect(item.where).toContain('hostile')
    return [item.code]
  })

const xml = [feedWith, nitfWith, newsmlWith, g2With, opmlWith, sitemapWith]

describe.each([
  ['an entity bomb', laughs, '&a29;'],
  ['an entity that reads a file', thief, '&secret;'],
  ['a DTD from elsewhere', remote, '&b;'],
])('%s', (_, declared, used) => {
  test.each(xml.map((make) => [make('').slice(0, 12), make] as const))('in %s is refused', async (_, make) => {
    expect(codesOf(await itemsOf(`<?xml version="1.0"?>${declared}${make(used)}`))).toEqual(['entities-refused'])
  })

  test('in a page is nothing but text', async () => {
    const items = await itemsOf(`${declared}${pageWith(`<p>${used}</p>`)}`)
    expect(JSON.stringify(items)).not.toMatch(/root:|haha/u)
  })
})

/** Much of one thing: each ends soon, in reports or in an error of its own, and holds little. */
const floods: Readonly<Record<string, (size: number) => string>> = {
  'elements in elements, feed': (size) => feedWith('<a>'.repeat(size / 3)),
  'items in items': (size) => `<rss><channel>${'<item>'.repeat(size / 6)}`,
  'elements in elements, NITF': (size) => nitfWith('<p>'.repeat(size / 3)),
  'components in components': (size) => `<NewsML><NewsItem>${'<NewsComponent>'.repeat(size / 15)}`,
  'outlines in outlines': (size) => opmlWith('<outline text="a">'.repeat(size / 18)),
  'elements in elements, page': (size) => pageWith('<div>'.repeat(size / 5)),
  'elements in elements, page, closed': (size) => pageWith(`${'<div>'.repeat(size / 11)}${'</div>'.repeat(size / 11)}`),
  'tables in tables': (size) => pageWith('<table><tr><td>'.repeat(size / 15)),
  'links in links': (size) => pageWith('<a href="https://a.example/">a'.repeat(size / 30)),
  'brackets in brackets, JSON': (size) => `{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(size)}`,
  'objects in objects, JSON': (size) => '{"headline":"a","associations":'.repeat(size / 31),
  'attributes': (size) => feedWith(`<a ${Array.from({ length: size / 10 }, (_, at) => `b${at}="c"`).join(' ')}>`),
  'one endless attribute': (size) => pageWith(`<a href="${'a'.repeat(size)}`),
  'one endless comment': (size) => pageWith(`<!--${'-'.repeat(size)}`),
  'one endless name': (size) => `<rss><${'a'.repeat(size)}`,
  'CDATA in CDATA, as mark-up': (size) => `<nitf><body><body.content><p>${'<![CDATA[<p>'.repeat(size / 12)}`,
  'a credit of dots': (size) => feedWith(`Brua. Foto: ${'. '.repeat(size / 2)}x`),
  'CDATA never closed': (size) => feedWith('<![CDATA['.repeat(size / 9)),
  'ends not closed but the last': (size) => feedWith(`${'</'.repeat(size / 2)}>`),
  'tags not closed but the last': (size) => feedWith(`${'<a b'.repeat(size / 4)}>`),
  'tags in a page not closed but the last': (size) => pageWith(`${'</a <b c="'.repeat(size / 10)}">`),
  'references': (size) => feedWith('&amp;'.repeat(size / 5)),
  'references never ended': (size) => pageWith('&'.repeat(size)),
  'namespaces': (size) => `<rss ${Array.from({ length: size / 20 }, (_, at) => `xmlns:n${at}="u${at}"`).join(' ')}><channel>`,
  'cues': (size) => `WEBVTT\n\n${'00:00.000 --> 00:01.000\nja\n\n'.repeat(size / 29)}`,
  'boundaries': (size) => `From: a@b.example\r\nSubject: a\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\n'.repeat(size / 7)}`,
  'records without length': (size) => 'WARC/1.0\r\nWARC-Type: response\r\n\r\n'.repeat(size / 34),
  'messages': (size) => '\u0001a0001 1 a 1\r\n\u0002a\r\n\u0003'.repeat(size / 22),
}

test.each(Object.entries(floods))(
  '%s: four times as much takes about four times as long',
  async (_, make) => {
    const timeOf = async (size: number): Promise<number> => {
      const text = make(size)
      const before = process.cpuUsage()
      codesOf(await itemsOf(text))
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    }
    await timeOf(20_000)
    const small = Math.max(await timeOf(100_000), 25)
    const large = await timeOf(400_000)
    expect(large).toBeLessThan(Math.max(1000, small * 10))
  },
  30_000,
)

test('a page over 20 MB is refused, packed or not', async () => {
  const page = pageWith('Elva steig. '.repeat(2_000_000))
  expect(codesOf(await itemsOf(page))).toEqual(['input-too-large'])
  expect(codesOf(await itemsOf(gzipSync(page, { level: 1 })))).toEqual(['input-too-large'])
})
