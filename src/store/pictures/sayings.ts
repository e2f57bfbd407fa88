import type { Stance } from '../../words/index.ts'
import type { Db } from '../db.ts'
import { whereIn } from '../rows/insert.ts'
import { words } from '../rows/report-row.ts'
import type { CountrySaid, Saying } from './pictures.ts'

/** Statements in these versions of reports by somebody who is named, with what the report calls them. */
export async function sayingsIn(db: Db, reports: readonly string[]): Promise<readonly Saying[]> {
  const rows = await whereIn(
    db,
    `select r.id as report, s.speaker, s.stance, s.spans, a.role, a.country from report r join statement s on s.report = r.seq and s.speaker is not null
      left join actor a on a.report = s.report and a.id = s.speaker_id`,
    'r.id',
    [...new Set(reports)],
    ' order by s.seq',
  )
  return rows.map((row) => ({
    report: String(row['report']),
    speaker: String(row['speaker']),
    stance: row['stance'] as Stance, // we wrote it
    spans: JSON.parse(String(row['spans'])) as Saying['spans'], // we wrote it
    ...words(row, { role: 'role', country: 'country' }),
  }))
}

/** Who of which country said how much with which stance in the newest reports of a story, so many of them. */
export async function saidByCountry(db: Db, story: string, reports: number): Promise<readonly CountrySaid[]> {
  const rows = await db.all(
    `select a.country, s.stance, s.speaker, count(*) as statements, max(a.role) as role, min(s.seq) as first
      from (select seq from story_report where story = ? order by seq desc limit ?) sr
      join statement s on s.report = sr.seq join actor a on a.report = s.report and a.id = s.speaker_id
      where a.country is not null and s.speaker is not null group by a.country, s.stance, s.speaker`,
    [story, reports],
  )
  return rows.map((row) => ({
    country: String(row['country']),
    stance: row['stance'] as Stance, // we wrote it
    speaker: String(row['speaker']),
    statements: Number(row['statements']),
    ...words(row, { role: 'role' }),
    first: Number(row['first']),
  }))
}

/** Statements by their place in the order of time, with where their words stand. */
export async function sayingsAt(db: Db, places: readonly number[]): Promise<ReadonlyMap<number, Pick<Saying, 'report' | 'spans'>>> {
  const rows = await whereIn(db, 'select s.seq, r.id as report, s.spans from statement s join report r on r.seq = s.report', 's.seq', places)
  return new Map(rows.map((row) => [Number(row['seq']), { report: String(row['report']), spans: JSON.parse(String(row['spans'])) as Saying['spans'] }])) // we wrote it
}
