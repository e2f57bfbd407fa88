import { HearsayError } from '../../words/index.ts'
import type { Db } from '../db.ts'
import type { Dialect } from '../dialect.ts'
import { queryOf, vectorOf } from './search-vector.ts'

/** PostgreSQL: the words of a row stand in its column `search`. */
export const postgresDialect: Dialect = {
  matching(table, words, outlet) {
    const row = table === 'report' ? 'r' : 's'
    return {
      from: `${table} ${row}`,
      seq: `${row}.seq`,
      conditions: [
        [`${row}.search @@ cast(? as tsquery)`, queryOf(words)],
        [`lower(${row}.outlet) = lower(?)`, outlet],
      ],
    }
  },
  indexOf: (...texts) => vectorOf(...texts.map((text) => (typeof text === 'string' ? text : null))),
  recordLock: 'lock table story in share row exclusive mode',
  edition: async (db) => String((await db.get('select cast(pg_current_snapshot() as text) as edition'))?.['edition']),
  changesLock: 'select pg_advisory_xact_lock(1212498259)', // 0x48454153, next to the lock of migrations
  held: ' for update',
  heldIfFree: ' for update skip locked',
  async examined(db, quick) {
    const version = Number((await db.get('select version from schema_version'))?.['version'])
    const bytes = Number((await db.get(`select sum(pg_total_relation_size(c.oid))::bigint as n ${ours} and c.relkind = 'r'`))?.['n'])
    return { version, bytes, faults: quick ? [] : await faultsOf(db) }
  },
}

const ours = "from pg_class c where c.relnamespace = 'hearsay'::regnamespace"

/** Reads every row of every table, and looks for indexes that the server has given up and for reports without a newest version. */
async function faultsOf(db: Db): Promise<readonly string[]> {
  const tables = (await db.all(`select c.relname as name ${ours} and c.relkind = 'r' order by 1`)).map((row) => String(row['name']))
  const faults: string[] = []
  for (const table of tables) {
    try {
      await db.get(`select sum(hashtext(cast(t as text))) as n from ${table} t`)
    } catch (thrown) {
      if (thrown instanceof HearsayError && thrown.code !== 'store-damaged') throw thrown
      faults.push(`the table ${table}: ${thrown instanceof Error ? thrown.message : String(thrown)}`)
    }
  }
  const broken = await db.all(`select c.relname as name ${ours} and exists (select 1 from pg_index i where i.indexrelid = c.oid and not i.indisvalid)`)
  const lost = Number((await db.get('select count(*) as n from (select item from report group by item having sum(latest) <> 1) as i'))?.['n'])
  return [
    ...faults,
    ...broken.map((row) => `the index ${String(row['name'])} is not valid`),
    ...(lost > 0 ? [`${lost} reports have not one newest version`] : []),
  ]
}
