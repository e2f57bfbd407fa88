import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { memoryIo, type MemoryIo } from '../../../../test/memory-io.ts'
import { main } from '../main.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-kept-'))
const store = ['--store', join(folder, 'news.db')]

async function run(words: readonly string[]): Promise<MemoryIo & { status: number }> {
  const io = memoryIo('')
  return { ...io, status: await main([...words, ...store], io) }
}

async function rows<Row>(words: readonly string[]): Promise<readonly Row[]> {
  const { printed } = await run([...words, '--format', 'jsonl'])
  return printed()
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row) // printed just now
}

function feed(items: readonly { readonly id: string; readonly at: string; readonly title: string; readonly text: string }[]): string {
  const file = join(folder, 'feed.xml')
  const entries = items.map(
    ({ id, at, title, text }) => `<item><guid>${id}</guid><title>${title}</title><pubDate>${at}</pubDate><description>${text}</description></item>`,
  )
  writeFileSync(file, `<rss version="2.0"><channel><title>Elveposten</title><language>en</language>${entries.join('')}</channel></rss>`)
  return file
}

const first = {
  id: 'tag:elveposten.example,2031:1',
  at: 'Sun, 04 May 2031 08:00:00 GMT',
  title: 'Dam breaks above Granli',
  text: 'The dam above Granli broke on Sunday morning. Police arrested two men near the dam, police chief Liv Aas said. Aas told reporters that the road was closed.',
}
const second = {
  id: 'tag:elveposten.example,2031:2',
  at: 'Sun, 04 May 2031 10:00:00 GMT',
  title: 'Council meets after dam break',
  text: 'The council of Granli met after the dam above Granli broke on Sunday. “We will rebuild the dam,” mayor Per Ruud said.',
}

beforeAll(async () => {
  expect((await run(['add', feed([first, second])])).status).toBe(0)
})

describe('what a store keeps is listed', () => {
  test('stories with how much stands behind them, and one of them in full', async () => {
    const stories = await rows<{ id: string; reports: number }>(['stories'])
    expect(stories.reduce((sum, { reports }) => sum + reports, 0)).toBe(2)
    const shown = await run(['story', stories[0]?.id ?? ''])
    expect(shown.printed()).toContain('What is told')
    expect(shown.printed()).toContain('Elveposten')
    expect((await run(['stories'])).printed()).toMatch(/^last +title +reports/u)
    const nobody = await run(['story', 'nobody'])
    expect([nobody.status, nobody.said()]).toEqual([1, expect.stringContaining('nobody')])
  })

  test('claims, and the exact words of one', async () => {
    const [claim] = await rows<{ id: string; text: string; members: { report: string }[] }>(['claims', '--limit', '1'])
    expect(claim?.members.length).toBeGreaterThan(0)
    const shown = await run(['show', claim?.id ?? ''])
    expect(shown.printed()).toContain('“')
    expect(JSON.parse((await run(['show', claim?.id ?? '', '--format', 'json'])).printed())).toMatchObject({ schema: 'hearsay/claim@1', id: claim?.id })
    expect((await run(['claims', '--status', 'retracted'])).said()).toContain('No such claims')
  })

  test('who said something, and what one of them said', async () => {
    expect((await rows<{ speaker: string }>(['who'])).map(({ speaker }) => speaker)).toContain('Per Ruud')
    expect((await rows<{ words: string }>(['who', 'Ruud'])).map(({ words }) => words)).toEqual(['“We will rebuild the dam,”'])
    expect((await run(['who', 'Nobody'])).said()).toContain('Nobody of the name Nobody')
  })

  test('events, numbers and the days of a story', async () => {
    expect((await rows<{ type: string }>(['events', '--type', 'COERCE'])).map(({ type }) => type)).toEqual(['COERCE'])
    expect((await run(['events', '--format', 'md'])).printed()).toMatch(/^\| published \|/u)
    expect((await run(['numbers', '--kind', 'displaced'])).said()).toContain('No such numbers')
    const [story] = await rows<{ id: string }>(['stories'])
    expect((await run(['timeline', story?.id ?? ''])).status).toBe(0)
    const shown = await rows(['timeline', story?.id ?? ''])
    const all = await rows(['timeline', story?.id ?? '', '--all'])
    expect(shown.length).toBeGreaterThan(0)
    expect(all).toEqual(expect.arrayContaining([...shown]))
  })

  test('a brief of a story, in its own language or another, with the words it rests on', async () => {
    const [story] = await rows<{ id: string }>(['stories'])
    const own = await run(['brief', story?.id ?? ''])
    expect([own.status, own.printed()]).toEqual([0, expect.stringContaining('Elveposten')])
    const { briefs } = JSON.parse((await run(['brief', story?.id ?? '', '--language', 'nn,es', '--format', 'json'])).printed()) as {
      briefs: { language: string }[]
    } // printed just now
    expect(briefs.map(({ language }) => language)).toEqual(['nn', 'es'])
    expect((await run(['brief', story?.id ?? '', '--since', 'soon'])).said()).toContain('soon')
  })

  test('a page says where the next begins, and together they are the list', async () => {
    const all = await rows<{ id: string }>(['claims'])
    const page = JSON.parse((await run(['claims', '--limit', '1', '--format', 'json'])).printed()) as { items: { id: string }[]; next: string } // printed just now
    const rest = await rows<{ id: string }>(['claims', '--after', page.next])
    expect([...page.items, ...rest].map(({ id }) => id)).toEqual(all.map(({ id }) => id))
  })
})

test('a changed report shows what changed, and its story is joined anew', async () => {
  const same = await run(['diff', (await rows<{ id: string }>(['search', 'mayor']))[0]?.id ?? ''])
  expect(same.said()).toContain('one version only')
  await run(['add', feed([{ ...first, text: first.text.replace('two men', 'three men') }, second])])
  const [found] = await rows<{ id: string }>(['search', 'arrested'])
  expect((await run(['diff', found?.id ?? ''])).printed()).toContain('[-two-]{+three+}')
  expect((await run(['join'])).printed()).toContain(' 0 of them new or changed')
})
