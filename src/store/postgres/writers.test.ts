import { describe, expect, test } from 'vitest'
import { claimOf, recordOf, storyOf } from '../../../test/kept-record.ts'
import { readOf } from '../../../test/kept-reports.ts'
import { freshDatabase, postgresHere } from '../../../test/postgres.ts'
import { openStore, type Kept, type Store } from '../index.ts'

/** Versions of some reports, all of one moment, so that they want the same places. */
const versions = Array.from({ length: 60 }, (_, n): Kept => {
  const hour = String(n % 10).padStart(2, '0')
  return readOf({ guid: `${n % 12}`, text: `Nummer ${n} sier det.`, publishedAt: '2031-04-02T00:00:01Z', updatedAt: `2031-04-03T${hour}:00:00Z` })
})

async function content(store: Store): Promise<unknown> {
  const reports = (await store.reports({ limit: 100 })).items.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const kept = await Promise.all(reports.map(async ({ id }) => (await store.report(id))?.versions))
  const statements = (await store.statements({ limit: 500 })).items.map(({ id, words }) => `${id} ${words}`).toSorted()
  const { faults, counts } = await store.health()
  return { kept, statements, faults, counts }
}

describe.skipIf(!postgresHere)('several who write at once', () => {
  test('make one store when it is not there, and end as one writer would', async () => {
    const [address, alone] = [await freshDatabase(), await freshDatabase()]
    const stores = await Promise.all(Array.from({ length: 4 }, async () => openStore(address, { create: true })))
    await Promise.all(
      stores.map(async (store, who) => {
        const mine = versions.filter((_, n) => n % 2 === who % 2) // two bring the same
        for (let at = 0; at < mine.length; at += 5) await store.keep(mine.slice(at, at + 5))
      }),
    )
    const one = await openStore(alone, { create: true })
    await one.keep(versions)
    const [together] = stores
    expect(together && (await content(together))).toEqual(await content(one))
    await Promise.all([one, ...stores].map(async (store) => store.close()))
  })

  test('read the same reports again without doubling their rows', async () => {
    const address = await freshDatabase()
    const stores = await Promise.all(Array.from({ length: 3 }, async () => openStore(address, { create: true })))
    const unread = versions.map(({ intake, file, readAt }): Kept => ({ intake, file, readAt }))
    const ids = (await stores[0]?.keep(unread))?.map(({ id }) => id) ?? []
    const readings = versions.flatMap(({ reading }, n) => (reading ? [{ id: ids[n] ?? '', ...reading }] : []))
    await Promise.all(stores.map(async (store, who) => store.keepReadings(who === 0 ? readings : readings.toReversed())))
    expect((await stores[0]?.health())?.counts).toMatchObject({ versions: 60, unread: 0, statements: 60, events: 60 })
    await Promise.all(stores.map(async (store) => store.close()))
  })

  test('of the record wait for each other', async () => {
    const address = await freshDatabase()
    const stores = await Promise.all(Array.from({ length: 3 }, async () => openStore(address, { create: true })))
    const ids = (await stores[0]?.keep(versions.slice(0, 12)))?.map(({ id }) => id) ?? []
    const ways = stores.map((_, who) => recordOf({ stories: [storyOf(`s${who}`, ids)], claims: ids.map((id) => claimOf(`c-${id}`, `s${who}`, [id])) }))
    await Promise.all(stores.map(async (store, who) => store.keepRecord(ways[who] ?? recordOf({}))))
    expect((await stores[0]?.health())?.counts).toMatchObject({ stories: 1, claims: 12 })
    await Promise.all(stores.map(async (store) => store.close()))
  })
})
