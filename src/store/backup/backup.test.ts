import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'libsql'
import { beforeAll, describe, expect, test } from 'vitest'
import { correctionOf, recordOf, storyOf } from '../../../test/kept-record.ts'
import { keptOf, readOf, temporaryFile } from '../../../test/kept-reports.ts'
import { backupStore, openStore, restoreStore, type Store } from '../index.ts'
import { driverOf } from '../sqlite/open-database.ts'
import { migrations } from '../sqlite/migrations.ts'

const beside = (file: string, name = 'copy.db'): string => join(dirname(file), name)
/** The same in a file that this program has never opened: the package libsql lets go of one only some time after it was closed. */
function untouched(file: string): string {
  const copy = temporaryFile()
  copyFileSync(file, copy)
  return copy
}

/** Titles of what a store holds, and what is wrong with it. */
async function held(file: string): Promise<readonly (string | undefined)[]> {
  const store = await openStore(untouched(file))
  const { items } = await store.reports()
  const { faults } = await store.health()
  await store.close()
  return [...items.map(({ title }) => title), ...faults]
}

async function filled(title = 'first'): Promise<string> {
  const file = temporaryFile()
  const store = await openStore(file, { create: true })
  const [kept] = await store.keep([readOf({ guid: title, title })])
  await store.keepRecord(recordOf({ stories: [storyOf('s1', [kept?.id ?? ''])] }))
  await store.keepCorrections([correctionOf('k1')])
  await store.close()
  return untouched(file)
}

/** Nothing unfinished stays. */
const left = (file: string): readonly string[] => readdirSync(dirname(file)).filter((name) => name.includes('unfinished'))

describe('a copy', () => {
  test('holds all that is stored while others go on reading and writing, and is a store by itself', async () => {
    const file = await filled()
    const store = await openStore(file)
    await store.keep([keptOf({ guid: 'second', title: 'second' })])
    const made = await backupStore(file, beside(file), { overwrite: false })
    await store.keep([keptOf({ guid: 'third', title: 'third' })])
    await store.close()
    expect(made).toEqual({ file: beside(file), bytes: statSync(beside(file)).size, version: migrations.length, reports: 2, stories: 1 })
    expect(await held(beside(file))).toEqual(['second', 'first'])
    const copy = await openStore(beside(file))
    expect((await copy.search({ words: 'havna' })).items).toHaveLength(2)
    expect((await copy.corrections()).items).toHaveLength(1)
    await copy.close()
    expect(left(file)).toEqual([])
  })

  test('takes the place of another only where that is meant', async () => {
    const file = await filled()
    writeFileSync(beside(file), 'mine')
    await expect(backupStore(file, beside(file), { overwrite: false })).rejects.toMatchObject({ code: 'file-there', where: beside(file) })
    expect(readFileSync(beside(file), 'utf8')).toBe('mine')
    await backupStore(file, beside(file), { overwrite: true })
    expect(await held(beside(file))).toEqual(['first'])
    mkdirSync(beside(file, 'folder'))
    await expect(backupStore(file, beside(file, 'folder'), { overwrite: true })).rejects.toMatchObject({ code: 'file-there' })
    await expect(backupStore(file, beside(file, 'none/copy.db'), { overwrite: true })).rejects.toMatchObject({ code: 'file-unwritable' })
  })

  test('of an older version is made as it is', async () => {
    const file = temporaryFile()
    const { migrate } = await import('../sqlite/migrations.ts')
    const connection = (await driverOf()).open(file, { busyTimeout: 50 })
    migrate(connection, file, migrations.slice(0, 1))
    connection.close()
    expect(await backupStore(file, beside(file), { overwrite: false })).toMatchObject({ version: 1, reports: 0, stories: 0 })
    expect(await restoreStore(beside(file), beside(file, 'new.db'), { overwrite: false })).toMatchObject({ version: migrations.length })
  })

  test('of what is no store, a newer one, or a server is refused', async () => {
    const file = await filled()
    const refused = async (place: string): Promise<unknown> => backupStore(place, beside(file), { overwrite: false }).catch((thrown: unknown) => thrown)
    expect(await refused(beside(file, 'none.db'))).toMatchObject({ code: 'store-missing' })
    writeFileSync(beside(file, 'text.db'), 'No database at all. '.repeat(100))
    expect(await refused(beside(file, 'text.db'))).toMatchObject({ code: 'store-foreign', where: beside(file, 'text.db') })
    withDatabase(file, (database) => database.exec('pragma user_version = 99'))
    expect(await refused(file)).toMatchObject({ code: 'store-newer' })
    expect(await refused('postgres://desk:secret@db.example/news')).toMatchObject({ code: 'backup-needs-file', where: 'postgres://desk@db.example/news' })
    expect(existsSync(beside(file))).toBe(false)
  })

  test.skipIf(process.platform !== 'linux')('that the disk has no room for leaves nothing behind, and the store as it was', async () => {
    const file = await filled()
    const script = `import { backupStore } from ${JSON.stringify(join(import.meta.dirname, '../index.ts'))}
      await backupStore(process.argv[1], process.argv[2], { overwrite: true }).then(() => console.log('made'), (thrown) => console.log(thrown.code, thrown.where))`
    writeFileSync(beside(file), 'the copy before')
    // Files of this program may grow to 64 kB; what is written beyond that fails as on a full disk.
    const words = [
      '-c',
      'trap "" XFSZ; ulimit -f 64; exec "$0" "$@"',
      process.execPath,
      '--import',
      'tsx',
      '--input-type=module',
      '-e',
      script,
      file,
      beside(file),
    ]
    expect(execFileSync('bash', words, { encoding: 'utf8', cwd: join(import.meta.dirname, '../../..') }).trim()).toMatch(/^store-full /u)
    expect(readFileSync(beside(file), 'utf8')).toBe('the copy before')
    expect(left(file)).toEqual([])
    expect(await held(file)).toEqual(['first'])
  })
})

