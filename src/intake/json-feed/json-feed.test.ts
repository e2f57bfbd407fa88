import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HearsayError, type Intake } from '../../words/index.ts'
import { jsonFeed } from './format.ts'
import { wholePart } from './whole-part.ts'

async function* one(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}
async function read(text: string): Promise<(Intake | string)[]> {
  const items: (Intake | string)[] = []
  try {
    for await (const item of jsonFeed.reports({ name: 'f.json', id: 'f', bytes: one(text) })) items.push(item instanceof HearsayError ? item.code : item)
  } catch (thrown) {
    items.push(thrown instanceof HearsayError ? thrown.code : `untyped: ${String(thrown)}`)
  }
  return items
}
const feed = (...items: readonly unknown[]): string =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'Avisa', home_page_url: 'https://a.example/', items })

describe('an item', () => {
  test.each<[string, object, object]>([
    ['HTML', { content_html: '<p>Ål &amp; laks</p><p>To' }, { report: { text: 'Ål & laks\n\nTo' }, quality: 'full' }],
    ['plain text', { content_text: 'Rente <b> &amp;\n\nTo' }, { report: { text: 'Rente <b> &amp;\n\nTo' }, quality: 'full' }],
    ['a summary alone', { summary: 'Kort.' }, { report: { text: 'Kort.' }, quality: 'teaser' }],
    ['numbers as ids', { id: 12 }, { guid: '12' }],
    ['the author of version 1', { author: { name: 'Kari Nes' } }, { report: { bylines: ['Kari Nes'] } }],
    ['another site', { external_url: 'https://b.example/2' }, { report: { url: 'https://b.example/2' } }],
    [
      'values of wrong types',
      { title: 7, url: ['x'], authors: 'x', attachments: { a: 1 }, content_html: null, date_published: false },
      { report: { title: '7', text: '' }, quality: 'empty' },
    ],
  ])('%s', async (_, item, meant) => {
    expect(await read(feed(item))).toMatchObject([meant])
  })
})

test('a feed without items says what it is', async () => {
  expect(await read(feed())).toMatchObject([{ feed: { title: 'Avisa', link: 'https://a.example/' }, quality: 'empty' }])
})

describe('a feed that is cut short', () => {
  const whole = feed({ id: '1', title: 'En "to" \\ [' }, { id: '2', tags: ['a', { b: ']' }] }, { id: '3' })
  test('gives the items that are whole', async () => {
    const items = await read(whole.slice(0, whole.indexOf('"3"')))
    expect(items.map((item) => (typeof item === 'string' ? item : item.guid))).toEqual(['1', '2', 'truncated-input'])
  })
  test('wherever it is cut', async () => {
    for (let at = 1; at < whole.length; at++) {
      const items = await read(whole.slice(0, at))
      expect(['truncated-input', 'bad-input']).toContain(items.at(-1))
      for (const item of items) if (typeof item !== 'string') expect(['1', '2', '3', undefined]).toContain(item.guid)
    }
  })
  test('any JSON cut anywhere gives JSON, or nothing', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(), (value, at) => {
        const text = JSON.stringify(value)
        const part = wholePart(text.slice(0, at % (text.length + 1)))
        if (part !== undefined) JSON.parse(part)
      }),
    )
  })
})

test.each(['{', '[]', '{"version": "https://jsonfeed.org/version/1"', '['.repeat(100_000), 'null'])('%.30s is refused', async (text) => {
  expect(await read(text)).toEqual(['bad-input'])
})
