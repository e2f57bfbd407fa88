import { HearsayError } from '../../words/index.ts'
import type { Db } from '../db.ts'
import { counterTables } from '../tables/counter-table.ts'
import { liveTables, liveViews } from '../tables/live-table.ts'
import { recordTables, recordViews } from '../tables/record-table.ts'
import { speakerTables } from '../tables/speaker-table.ts'
import { verdictTables } from '../tables/verdict-table.ts'
import { weightTables } from '../tables/weight-table.ts'
import { views } from '../tables/views-table.ts'
import { appended, schema } from './schema-table.ts'

/** Every change of the tables, in order, with the numbers of `../sqlite/migrations.ts`. One that has been published is never edited. */
export const migrations: readonly string[] = [
  schema + views,
  recordTables('', 'bytea') + appended + recordViews,
  liveTables('', 'bigint') + liveViews,
  counterTables('', "cast(body as json) ->> 'titleFrom'"),
  speakerTables(''),
  verdictTables(''),
  weightTables((name) => `create or replace view ${name}`), // whoever may read it still may
]

/** Number of the lock that only one program has while tables are changed: "HEAR". */
const migrationLock = 0x48454152

/** Oldest PostgreSQL that we test with. */
const oldest = 15

/**
 * Brings the tables to the newest version, all steps or none; where there are none they are made if `create` says so. Throws `store-newer` for tables
 * that a later program has made, `store-missing` for a database without them, and `store-foreign` for one that cannot hold them.
 */
export async function migrate(db: Db, name: string, create: boolean, steps = migrations): Promise<void> {
  const version = await checkedVersion(db, name, steps.length)
  if (version === steps.length) return
  if (version === 0 && !create) throw new HearsayError('store-missing', { file: name }, { where: name })
  await db.transaction(async (db) => {
    await db.run(`select pg_advisory_xact_lock(${migrationLock})`)
    const there = await checkedVersion(db, name, steps.length) // another program may have been faster
    if (there === 0) await db.run('create schema if not exists hearsay')
    if (there === 0) await db.run('create table hearsay.schema_version (version integer not null)')
    for (const step of steps.slice(there)) await db.run(step)
    await db.run('delete from schema_version')
    await db.run('insert into schema_version (version) values (?)', [steps.length])
  })
}

async function checkedVersion(db: Db, name: string, known: number): Promise<number> {
  const foreign = (reason: string): HearsayError => new HearsayError('store-foreign', { file: name, reason }, { where: name })
  const server = await db.get(`select current_setting('server_version_num')::integer as number, current_setting('server_encoding') as encoding,
    to_regclass('hearsay.schema_version') is not null as ours, to_regnamespace('hearsay') is not null as taken`)
  if (Number(server?.['number']) < oldest * 10_000) throw foreign(`it is a PostgreSQL older than ${oldest}`)
  if (server?.['encoding'] !== 'UTF8') throw foreign(`it is kept in ${String(server?.['encoding'])}, and only UTF8 holds every word`)
  if (server['ours'] !== true) {
    if (server['taken'] === true && (await db.get("select 1 as one from pg_class where relnamespace = 'hearsay'::regnamespace")))
      throw foreign('its schema "hearsay" holds tables of another program')
    return 0
  }
  const version = Number((await db.get('select version from hearsay.schema_version'))?.['version'])
  if (version > known) throw new HearsayError('store-newer', { file: name, version, known }, { where: name })
  return version
}
