import { statSync } from 'node:fs'
import type { Db } from './db.ts'
import type { Health } from './store.ts'

const counted = {
  reports: 'select count(*) as n from report where latest = 1',
  versions: 'select count(*) as n from report',
  readings: 'select count(*) as n from reading',
  statements: 'select count(*) as n from statement',
  events: 'select count(*) as n from event',
  actors: 'select count(*) as n from actor',
  stories: 'select count(*) as n from story',
  claims: 'select count(*) as n from claim',
  corrections: 'select count(*) as n from correction',
} as const

/** Looks at every page of the file, and that the tables and the index of words hold the same; `quick` counts only. */
export async function health(db: Db, about: Pick<Health, 'file' | 'driver'>, { quick = false }: { readonly quick?: boolean } = {}): Promise<Health> {
  const version = (await db.get('select user_version as n from pragma_user_version'))?.['n']
  const faults = quick
    ? []
    : [...(await told(db, 'select integrity_check as told from pragma_integrity_check')), ...(await orphans(db)), ...(await indexFaults(db))]
  const counts: Record<string, number> = {}
  for (const [name, sql] of Object.entries(counted)) counts[name] = Number((await db.get(sql))?.['n'])
  return { ...about, version: Number(version), bytes: bytesOf(about.file), faults, counts: counts as Health['counts'] } // the names of `counted`
}

async function told(db: Db, sql: string): Promise<readonly string[]> {
  return (await db.all(sql)).map((row) => String(row['told'])).filter((it) => it !== 'ok')
}

async function orphans(db: Db): Promise<readonly string[]> {
  const rows = await db.all('select "table" as name, count(*) as n from pragma_foreign_key_check group by 1')
  return rows.map((row) => `${String(row['n'])} rows of ${String(row['name'])} belong to no report`)
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
