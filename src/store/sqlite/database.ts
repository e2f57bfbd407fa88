import { storable, type Db, type Value } from '../db.ts'
import type { Connection, Prepared } from './connection.ts'
import { storeError } from './failures.ts'

/** A connection as a database: statements are prepared once, transactions wait for each other, and errors name the file. */
export function databaseOn(connection: Connection, file: string): Db {
  const prepared = new Map<string, Prepared>()
  let last: Promise<unknown> = Promise.resolve()
  let wrote = false
  const told = <Result>(work: () => Result): Result => {
    try {
      return work()
    } catch (thrown) {
      throw storeError(thrown, file)
    }
  }
  const statement = (sql: string): Prepared => {
    const known = prepared.get(sql)
    if (known) return known
    const made = connection.prepare(sql)
    prepared.set(sql, made)
    return made
  }
  const once = async <Result>(work: (db: Db) => Promise<Result>): Promise<Result> => {
    told(() => connection.exec('begin immediate'))
    try {
      const result = await work(db)
      told(() => connection.exec('commit'))
      wrote = true
      return result
    } catch (thrown) {
      undo(connection)
      throw storeError(thrown, file)
    }
  }
  const inTurn = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work)
    last = turn.catch(() => undefined) // whoever asked is told; the next goes on
    return turn
  }
  const db: Db = {
    run: async (sql, values: readonly Value[] = []) => told(() => statement(sql).run(values.map(storable))),
    all: async (sql, values: readonly Value[] = []) => told(() => statement(sql).all(values.map(storable))),
    get: async (sql, values: readonly Value[] = []) => told(() => statement(sql).get(values.map(storable))),
    transaction: async (work) => inTurn(async () => once(work)),
    stored: async (work) => inTurn(async () => work(db)),
    close: async () =>
      told(() => {
        if (wrote) gathered(connection)
        connection.close()
      }),
  }
  return db
}

/** Brings what stands in the journal into the file, so that the file alone can be copied. Where the disk is full it stays, and is as safe, in the journal. */
function gathered(connection: Connection): void {
  try {
    connection.prepare('pragma wal_checkpoint(truncate)').all([])
  } catch {
    // the next who opens the file does it
  }
}

/** SQLite has undone it by itself where the disk was full; then there is nothing to undo, and the first error is the one to tell. */
function undo(connection: Connection): void {
  try {
    connection.exec('rollback')
  } catch {
    // told by the error that led here
  }
}
