import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { keptOf } from '../../../test/kept-reports.ts'
import { freshDatabase, postgresHere, sql } from '../../../test/postgres.ts'
import { openStore } from '../index.ts'

const listeners = "from pg_stat_activity where datname = current_database() and query = 'listen hearsay_changes'"

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await setTimeout(20)
}

describe.skipIf(!postgresHere)('tidings of other programs', () => {
  test('come again when the connection was lost, with what was stored meanwhile', async () => {
    const address = await freshDatabase()
    const [store, other] = [await openStore(address, { create: true }), await openStore(address)]
    const listening = async (): Promise<boolean> => (await sql(address, `select 1 ${listeners}`)).length === 1
    let heard = 0
    const stop = store.changes.follow(() => void heard++)
    await until(listening)
    await sql(address, `select pg_terminate_backend(pid) ${listeners}`)
    await until(async () => !(await listening()))
    await other.keep([keptOf({ guid: 'meanwhile' })])
    const before = heard
    await until(async () => heard > before)
    expect((await store.changes.range()).last).toBe(1)
    await until(listening)
    const again = heard
    await other.keep([keptOf({ guid: 'later' })])
    await until(async () => heard > again)
    stop()
    await until(async () => !(await listening()))
    await Promise.all([store.close(), other.close()])
  })

  test('are listened for on one connection, whoever follows, and on none when nobody does', async () => {
    const address = await freshDatabase()
    const store = await openStore(address, { create: true })
    const count = async (): Promise<number> => (await sql(address, `select 1 ${listeners}`)).length
    const stops = Array.from({ length: 5 }, () => store.changes.follow(() => undefined))
    await until(async () => (await count()) === 1)
    for (const stop of stops) stop()
    await until(async () => (await count()) === 0)
    store.changes.follow(() => undefined)()
    store.changes.follow(() => undefined)
    await until(async () => (await count()) === 1)
    await store.close()
    await until(async () => (await count()) === 0)
  })
})
