import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { memoryIo, type MemoryIo } from '../../../../test/memory-io.ts'
import type { Reading } from '../../../words/index.ts'
import { main } from '../main.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-lasting-'))
const store = ['--store', join(folder, 'news.db')]
const kinds = ['stories', 'claims', 'copies', 'timeline', 'statements', 'events']
let report: string

async function run(...words: readonly string[]): Promise<MemoryIo & { status: number }> {
  const io = memoryIo()
  return { ...io, status: await main([...words, ...store], io) }
}

type Row = Readonly<Record<string, unknown>>

async function rows(...words: readonly string[]): Promise<readonly Row[]> {
  const { printed } = await run(...words)
  return printed()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row) // printed just now
}

function page(outlet: string, ...paragraphs: readonly string[]): string {
  const file = join(folder, `${outlet}.html`)
  const about = `<link rel="canonical" href="https://${outlet}.example/dam"><meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="2031-04-02T08:00:00+02:00">`
  writeFileSync(
    file,
    `<html lang="nb"><head><title>Demningen ved Storvann brast</title>${about}</head><body><article><h1>Demningen ved Storvann brast</h1>${paragraphs.map((it) => `<p>${it}</p>`).join('')}</article></body></html>`,
  )
  return file
}

const first = [
  'Demningen ved Storvann brast onsdag morgen, og vannet tok tre hus med seg.',
  '– Vi leter etter fire savnede, sier politimester Siri Dahl.',
  'Ordfører Ola Vik ber folk om å forlate dalen.',
]

beforeAll(async () => {
  await run(
    'add',
    page('Fjordavisa', ...first),
    page('Havposten', 'Demningen ved Storvann er brutt sammen, melder Fjordavisa. Politimester Siri Dahl sier at fire mennesker er savnet.'),
  )
  const [statement] = (await rows('export')).filter(({ words }) => words === 'Vi leter etter fire savnede')
  report = String(statement?.['report'])
})

describe('a correction lasts', () => {
  test('lists and searches find what the person says', async () => {
    const id = String((await rows('export')).find(({ words }) => words === 'Vi leter etter fire savnede')?.['id'])
    await run('correct', 'stance', id, 'promises')
    const found = await rows('search', 'savnede', '--in', 'statements', '--format', 'jsonl')
    expect(found.find(({ words }) => words === 'Vi leter etter fire savnede')).toMatchObject({ stance: 'promises' })
  })

  test('a new version of the report has it, too, wherever the words stand now', async () => {
    await run('add', page('Fjordavisa', 'Saken oppdateres. Riksveien er stengt, og skolene i dalen holder stengt i dag.', ...first))
    const now = (await rows('export')).find(({ words }) => words === 'Vi leter etter fire savnede')
    expect(now).toMatchObject({ stance: 'promises' })
    expect(now?.['report']).not.toBe(report)
    report = String(now?.['report'])
    expect((await run('review', 'queue')).printed()).toBe('')
  })

  test('hidden words are told by no search, claim or difference', async () => {
    await run('correct', 'hide', report, 'Ola Vik', '--reason', 'a court order')
    const claims = (await rows('export', '--kind', 'claims')).map(({ id }) => String(id))
    expect(JSON.parse((await run('show', report, '--format', 'json')).printed())).toMatchObject({ title: 'Demningen ved Storvann brast' })
    const told = [await run('diff', report), await run('show', ...claims), await run('export', '--kind', 'claims', '--format', 'rss')]
    expect(told.map(({ printed }) => printed()).join('\n')).not.toContain('Ola Vik')
    for (const words of [['dalen'], ['Ola', 'Vik'], ['forlate', '--in', 'statements']])
      for (const format of ['table', 'json', 'csv']) {
        const { printed } = await run('search', ...words, '--format', format)
        expect(printed().replaceAll('*', '')).not.toContain('Ola Vik')
      }
    await run('correct', 'undo', String((await rows('correct', 'list', 'hide', '--format', 'jsonl'))[0]?.['id']))
    expect((await run('search', 'forlate', '--format', 'table')).printed()).toContain('Ola Vik')
  })
})

describe('a report hidden as a whole', () => {
  test('says nothing, and is found by no search', async () => {
    const made = await run('correct', 'hide', report, '--reason', 'a court order')
    const shown = (await run('show', report, '--format', 'json')).printed()
    expect(shown).not.toMatch(/Storvann|Dahl|Vik/u)
    expect((await run('search', 'Storvann', '--format', 'jsonl')).printed()).not.toContain(report)
    expect((await rows('export')).filter((row) => row['report'] === report)).toEqual([])
    await run('correct', 'undo', made.printed().split(' ')[0] ?? '')
    expect((await rows('export')).filter((row) => row['report'] === report)).not.toEqual([])
  })
})

describe('what is taken back leaves no trace', () => {
  test('the record is what it was, to the byte', async () => {
    const record = async (): Promise<string> => (await Promise.all(kinds.map(async (kind) => (await run('export', '--kind', kind)).printed()))).join('')
    const before = await record()
    const [a, b] = (await rows('export', '--kind', 'claims')).map(({ id }) => String(id))
    const { actors } = (JSON.parse((await run('show', report, '--format', 'json')).printed()) as { reading: Reading }).reading // printed just now
    const ids = ['Siri Dahl', 'Ola Vik'].map((name) => actors.find((actor) => actor.name === name)?.id ?? '')
    const made = [
      await run('correct', 'claim-merge', a ?? '', b ?? ''),
      await run('correct', 'merge', `${report}-${ids[0]}`, ids[1] ?? ''),
      await run('correct', 'retracted', report),
    ]
    expect(made.map(({ said }) => said())).toEqual(['', '', ''])
    expect(await record()).not.toBe(before)
    for (const { printed } of made.toReversed()) expect((await run('correct', 'undo', printed().split(' ')[0] ?? '')).status).toBe(0)
    expect(await record()).toBe(before)
  })
})