describe('a store that is put back', () => {
  let copy = ''
  beforeAll(async () => {
    const file = await filled()
    copy = beside(file)
    await backupStore(file, copy, { overwrite: false })
  })

  test('is what was copied, and the copy stays as it is', async () => {
    const file = temporaryFile()
    const before = readFileSync(copy)
    expect(await restoreStore(copy, file, { overwrite: false })).toEqual({ file, version: migrations.length, reports: 1, stories: 1 })
    expect(await held(file)).toEqual(['first'])
    expect(readFileSync(copy).equals(before)).toBe(true)
    expect(readdirSync(dirname(copy)).filter((name) => name.startsWith('copy.db'))).toEqual(['copy.db'])
    expect(left(file)).toEqual([])
  })

  test('takes the place of another only where that is meant, and that one is kept', async () => {
    const file = await filled('later')
    await expect(restoreStore(copy, file, { overwrite: false })).rejects.toMatchObject({ code: 'file-there', where: file })
    expect(await held(file)).toEqual(['later'])
    expect(await restoreStore(copy, file, { overwrite: true })).toMatchObject({ replaced: `${file}.replaced` })
    expect([await held(file), await held(`${file}.replaced`)]).toEqual([['first'], ['later']])
  })

  test('does not take the place of one that a program has open', async () => {
    const file = await filled('later')
    const store: Store = await openStore(file)
    await expect(restoreStore(copy, file, { overwrite: true, busyTimeout: 50 })).rejects.toMatchObject({ code: 'store-locked' })
    expect((await store.keep([keptOf({ guid: 'more', title: 'more' })]))[0]?.fate).toBe('new')
    await store.close()
    expect(await held(file)).toEqual(['more', 'later'])
  })

  test('takes the place of a damaged one, and of nothing that is no store', async () => {
    const file = await filled('later')
    const bytes = readFileSync(file)
    bytes.fill(0x5a, 4096)
    writeFileSync(file, bytes)
    await restoreStore(copy, file, { overwrite: true })
    expect(await held(file)).toEqual(['first'])
    writeFileSync(beside(file, 'letter.txt'), 'Dear Sir or Madam. '.repeat(100))
    await expect(restoreStore(copy, beside(file, 'letter.txt'), { overwrite: true })).rejects.toMatchObject({ code: 'store-foreign' })
  })

  test.each([
    ['cut off', (file: string) => truncateSync(file, statSync(file).size - 8192), 'backup-damaged'],
    ['cut off in its first page', (file: string) => truncateSync(file, 700), 'backup-damaged'],
    ['empty', (file: string) => truncateSync(file, 0), 'backup-damaged'],
    ['damaged in the middle', (file: string) => writeFileSync(file, readFileSync(file).fill(0x5a, 40_960, 49_152)), 'backup-damaged'],
    ['a text', (file: string) => writeFileSync(file, 'No database at all. '.repeat(100)), 'backup-damaged'],
    ['of a newer version', (file: string) => withDatabase(file, (database) => database.exec('pragma user_version = 99')), 'store-newer'],
    ['of another program', (file: string) => withDatabase(file, (database) => database.exec('pragma application_id = 7')), 'store-foreign'],
  ])('is not taken from a copy that is %s, and what is there stays', async (_, spoil, code) => {
    const file = await filled('later')
    copyFileSync(copy, beside(file))
    spoil(beside(file))
    await expect(restoreStore(beside(file), file, { overwrite: true })).rejects.toMatchObject({ code, where: beside(file) })
    expect(await held(file)).toEqual(['later'])
    expect([left(file), existsSync(`${file}.replaced`)]).toEqual([[], false])
  })

  test('lets nobody in who was signed in', async () => {
    const file = temporaryFile()
    const store = await openStore(file, { create: true })
    const [madeAt, endsAt] = ['2031-04-02T10:00:00Z', '2031-05-02T10:00:00Z']
    await store.accounts.add({ id: 'a', name: 'Ane', role: 'owner', madeAt, closed: false }, 'hash')
    await store.accounts.addSession({ hash: 'h', account: 'a', madeAt, endsAt })
    await store.close()
    await backupStore(file, beside(file), { overwrite: false })
    await restoreStore(beside(file), beside(file, 'new.db'), { overwrite: false })
    const again = await openStore(beside(file, 'new.db'))
    expect(await again.accounts.session('h', madeAt)).toBeUndefined()
    expect(await again.accounts.byName('Ane')).toBeDefined()
    await again.close()
  })

  test('is not taken from what is not there, nor put into a server', async () => {
    const file = temporaryFile()
    await expect(restoreStore(beside(file), file, { overwrite: false })).rejects.toMatchObject({ code: 'file-not-found' })
    await expect(restoreStore(copy, 'postgres:///news', { overwrite: false })).rejects.toMatchObject({ code: 'backup-needs-file' })
    await expect(restoreStore(copy, beside(file, 'none/news.db'), { overwrite: false })).rejects.toMatchObject({ code: 'file-unwritable' })
  })
})

function withDatabase(file: string, work: (database: Database.Database) => unknown): void {
  const database = new Database(file, {})
  work(database)
  database.close()
}
