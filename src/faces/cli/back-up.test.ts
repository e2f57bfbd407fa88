import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { keptOf } from '../../../test/kept-reports.ts'
import { memoryIo } from '../../../test/memory-io.ts'
import { openStore } from '../../store/index.ts'
import { main } from './main.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-cli-backup-'))
const [store, copy, other] = ['news.db', 'copy.db', 'other.db'].map((name) => join(folder, name)) as [string, string, string]

beforeAll(async () => {
  const opened = await openStore(store, { create: true })
  await opened.keep([keptOf({ guid: 'a' }), keptOf({ guid: 'b' })])
  await opened.close()
})

async function run(...words: readonly string[]): Promise<{ readonly status: number; readonly out: string; readonly said: string }> {
  const io = memoryIo('')
  const status = await main(words, io)
  return { status, out: io.printed(), said: io.said() }
}

test('a store is copied and put back elsewhere', async () => {
  expect(await run('backup', copy, '--store', store)).toEqual({
    status: 0,
    out: expect.stringMatching(/copy\.db: 2 reports, 0 stories, 0\.\d MB, whole\n$/u) as string,
    said: '',
  })
  expect(await run('restore', copy, '--store', other)).toEqual({ status: 0, out: `${other}: 2 reports, 0 stories, whole\n`, said: '' })
  expect((await run('doctor', '--store', other)).out).toContain('2 reports')
})

test('nothing is written over without --yes', async () => {
  writeFileSync(join(folder, 'mine.db'), 'mine')
  const refused = await run('backup', join(folder, 'mine.db'), '--store', store)
  expect([refused.status, refused.said]).toEqual([1, expect.stringContaining('--yes')])
  expect(readFileSync(join(folder, 'mine.db'), 'utf8')).toBe('mine')
  expect((await run('restore', copy, '--store', store)).status).toBe(1)
  expect(existsSync(`${store}.replaced`)).toBe(false)
})

test('a database of PostgreSQL has programs of its own', async () => {
  const { status, said } = await run('backup', join(folder, 'pg.db'), '--store', 'postgres://desk:secret@db.example/news')
  expect([status, said]).toEqual([2, expect.stringContaining('pg_dump')])
  expect(said).not.toContain('secret')
})

test('a file to work on is needed', async () => {
  expect((await run('backup', '--store', store)).status).toBe(2)
})
