import type { Db, Row, Value } from '../db.ts'
import type { Coverage, CoverageOptions } from './pictures.ts'

/** When the reports of a story came, by language, in stretches of so many seconds; and who published them, those with most first. */
export async function coverageOf(db: Db, story: string, { seconds, outlets: most }: CoverageOptions): Promise<Coverage> {
  const of = `from story_report sr join report r on r.seq = sr.seq where sr.story = ? and r.latest = 1`
  const counts = 'count(*) as reports, min(r.time) as first, max(r.time) as last'
  const asked = async (columns: string, end = '', values: readonly Value[] = []): Promise<readonly Row[]> =>
    db.all(`select ${columns}, ${counts} ${of} ${end}`, [story, ...values])
  const stretch = `r.time / ${Math.floor(seconds)}` // a whole number by a whole number: what is left over goes
  const bins = await asked(`${stretch} as bin, r.language`, `group by ${stretch}, r.language order by bin, r.language`)
  const outlets = await asked('r.outlet', 'and r.outlet is not null group by r.outlet order by reports desc, r.outlet limit ?', [most])
  const all = await db.get(`select count(distinct r.outlet) as outlets ${of}`, [story])
  return {
    bins: bins.map((row) => ({ at: Number(row['bin']) * seconds, ...languageOf(row), ...counted(row) })),
    outlets: outlets.map((row) => ({ outlet: String(row['outlet']), ...counted(row) })),
    allOutlets: Number(all?.['outlets'] ?? 0),
  }
}

/** When the first and the last report of a story came, in seconds since 1970; nothing of a story that is not there. */
export async function coveredTime(db: Db, story: string): Promise<readonly [first: number, last: number] | undefined> {
  const row = await db.get(
    `select min(r.time) as first, max(r.time) as last from story_report sr join report r on r.seq = sr.seq where sr.story = ? and r.latest = 1`,
    [story],
  )
  return typeof row?.['first'] === 'number' && typeof row['last'] === 'number' ? [row['first'], row['last']] : undefined
}

function languageOf(row: Row): { readonly language?: string } {
  return typeof row['language'] === 'string' ? { language: row['language'] } : {}
}

function counted(row: Row): { readonly reports: number; readonly first: number; readonly last: number } {
  return { reports: Number(row['reports']), first: Number(row['first']), last: Number(row['last']) }
}
