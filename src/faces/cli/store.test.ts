import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { memoryIo, type MemoryIo } from '../../../test/memory-io.ts'
import { main } from './main.ts'
import { storeFile } from './options/store.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-cli-store-'))
const store = ['--store', join(folder, 'news.db')]

async function run(words: readonly string[], how: Parameters<typeof memoryIo>[1] = {}): Promise<MemoryIo & { status: number }> {
  const io = memoryIo('', how)
  return { ...io, status: await main(words, io) }
}

function page(text: string): string {
  const file = join(folder, 'bru.html')
  writeFileSync(
    file,
    `<html lang="nb"><head><title>Brua i Ålvik stengt</title><link rel="canonical" href="https://fjordavisa.example/bru"><meta property="og:site_name" content="Fjordavisa"></head><body><article><h1>Brua i Ålvik stengt</h1><p>${text}</p><p>– Vi stenger brua til vinden har gitt seg, sier ordfører Ane Lie.</p><p>Kommunen ber folk holde seg hjemme i natt, og skolen holder stengt i morgen.</p></article></body></html>`,
  )
  return file
}

describe('a store', () => {
  test('takes reports in, passes over what is there, and keeps a changed text as a version', async () => {
    const first = await run(['add', page('Vinden er sterk i natt.'), ...store])
    expect([first.status, first.printed()]).toEqual([
      0,
      `1 new, 0 new versions, 0 there already (${store[1]})\n1 story, 1 of them new or changed (${store[1]})\n`,
    ])
    expect((await run(['add', page('Vinden er sterk i natt.'), ...store])).printed()).toMatch(/^0 new, 0 new versions, 1 there already/u)
    expect((await run(['add', page('Vinden har gitt seg nå.'), ...store])).printed()).toMatch(/^0 new, 1 new version, 0 there already/u)
  })

  test('is searched without accents, and the words are marked', async () => {
    const table = await run(['search', 'alvik', 'vinden', ...store])
    expect(table.printed()).toContain('Fjordavisa')
    expect(table.printed()).toContain('*Ålvik*')
    expect((await run(['search', 'alvik', ...store], { color: true })).printed()).toContain('\u001B[1mÅlvik\u001B[22m')
    const csv = await run(['search', 'alvik', '--format', 'csv', ...store])
    expect(csv.printed().split('\r\n')).toHaveLength(3)
    const json = JSON.parse((await run(['search', 'alvik', '--format', 'json', ...store])).printed()) as { schema: string; items: unknown[] } // printed just now
    expect([json.schema, json.items.length]).toEqual(['hearsay/search@1', 1])
  })

  test('says so when nothing is found', async () => {
    const nothing = await run(['search', 'sterk', 'natt', 'ukjent', ...store])
    expect([nothing.status, nothing.printed()]).toEqual([0, ''])
    expect(nothing.said()).toContain('Nothing in')
  })

  test('shows a report with its versions, by the id of a statement too', async () => {
    const [line] = (await run(['search', 'brua', '--in', 'statements', '--format', 'jsonl', ...store])).printed().split('\n')
    const { id } = JSON.parse(line ?? '') as { id: string } // printed just now
    const shown = await run(['show', id, ...store])
    expect(shown.printed()).toContain('https://fjordavisa.example/bru')
    expect(shown.printed()).toContain('(the newest, shown here)')
    expect(shown.printed()).toContain('Ane Lie (ordfører) says:')
    expect((await run(['show', 'nobody', ...store])).status).toBe(1)
  })

  test('is whole, says the doctor', async () => {
    const { status, printed } = await run(['doctor', ...store])
    expect(status).toBe(0)
    expect(printed()).toContain('1 report in 2 versions')
    expect(printed()).toContain('Whole    yes')
  })

  test('that is not there is told once, with what to do', async () => {
    const { status, said } = await run(['search', 'x', '--store', join(folder, 'none.db')])
    expect(status).toBe(1)
    expect(said().match(/none\.db/gu)).toHaveLength(2) // in the message and in the hint
    expect(said()).toContain('hearsay add report.txt --store')
  })

  test('is searched with words and times that are some', async () => {
    expect((await run(['search', '-', ...store])).status).toBe(2)
    expect((await run(['search', 'x', '--from', 'yesterday', ...store])).said()).toContain('2024-06-26')
  })
})

test('the file of the store: as typed, as the environment says, or here', () => {
  expect(storeFile({ store: 'a.db' }, { HEARSAY_STORE: 'b.db' })).toBe('a.db')
  expect(storeFile({ store: undefined }, { HEARSAY_STORE: 'b.db' })).toBe('b.db')
  expect(storeFile({ store: undefined }, {})).toBe('hearsay.db')
})
