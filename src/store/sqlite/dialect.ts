import { statSync } from 'node:fs'
import type { Db } from '../db.ts'
import type { Dialect } from '../dialect.ts'
import { matchOf, nameMatch } from './match.ts'

/** SQLite: triggers keep the index of words. `file` is looked at for its size. */
export function sqliteDialect(file: string): Dialect {
  return {
    matching(table, words, outlet) {
      const match = matchOf(words, table === 'report' ? 'title text' : 'words speaker')
      // The outlet stands in the index: a rare outlet and a common word would else be looked for through every row that holds the word.
      const both = outlet !== undefined && /[\p{L}\p{N}]/u.test(outlet) ? `${nameMatch(outlet, 'outlet')} AND ${match}` : match
      const row = table === 'report' ? 'r' : 's'
      return {
        from: `${table}_words join ${table} ${row} on ${row}.seq = ${table}_words.rowid`,
        seq: `${table}_words.rowid`,
        conditions: [[`${table}_words match ?`, both]],
      }
    },
    async edition(db) {
      const row = await db.get('select total_changes() as ours, data_version as others from pragma_data_version')
      return `${Number(row?.['ours'])}.${Number(row?.['others'])}`
    },
    held: '', // only one writes at all
    heldIfFree: '',
    async examined(db, quick) {
      const version = Number((await db.get('select user_version as n from pragma_user_version'))?.['n'])
      return { version, bytes: bytesOf(file), faults: quick ? [] : await faultsOf(db) }
    },
  }
}

/** Looks at every page of the file, and that the tables and the index of words hold the same. */
async function faultsOf(db: Db): Promise<readonly string[]> {
  return [...(await told(db, 'select integrity_check as told from pragma_integrity_check')), ...(await orphans(db)), ...(await indexFaults(db))]
}

async function told(db: Db, sql: string): Promise<readonly string[]> {
  return (await db.all(sql)).map((row) => String(row['told'])).filter((it) => it !== 'ok')
}

async function orphans(db: Db): Promise<readonly string[]> {
  const rows = await db.all('select "table" as name, count(*) as n from pragma_foreign_key_check group by 1')
  return rows.map((row) => `${String(row['n'])} rows of ${String(row['name'])} belong to nothing`)
}

async function indexFaults(db: Db): Promise<readonly string[]> {
  const faults: string[] = []
  for (const table of ['report_words', 'statement_words']) {
    try {
      await db.run(`insert into ${table} (${table}, rank) values ('integrity-check', 1)`)
    } catch (thrown) {
      faults.push(`the index ${table}: ${thrown instanceof Error ? thrown.message : String(thrown)}`)
    }
  }
  return faults
}

/** With what stands in the journal beside it. */
function bytesOf(file: string): number {
  return ['', '-wal'].reduce((sum, end) => sum + (statSync(file + end, { throwIfNoEntry: false })?.size ?? 0), 0)
}
