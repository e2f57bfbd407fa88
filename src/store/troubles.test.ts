import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'libsql'
import { describe, expect, test } from 'vitest'
import { keptOf, readOf, temporaryFile } from '../../test/kept-reports.ts'
import { started } from '../../test/programs.ts'
import { openStore, type Kept, type Store } from './index.ts'
import { driverOf } from './sqlite/open-database.ts'

const open = async (file: string): Promise<Store> => openStore(file, { create: true, busyTimeout: 50 })
const filled = async (file: string): Promise<void> => {
  const store = await open(file)
  await store.keep([readOf({ guid: 'first' })])
  await store.close()
}
const wholeAndKept = async (file: string): Promise<void> => {
  const store = await open(file)
  expect(await store.health()).toMatchObject({ faults: [], counts: { versions: 1, statements: 1 } })
  await store.close()
}
const long = (n: number): Kept => keptOf({ guid: String(n), text: `${n} `.repeat(50_000) })

describe('what can go wrong names the file and what to do, and nothing stored is lost', () => {
  test('no store there', async () => {
    const file = temporaryFile()
    await expect(openStore(file)).rejects.toMatchObject({ code: 'store-missing', message: expect.stringContaining(file) as string })
  })

  test('a full disk', async () => {
    const file = temporaryFile()
    await filled(file)
    const store = await open(file)
    // A database that may not grow fails as on a full disk: SQLITE_FULL.
    const pages = statSync(file).size / 4096
    await expect(withLimit(file, pages + 5)).rejects.toMatchObject({ code: 'store-full', hint: expect.stringContaining('Make room') as string })
    await store.close()
    await wholeAndKept(file)
  })

  test('another program that writes', async () => {
    const file = temporaryFile()
    await filled(file)
    // By the same driver: two SQLites in one process do not see each other's locks.
    const other = (await driverOf()).open(file, { busyTimeout: 50 })
    other.exec('begin immediate')
    const store = await open(file)
    await expect(store.keep([keptOf({ guid: 'second' })])).rejects.toMatchObject({ code: 'store-locked', where: file })
    expect((await store.search({ words: 'havna' })).items).toHaveLength(1)
    other.exec('rollback')
    other.close()
    expect((await store.keep([keptOf({ guid: 'first' })]))[0]?.fate).toBe('known')
    await store.close()
    await wholeAndKept(file)
  })

  test('a program that opens and closes a file which another has open twice', async () => {
    const file = temporaryFile()
    const store = await open(file)
    await store.keep([keptOf({ guid: 'first' })])
    const again = await open(file) // as a server and its thread do
    await again.reports()
    const writer = started('store-writer.ts', file, 'other', '1')
    await writer.ended()
    expect(existsSync(`${file}-wal`)).toBe(true)
    expect((await store.changes.range()).last).toBe(3)
    await again.keep([keptOf({ guid: 'last' })])
    expect((await again.health()).faults).toEqual([])
    await again.close()
    await store.close()
    const opened = await open(file)
    expect(await opened.health()).toMatchObject({ faults: [], counts: { versions: 4 } })
    await opened.close()
  })

  test('a newer version', async () => {
    const file = temporaryFile()
    await filled(file)
    const database = new Database(file, {})
    database.exec('pragma user_version = 99')
    database.close()
    const before = readFileSync(file)
    await expect(open(file)).rejects.toMatchObject({ code: 'store-newer', details: { version: 99 } })
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test.each([
    ['a text', (file: string) => writeFileSync(file, 'No database at all. '.repeat(100))],
    ['a folder', (file: string) => mkdirSync(file)],
    ['the database of another program', (file: string) => new Database(file, {}).exec('create table song (name text)')],
  ])('%s instead of a store', async (_, make) => {
    const file = temporaryFile()
    make(file)
    await expect(open(file)).rejects.toMatchObject({ code: 'store-foreign', where: file })
  })

  test('no folder', async () => {
    await expect(open(join(dirname(temporaryFile()), 'none', 'news.db'))).rejects.toMatchObject({ code: 'store-read-only' })
  })

  test.skipIf(process.getuid?.() === 0)('a folder that may not be written to', async () => {
    const file = temporaryFile()
    await filled(file)
    chmodSync(dirname(file), 0o555)
    await expect(open(file)).rejects.toMatchObject({ code: 'store-read-only' })
    chmodSync(dirname(file), 0o755)
    await wholeAndKept(file)
  })

  test('a damaged file is told as one', async () => {
    const file = temporaryFile()
    const store = await open(file)
    await store.keep(Array.from({ length: 20 }, (_, n) => long(n)))
    await store.close()
    const bytes = readFileSync(file)
    bytes.fill(0x5a, 4096, bytes.length - 4096)
    writeFileSync(file, bytes)
    await expect(looked(file)).rejects.toMatchObject({ code: 'store-damaged' })
  })
})

/** Keeps more than fits into so many pages. */
async function withLimit(file: string, pages: number): Promise<void> {
  const { databaseOn } = await import('./sqlite/database.ts')
  const { keep } = await import('./keep.ts')
  const { sqliteDialect } = await import('./sqlite/dialect.ts')
  const { openJournal } = await import('./live/journal.ts')
  const connection = (await driverOf()).open(file, { busyTimeout: 50 })
  connection.prepare(`pragma max_page_count = ${pages}`).all([])
  const db = databaseOn(connection, file)
  try {
    const dialect = sqliteDialect(file)
    const { logged } = openJournal({ db, dialect, others: { listen: () => () => undefined }, driver: '', name: file }, () => '2031-04-02T10:00:00Z')
    await keep(logged, dialect, [long(1), long(2)])
  } finally {
    await db.close()
  }
}

async function looked(file: string): Promise<readonly string[]> {
  const store = await open(file)
  try {
    await store.reports()
    return (await store.health()).faults
  } finally {
    await store.close()
  }
}

test('other programs read the views', async () => {
  const file = temporaryFile()
  await filled(file)
  const database = new Database(file, {})
  for (const view of ['v_reports', 'v_versions', 'v_statements', 'v_events', 'v_actors'])
    expect(database.prepare(`select * from ${view}`).all()).toHaveLength(1)
  expect(database.prepare('select * from v_statements').get()).toMatchObject({ speaker: 'Ane Lie', stance: 'says', outlet: 'Fjordavisa' })
  database.close()
})

/** Python brings the SQLite of the system: a file of ours opens there. */
const python = ((): boolean => {
  try {
    return execFileSync('python3', ['-c', 'import sqlite3; print(sqlite3.sqlite_version)']).length > 0
  } catch {
    return false
  }
})()

test.skipIf(!python)('the SQLite of the system opens the file and searches it', async () => {
  const file = temporaryFile()
  await filled(file)
  const code = `import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
print(db.execute("pragma integrity_check").fetchone()[0], db.execute("select count(*) from report_words where report_words match 'havna'").fetchone()[0])`
  expect(execFileSync('python3', ['-c', code, file], { encoding: 'utf8' }).trim()).toBe('ok 1')
})
