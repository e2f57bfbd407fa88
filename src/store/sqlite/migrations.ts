import { HearsayError } from '../../words/index.ts'
import type { Connection } from './connection.ts'
import { counterTables } from '../tables/counter-table.ts'
import { liveTables, liveViews } from '../tables/live-table.ts'
import { recordTables, recordViews } from '../tables/record-table.ts'
import { speakerTables } from '../tables/speaker-table.ts'
import { verdictTables } from '../tables/verdict-table.ts'
import { weightTables } from '../tables/weight-table.ts'
import { views } from '../tables/views-table.ts'
import { appended, schema, searching } from './schema-table.ts'

/** Every change of the tables, in order; the first makes them. One that has been published is never edited. */
export const migrations: readonly string[] = [
  schema + searching + views,
  recordTables(' without rowid', 'blob') + appended + recordViews,
  liveTables(' without rowid', 'integer') + liveViews,
  counterTables(' without rowid', "json_extract(body, '$.titleFrom')"),
  speakerTables(' without rowid'),
  verdictTables(' without rowid'),
  weightTables((name) => `drop view ${name}; create view ${name}`),
]

/** Marks our files among all SQLite files: "HEAR" in the header (sqlite.org/fileformat.html, application id). */
const applicationId = 0x48454152

/**
 * Brings the tables to the newest version, all steps or none. An empty file becomes a store. Throws `store-newer` for one that a later program has
 * written and `store-foreign` for a database of something else; both are left as they are.
 */
export function migrate(connection: Connection, file: string, steps = migrations): void {
  if (checkedVersion(connection, file, steps.length) === steps.length) return
  connection.exec('begin immediate')
  try {
    const version = checkedVersion(connection, file, steps.length) // another program may have been faster
    for (const step of steps.slice(version)) connection.exec(step)
    connection.exec(`pragma application_id = ${applicationId}; pragma user_version = ${steps.length}`)
    connection.exec('commit')
  } catch (thrown) {
    connection.exec('rollback')
    throw thrown
  }
}

/** Version of the tables, 0 for an empty file. Throws `store-newer` and `store-foreign`. */
export function checkedVersion(connection: Connection, file: string, known: number): number {
  const [version, application, tables] = [
    number(connection, 'select user_version as n from pragma_user_version'),
    number(connection, 'select application_id as n from pragma_application_id'),
    number(connection, 'select count(*) as n from sqlite_master'),
  ]
  if (application !== applicationId && tables > 0)
    throw new HearsayError('store-foreign', { file, reason: 'it is the database of another program' }, { where: file })
  if (version > known) throw new HearsayError('store-newer', { file, version, known }, { where: file })
  return version
}

function number(connection: Connection, sql: string): number {
  return Number(connection.prepare(sql).all([])[0]?.['n'] ?? 0)
}
