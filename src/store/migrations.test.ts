import { expect, test } from 'vitest'
import { readOf, temporaryFile } from '../../test/kept-reports.ts'
import { freshDatabase, postgresHere } from '../../test/postgres.ts'
import { openStore } from './index.ts'
import { poolOn } from './postgres/client.ts'
import { databaseOn } from './postgres/database.ts'
import * as postgres from './postgres/migrations.ts'
import * as sqlite from './sqlite/migrations.ts'
import { driverOf } from './sqlite/open-database.ts'

const steps = Array.from({ length: sqlite.migrations.length - 1 }, (_, n) => n + 1)

async function takesMore(place: string): Promise<void> {
  const store = await openStore(place)
  await store.keep([readOf()])
  expect(await store.health()).toMatchObject({ version: sqlite.migrations.length, faults: [], counts: { reports: 1, statements: 1 } })
  expect((await store.changes.after(0)).items).toHaveLength(1)
  await store.close()
}

test('both lists of tables have the same numbers', () => {
  expect(postgres.migrations).toHaveLength(sqlite.migrations.length)
})

test.each(steps)('a file of version %i is brought to the newest and goes on', async (version) => {
  const file = temporaryFile()
  const connection = (await driverOf()).open(file, { busyTimeout: 50 })
  sqlite.migrate(connection, file, sqlite.migrations.slice(0, version))
  connection.close()
  await takesMore(file)
})

test.skipIf(!postgresHere).each(steps)('a database of version %i is brought to the newest and goes on', async (version) => {
  const address = await freshDatabase()
  const db = databaseOn(await poolOn(address, { busyTimeout: 1000, durable: false }), address)
  await postgres.migrate(db, address, true, postgres.migrations.slice(0, version))
  await db.close()
  await takesMore(address)
})
