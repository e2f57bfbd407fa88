import type { Opened } from '../dialect.ts'
import { nameOf } from './address.ts'
import { poolOn, type ClientOptions } from './client.ts'
import { databaseOn } from './database.ts'
import { postgresDialect } from './dialect.ts'
import { postgresError } from './failures.ts'
import { migrate } from './migrations.ts'
import { othersOn } from './others.ts'

/** How a database of PostgreSQL is opened. */
export interface ServerOptions extends ClientOptions {
  /** Make the tables where they are not there. */
  readonly create: boolean
}

/** Opens a database and makes or mends its tables, in a schema of their own. Throws errors of the store, each naming it. */
export async function openPostgres(address: string, { create, ...how }: ServerOptions): Promise<Opened> {
  const name = nameOf(address)
  try {
    const pool = await poolOn(address, how)
    try {
      const db = databaseOn(pool, name)
      await migrate(db, name, create)
      return { db, others: othersOn(address), dialect: postgresDialect, driver: 'pg', name }
    } catch (thrown) {
      await pool.end()
      throw thrown
    }
  } catch (thrown) {
    throw postgresError(thrown, name)
  }
}
