import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readOf } from '../../../test/kept-reports.ts'
import { openStore } from '../../store/index.ts'
import { openBackups } from './backups.ts'
import { copyOnThread } from './on-thread.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-backups-'))
const place = join(folder, 'news.db')
let second = 0
const now = (): string => `2031-05-04T12:00:0${second}.123Z`
const built = existsSync(new URL('../../../dist/bin/copier.js', import.meta.url))

describe.skipIf(!built)('copies beside the store', () => {
  test('are made while it is in use, named by their time, and open as stores', async () => {
    const store = await openStore(place, { create: true })
    await store.keep([readOf()])
    writeFileSync(join(folder, 'news-of-today.db'), 'x')
    const backups = openBackups({ place, now })
    const first = await backups.make()
    expect(first).toEqual({ name: 'news-20310504T120000Z.backup.db', bytes: first.bytes, at: '2031-05-04T12:00:00Z' })
    await expect(backups.make()).rejects.toMatchObject({ code: 'file-there' })
    second++
    await store.keep([readOf({ guid: 'b', text: 'Brua er stengt.' })])
    expect((await backups.list()).map(({ name }) => name)).toEqual([first.name])
    const next = await backups.make()
    expect(await backups.list()).toEqual([next, first])
    const copy = await openStore(join(folder, first.name))
    expect((await copy.health()).counts.reports).toBe(1)
    await copy.close()
    await store.close()
  })

  test('a store that is none is told as its error', async () => {
    await expect(copyOnThread(join(folder, 'none.db'), join(folder, 'x.db'))).rejects.toMatchObject({ code: 'store-missing' })
    await expect(copyOnThread('postgres://localhost/none', join(folder, 'x.db'))).rejects.toMatchObject({ code: 'backup-needs-file' })
  })
})

test('a thread that dies is told', async () => {
  await expect(copyOnThread(place, 'x', new URL('file:///none.js'))).rejects.toMatchObject({ code: 'worker-died' })
})

test('a database of PostgreSQL has none', async () => {
  expect(await openBackups({ place: 'postgres://localhost/news', now }).list()).toEqual([])
})
