import { describe, expect, test } from 'vitest'
import { readOf, temporaryFile } from '../../../test/kept-reports.ts'
import { openStore } from '../index.ts'
import { nodeDriver } from './node-sqlite.ts'

const drivers = ['libsql', ...(nodeDriver() ? (['node:sqlite'] as const) : [])] as const

describe.each(drivers)('%s', (driver) => {
  test('keeps and finds', async () => {
    const store = await openStore(temporaryFile(), { create: true, driver })
    const kept = readOf({ guid: 'a', publishedAt: '2031-04-02T10:00:00Z' })
    await store.keep([kept])
    expect(await store.health()).toMatchObject({ driver, faults: [], counts: { versions: 1, statements: 1 } })
    const [hit] = (await store.search({ words: 'havna' })).items
    expect((await store.report(hit?.line.id ?? ''))?.reading).toEqual(kept.reading?.reading)
    await store.close()
  })

  test('all of a transaction or nothing, and a place each, however many ask at once', async () => {
    const store = await openStore(temporaryFile(), { create: true, driver })
    const same = Array.from({ length: 20 }, (_, n) => readOf({ guid: String(n), publishedAt: '2031-04-02' }))
    await Promise.all(same.map(async (kept) => store.keep([kept, kept])))
    expect((await store.health()).counts).toMatchObject({ versions: 20, statements: 20 })
    await store.close()
  })

  test('a file is the same to every driver', async () => {
    const file = temporaryFile()
    const first = await openStore(file, { create: true, driver })
    await first.keep([readOf({ guid: 'a' })])
    await first.close()
    for (const other of drivers) {
      const store = await openStore(file, { driver: other })
      expect((await store.searchStatements({ words: 'havna' })).items).toHaveLength(1)
      await store.close()
    }
  })
})
