import type { Actor, Stance } from '../../words/index.ts'
import type { Db } from '../db.ts'
import type { ActorAt, ActorFacts } from './pictures.ts'
import { inPattern } from '../like.ts'
import { eventColumns, eventLine } from '../lists.ts'
import { words } from '../rows/report-row.ts'

/** Rows that are looked at, the newest. */
const most = 2000
/** Lines of each list. */
const lines = 50

/** What is kept of somebody by name, over the newest of what they said and of the reports that name them; nothing of nobody. */
export async function actorFacts(db: Db, name: string): Promise<ActorFacts | undefined> {
  const called = await db.all(
    `select a.kind, a.role, a.country, count(*) as reports from (select report, kind, role, country from actor where name = ? order by report desc limit ${most}) a
      join report r on r.seq = a.report where r.latest = 1 group by a.kind, a.role, a.country order by reports desc, a.role, a.country limit ${lines}`,
    [name],
  )
  const said = `(select report, stance from statement where speaker = ? order by seq desc limit ${most}) s join report r on r.seq = s.report`
  const stances = await db.all(`select s.stance, count(*) as statements from ${said} where r.latest = 1 group by s.stance`, [name])
  const whole = await db.get('select statements, last_at from speaker where name = ?', [name])
  if (called.length === 0 && !whole) return undefined
  const stories = await db.all(
    `select sr.story, count(*) as statements from ${said} join story_report sr on sr.seq = s.report where r.latest = 1 group by sr.story order by statements desc, sr.story limit ${lines}`,
    [name],
  )
  const outlets = await db.all(`select outlet, statements from speaker_outlet where speaker = ? order by statements desc, outlet limit ${lines}`, [name])
  const all = await db.get('select count(*) as outlets from speaker_outlet where speaker = ?', [name])
  return {
    called: called.map((row) => ({ kind: row['kind'] as Actor['kind'], ...words(row, { role: 'role', country: 'country' }), reports: Number(row['reports']) })), // we wrote it
    statements: Number(whole?.['statements'] ?? 0),
    ...(whole && words(whole, { lastAt: 'last_at' })),
    stances: new Map(stances.map((row) => [row['stance'] as Stance, Number(row['statements'])])), // we wrote it
    stories: stories.map((row) => ({ story: String(row['story']), statements: Number(row['statements']) })),
    outlets: outlets.map((row) => ({ outlet: String(row['outlet']), statements: Number(row['statements']) })),
    allOutlets: Number(all?.['outlets'] ?? 0),
  }
}

/** The newest reports that name somebody, and the newest events there that they take part in. */
export async function actorAt(db: Db, name: string, reports: number, events: number): Promise<ActorAt> {
  const named = `(select distinct report from actor where name = ? order by report desc limit ${Math.floor(reports)}) a join report r on r.seq = a.report and r.latest = 1`
  const among = `%; ${inPattern(name)}; %`
  const found = await db.all(
    `select ${eventColumns} from ${named} join event e on e.report = a.report
      where '; ' || coalesce(e.sources, '') || '; ' || coalesce(e.targets, '') || '; ' like ? escape '!' order by a.report desc, e.n limit ?`,
    [name, among, events],
  )
  return {
    reports: (await db.all(`select r.id from ${named} order by a.report desc`, [name])).map((row) => String(row['id'])),
    events: found.map(eventLine),
  }
}

/** Claims of these stories that come from somebody, alone or with whom they speak for. */
export async function claimsFrom(db: Db, name: string, stories: readonly string[], limit: number): Promise<readonly string[]> {
  if (stories.length === 0) return []
  const rows = await db.all(
    `select o.claim from claim c join claim_origin o on o.claim = c.id
      where c.story in (${stories.map(() => '?').join(', ')}) and o.kind = 'actor' and (o.name = ? or o.name like ? escape '!') order by c.last desc, o.claim limit ?`,
    [...stories, name, `${inPattern(name)}, %`, limit],
  )
  return [...new Set(rows.map((row) => String(row['claim'])))]
}
