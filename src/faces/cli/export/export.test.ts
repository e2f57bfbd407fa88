import { parquetReadObjects } from 'hyparquet'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { memoryIo, type MemoryIo } from '../../../../test/memory-io.ts'
import { recordFormats, rowKinds } from '../../../export/index.ts'
import { main } from '../main.ts'
import { exportRows } from '../commands/export.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-export-'))
const store = ['--store', join(folder, 'news.db')]

async function run(words: readonly string[], how: Parameters<typeof memoryIo>[1] = {}): Promise<MemoryIo & { status: number }> {
  const io = memoryIo('', how)
  return { ...io, status: await main([...words, ...store], io) }
}

async function lines(...words: readonly string[]): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { printed, said, status } = await run(['export', ...words])
  expect([status, said()]).toEqual([0, ''])
  return printed()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
}

function page(outlet: string, text: string): string {
  const file = join(folder, `${outlet}.html`)
  const about = `<link rel="canonical" href="https://${outlet}.example/ferja"><meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="2031-04-02T08:00:00+02:00">`
  writeFileSync(
    file,
    `<html lang="nb"><head><title>Ferja på grunn ved Saltvika</title>${about}</head><body><article><h1>Ferja på grunn ved Saltvika</h1>${text}</article></body></html>`,
  )
  return file
}

beforeAll(async () => {
  const first = page(
    'Fjordavisa',
    '<p>Ferja «Saltnes» gikk på grunn ved Saltvika onsdag morgen, og 84 mennesker var om bord.</p><p>– Vi har kontroll, sier redningsleder Ingrid Moen.</p><p>Politiet pågrep to personer på kaia i Saltvika.</p>',
  )
  const second = page('Havposten', '<p>Ferja «Saltnes» ble trukket fri ved Saltvika onsdag, sier redningsleder Ingrid Moen. Alle 84 om bord er i land.</p>')
  await run(['add', first, second])
})

describe('hearsay export', () => {
  test('offers every format and every kind there is', () => {
    expect(exportRows.options.format.values).toEqual(Object.keys(recordFormats))
    expect(exportRows.options.kind.values).toEqual(rowKinds)
  })

  test('has every statement, by default as lines of JSON', async () => {
    const rows = await lines()
    expect(rows).toContainEqual(expect.objectContaining({ speaker: 'Ingrid Moen', outlet: 'Fjordavisa', type: 'direct', words: 'Vi har kontroll' }))
  })

  test('has the value of the person who corrected', async () => {
    const [row] = (await lines()).filter(({ words }) => words === 'Vi har kontroll')
    await run(['correct', 'stance', String(row?.['id']), 'promises'])
    expect(await lines()).toContainEqual({ ...row, stance: 'promises' })
    const [event] = await lines('--kind', 'events')
    await run(['correct', 'status', String(event?.['id']), 'alleged'])
    expect(await lines('--kind', 'events')).toContainEqual({ ...event, status: 'alleged' })
  })

  test('has stories, claims and what else a record is', async () => {
    const [story] = await lines('--kind', 'stories')
    expect(story).toMatchObject({ title: 'Ferja på grunn ved Saltvika' })
    const id = String(story?.['id'])
    expect((await lines('--kind', 'claims', '--story', id)).every((claim) => claim['story'] === id)).toBe(true)
    expect(await lines('--kind', 'timeline', '--story', id)).toMatchObject([{ story: id }])
    expect(await lines('--kind', 'brief', '--story', id, '--language', 'nb')).toMatchObject([{ story: id, language: 'nb' }])
    expect((await lines('--kind', 'corrections')).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['event-status', 'statement-stance']))
    expect((await run(['export', '--kind', 'stories', '--story', 'nobody'])).said()).toContain('There is no "nobody"')
  })

  test('writes a file, which has its name when it is whole', async () => {
    const file = join(folder, 'statements.parquet')
    expect((await run(['export', '--format', 'parquet', '--out', file])).status).toBe(0)
    const rows = await parquetReadObjects({ file: new Uint8Array(readFileSync(file)).buffer })
    expect(rows).toHaveLength((await lines()).length)
    expect(existsSync(`${file}.part`)).toBe(false)
    const nowhere = await run(['export', '--out', join(folder, 'no', 'such', 'folder.jsonl')])
    expect([nowhere.status, nowhere.said()]).toEqual([1, expect.stringContaining('cannot be written')])
  })

  test('quotes hidden words nowhere', async () => {
    const report = String((await lines())[0]?.['report'])
    await run(['correct', 'hide', report, 'Ingrid Moen', '--reason', 'a court order'])
    for (const kind of ['statements', 'events'])
      for (const format of ['csv', 'jsonl', 'md']) {
        const { printed } = await run(['export', '--format', format, '--kind', kind])
        const own = printed()
          .split('\n')
          .filter((line) => line.includes(report))
        expect(own.join('\n')).not.toContain('Moen')
      }
    expect((await lines()).filter((row) => row['report'] === report)).not.toEqual([])
  })

  test('says what a format cannot hold, and what a terminal cannot show', async () => {
    const wrong = await run(['export', '--format', 'rss', '--kind', 'events'])
    expect([wrong.status, wrong.said()]).toEqual([2, expect.stringContaining('It takes claims with --format rss')])
    expect((await run(['export', '--format', 'parquet'], { terminal: true })).said()).toContain('--out')
  })
})
