import { expect, test } from 'vitest'
import { correctionOf } from '../../test/kept-record.ts'
import { collected, readOf, temporaryFile } from '../../test/kept-reports.ts'
import { onEveryStore } from '../../test/stores.ts'
import { openStore } from './index.ts'
import { driverOf } from './sqlite/open-database.ts'

onEveryStore(({ place }) => {
  test('the ledger keeps entries once, tells the newest first and the oldest first', async () => {
    const store = await openStore(await place(), { create: true })
    const first = correctionOf('k1')
    const undo = { id: 'k2', kind: 'undo', at: '2031-04-03T09:00:00Z', by: 'Per Li', target: first.target, undoes: 'k1' } as const
    expect(await store.keepCorrections([undo, first, first])).toEqual(['k2', 'k1'])
    expect(await store.keepCorrections([undo])).toEqual([])
    expect((await store.corrections()).items).toEqual([undo, first])
    expect(await collected(store.allCorrections())).toEqual([first, undo])
    expect((await store.corrections({ by: 'Kari Vik', kind: 'actor-rename', report: 'item' })).items).toEqual([first])
    const page = await store.corrections({ limit: 1 })
    expect((await store.corrections({ limit: 1, ...(page.next === undefined ? {} : { after: page.next }) })).items).toEqual([first])
    expect((await store.health()).counts.corrections).toBe(2)
    await store.close()
  })

  test('rows of a version are as people have them, and what the machine read stays', async () => {
    const store = await openStore(await place(), { create: true })
    const [kept] = await store.keep([readOf()])
    const id = kept?.id ?? ''
    const before = (await store.statements()).items
    const read = (await store.report(id))?.reading
    const [statement] = read?.statements ?? []
    await store.keepRows(id, { ...read!, statements: [{ ...statement!, stance: 'denies' }], events: [] })
    expect((await store.statements({ stance: 'denies' })).items).toEqual(before.map((line) => ({ ...line, stance: 'denies' })))
    expect((await store.searchStatements({ words: 'stengt' })).items).toMatchObject([{ line: { stance: 'denies' } }])
    expect((await store.events()).items).toEqual([])
    expect((await store.report(id))?.reading).toEqual(read)
    await store.keepRows(id, read!)
    expect((await store.statements()).items).toEqual(before)
    await store.keepRows('nobody', read!)
    await store.close()
  })
})

test('nobody changes an entry or takes it out', async () => {
  const file = temporaryFile()
  const store = await openStore(file, { create: true })
  await store.keepCorrections([correctionOf('k1')])
  await store.close()
  const connection = (await driverOf()).open(file, { busyTimeout: 50 })
  expect(() => connection.exec("update correction set reason = 'other'")).toThrow(/never changed/u)
  expect(() => connection.exec('delete from correction')).toThrow(/never taken out/u)
  connection.close()
})
