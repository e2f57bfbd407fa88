import { setTimeout } from 'node:timers/promises'
import { storable, type Db, type Row, type Value } from '../db.ts'
import type { Pool, PoolClient } from './client.ts'
import { isConflict, postgresError } from './failures.ts'

/** Times that work is done when other writers come in its way. */
const tries = 12

/** Connections as a database. `name` is the store in errors. */
export function databaseOn(pool: Pool, name: string): Db {
  const told = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work()
    } catch (thrown) {
      throw postgresError(thrown, name)
    }
  }
  const { run, all, get } = asked(pool)
  const db: Db = {
    run: async (sql, values) => told(async () => run(sql, values)),
    all: async (sql, values) => told(async () => all(sql, values)),
    get: async (sql, values) => told(async () => get(sql, values)),
    transaction: async (work) => told(async () => transaction(pool, work)),
    stored: async (work) => work(db),
    close: async () => pool.end(),
  }
  return db
}

async function transaction<Result>(pool: Pool, work: (db: Db) => Promise<Result>): Promise<Result> {
  for (let time = 1; ; time++) {
    try {
      return await once(pool, work)
    } catch (thrown) {
      if (time === tries || !isConflict(thrown)) throw thrown
      await setTimeout(Math.random() * 10 * 2 ** Math.min(time, 6)) // so that two do not meet again
    }
  }
}

async function once<Result>(pool: Pool, work: (db: Db) => Promise<Result>): Promise<Result> {
  const client = await pool.connect()
  // A connection that dies between two questions says so here as well; the next question is told of it.
  let lost: Error | undefined
  const losing = (error: Error): void => void (lost = error)
  client.on('error', losing)
  try {
    await client.query('begin')
    const result = await work(inside(client))
    await client.query('commit')
    return result
  } catch (thrown) {
    lost ??= await undone(client)
    throw thrown
  } finally {
    client.off('error', losing)
    client.release(lost)
  }
}

/** What went wrong with undoing: then the connection is of no further use, and the server undoes by itself. */
async function undone(client: PoolClient): Promise<Error | undefined> {
  try {
    await client.query('rollback')
    return undefined
  } catch (thrown) {
    return thrown instanceof Error ? thrown : new Error(String(thrown))
  }
}

/** A transaction within a transaction is a part of it. */
function inside(client: PoolClient): Db {
  const db: Db = { ...asked(client), transaction: async (work) => work(db), stored: async (work) => work(db), close: async () => undefined }
  return db
}

function asked(client: Pool | PoolClient): Omit<Db, 'transaction' | 'stored' | 'close'> {
  return {
    // Statements that write are few and come often: the server keeps them by name. Questions are planned each time, for the words they ask for.
    run: async (sql, values = []) => void (await client.query(values.length === 0 ? sql : { ...writtenFor(sql), values: values.map(bound) })),
    all: async (sql, values = []) => (await client.query<Row>(writtenFor(sql).text, values.map(bound))).rows,
    get: async (sql, values = []) => (await client.query<Row>(writtenFor(sql).text, values.map(bound))).rows[0],
  }
}

function bound(value: Value): Value | Buffer {
  return value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : storable(value)
}

const written = new Map<string, { readonly text: string; readonly name: string }>()

/** With `$1`, `$2` … for the question marks. Our SQL has none in its words. */
function writtenFor(sql: string): { readonly text: string; readonly name: string } {
  const known = written.get(sql)
  if (known) return known
  let place = 0
  const made = { text: sql.replaceAll('?', () => `$${++place}`), name: `hearsay_${written.size}` }
  written.set(sql, made)
  return made
}
