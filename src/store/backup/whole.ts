import { closeSync, openSync, readSync } from 'node:fs'
import { HearsayError } from '../../words/index.ts'
import type { Connection } from '../sqlite/connection.ts'
import { storeError } from '../sqlite/failures.ts'
import { checkedVersion, migrations } from '../sqlite/migrations.ts'
import { driverOf } from '../sqlite/open-database.ts'

/** What a copy holds. */
export interface CopyState {
  /** Of its tables. */
  readonly version: number
  readonly reports: number
  readonly stories: number
}

/** First bytes of every SQLite file (sqlite.org/fileformat.html). */
const magic = 'SQLite format 3\0'

/** Reads every page of a copy and tells what it holds. `name` is the copy in errors. Throws `backup-damaged`, `store-foreign` and `store-newer`. */
export async function looked(file: string, name = file): Promise<CopyState> {
  const damaged = (reason: string, cause?: unknown): HearsayError => new HearsayError('backup-damaged', { file: name, reason }, { where: name, cause })
  if (!isSqlite(file)) throw damaged('it is no SQLite file')
  const connection = (await driverOf()).open(file, { busyTimeout: 1000 })
  try {
    const version = examined(connection, name)
    const fault = connection
      .prepare('select integrity_check as told from pragma_integrity_check')
      .all([])
      .map((row) => String(row['told']))
    if (fault[0] !== 'ok') throw damaged(fault[0] ?? 'it cannot be read')
    const counted = (sql: string): number => Number(connection.prepare(sql).get([])?.['n'])
    const stories = version > 1 ? counted('select count(*) as n from story') : 0
    return { version, reports: counted('select count(*) as n from report where latest = 1'), stories }
  } catch (thrown) {
    const told = storeError(thrown, name)
    throw told.code === 'store-damaged' || told.code === 'store-failed' ? damaged(told.details['reason']?.toString() ?? told.message, thrown) : told
  } finally {
    connection.close()
  }
}

/** Version of the tables of a store. Throws `store-foreign` and `store-newer`. */
export function examined(connection: Connection, name: string): number {
  const version = checkedVersion(connection, name, migrations.length)
  if (version === 0) throw new HearsayError('store-foreign', { file: name, reason: 'it holds no tables' }, { where: name })
  return version
}

function isSqlite(file: string): boolean {
  const bytes = Buffer.alloc(magic.length)
  const handle = openSync(file, 'r')
  try {
    return readSync(handle, bytes) === magic.length && bytes.toString('latin1') === magic
  } finally {
    closeSync(handle)
  }
}
