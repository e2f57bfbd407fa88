import { expect, test } from 'vitest'
import { HearsayError, type Feed } from '../../words/index.ts'
import { opml } from './format.ts'

async function* one(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}
async function read(text: string): Promise<(Feed | string | undefined)[]> {
  const items: (Feed | string | undefined)[] = []
  try {
    for await (const item of opml.reports({ name: 'l.opml', id: 'l', bytes: one(text) })) items.push(item instanceof HearsayError ? item.code : item.feed)
  } catch (thrown) {
    items.push(thrown instanceof HearsayError ? thrown.code : `untyped: ${String(thrown)}`)
  }
  return items
}
const list = (body: string): string => `<opml version="2.0"><head><title>Liste</title></head><body>${body}</body></opml>`

test.each<[string, string, readonly unknown[]]>([
  [
    'a feed in folders',
    '<outline text="A"><outline text="B"><outline text="Avisa" xmlUrl="u"/></outline></outline>',
    [{ title: 'Avisa', address: 'u', folders: ['A', 'B'] }],
  ],
  [
    'a feed after a folder',
    '<outline text="A"><outline text="x" xmlUrl="v"/></outline><outline text="Avisa" xmlurl="u"/>',
    [{ address: 'v' }, { title: 'Avisa', address: 'u' }],
  ],
  ['a list in the list', '<outline type="include" text="Mer" url="https://a.example/more.opml"/>', [{ title: 'Mer', address: 'https://a.example/more.opml' }]],
  ['bare ampersands', '<outline text="Land & by" xmlUrl="https://a.example/?a=1&b=2"/>', [{ title: 'Land & by', address: 'https://a.example/?a=1&b=2' }]],
  ['no feed', '<outline text="A"/>', ['bad-input']],
])('%s', async (_, body, feeds) => {
  expect(await read(list(body))).toMatchObject(feeds)
})

test('a list that is cut short gives what is whole', async () => {
  expect(await read('<opml><body><outline text="A" xmlUrl="u"/><outline text="B" xml')).toMatchObject([{ title: 'A' }, 'truncated-input'])
})

test('folders without end are refused', async () => {
  expect(await read(`<opml><body>${'<outline text="A">'.repeat(50_000)}`)).toEqual(['input-too-deep'])
})
