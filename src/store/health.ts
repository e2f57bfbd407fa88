import type { Opened } from './dialect.ts'
import type { Health } from './listed.ts'

const counted = {
  reports: 'select count(*) as n from report where latest = 1',
  versions: 'select count(*) as n from report',
  unread: 'select count(*) as n from report where latest = 1 and reading is null',
  readings: 'select count(*) as n from reading',
  statements: 'select count(*) as n from statement',
  events: 'select count(*) as n from event',
  actors: 'select count(*) as n from actor',
  stories: 'select count(*) as n from story',
  claims: 'select count(*) as n from claim',
  corrections: 'select count(*) as n from correction',
} as const

/** What the store holds, and what is wrong with it; `quick` does not look for faults. */
export async function health({ db, dialect, driver, name }: Opened, { quick = false }: { readonly quick?: boolean } = {}): Promise<Health> {
  const examined = await dialect.examined(db, quick)
  const counts: Record<string, number> = {}
  for (const [table, sql] of Object.entries(counted)) counts[table] = Number((await db.get(sql))?.['n'])
  return { file: name, driver, ...examined, counts: counts as Health['counts'] } // the names of `counted`
}
