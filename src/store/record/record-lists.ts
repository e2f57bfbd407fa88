import type { Citation, Claim, Copy, Story, Timeline, TimelineEntry } from '../../words/index.ts'
import type { Db, Row } from '../db.ts'
import { conditions, page } from '../page.ts'
import { whereIn } from '../rows/insert.ts'
import { words } from '../rows/report-row.ts'
import type { ClaimOptions, NumberLine, NumberOptions, Page, StoryLine, StoryOptions, Telling } from '../listed.ts'

/** Stories, those whose last report is newest first. */
export async function stories(db: Db, { ids, ...options }: StoryOptions = {}): Promise<Page<StoryLine>> {
  const columns = 's.id, s.title, s.time_from, s.time_to, s.reports, s.episodes, s.claims, s.newsrooms, s.origins, s.title_from, s.main_claims'
  return page(
    db,
    {
      columns,
      from: 'story s',
      keys: ['s.last', 's.id'],
      texts: ['s.id'],
      wanted: { sql: ids ? [`s.id in (${ids.map(() => '?').join(', ') || 'null'})`] : [], values: ids ?? [] },
      options,
    },
    storyLine,
  )
}

function storyLine(row: Row): StoryLine {
  return {
    id: String(row['id']),
    title: String(row['title']),
    ...words(row, { from: 'time_from', to: 'time_to' }),
    reports: Number(row['reports']),
    episodes: Number(row['episodes']),
    claims: Number(row['claims']),
    mainClaims: Number(row['main_claims']),
    newsrooms: Number(row['newsrooms']),
    origins: Number(row['origins']),
    ...(typeof row['title_from'] === 'string' && { titleFrom: JSON.parse(row['title_from']) as Citation }), // we wrote it
  }
}

/** A story with all that is kept of it. */
export async function storyOf(db: Db, id: string): Promise<Story | undefined> {
  const row = await db.get('select body from story where id = ?', [id])
  return row && (bodyOf(row) as Story)
}

/** What claims are sorted by, the highest first. */
const orders = {
  last: ['c.last', 'c.id'],
  foremost: ['c.origins', 'c.newsrooms', 'c.members', 'c.id'],
  weight: ['c.weight', 'c.newsrooms', 'c.last', 'c.id'],
} as const

/** Claims in an order. */
export async function claims(db: Db, { story, ids, kind, type, status, main = false, order = 'last', ...options }: ClaimOptions = {}): Promise<Page<Claim>> {
  const named = ids ? [`c.id in (${ids.map(() => '?').join(', ') || 'null'})`] : []
  const wished = conditions(main ? ['c.weight > 0'] : [], [
    ['c.story = ?', story],
    ['c.kind = ?', kind],
    ['c.type = ?', type],
    ['c.status = ?', status],
  ])
  const wanted = { sql: [...named, ...wished.sql], values: [...(ids ?? []), ...wished.values] }
  return page(db, { columns: 'c.body', from: 'claim c', keys: orders[order], texts: ['c.id'], wanted, options }, claimIn)
}

/** A claim with all that is kept of it. */
export async function claimOf(db: Db, id: string): Promise<Claim | undefined> {
  const row = await db.get('select body from claim where id = ?', [id])
  return row && claimIn(row)
}

/** A claim as it was written. One of before claims were weighed is main until its story is joined again. */
export function claimIn(row: Row): Claim {
  return { main: true, weight: 1, ...(bodyOf(row) as Omit<Claim, 'main' | 'weight'>) }
}

/** The copies among the reports of a story. */
export async function copiesOf(db: Db, story: string): Promise<readonly Copy[]> {
  const rows = await db.all('select body from copy where story = ? order by b, a', [story])
  return rows.map((row) => bodyOf(row) as Copy)
}

/** Copies that these reports are, without where the words stand. */
export async function copiesAmong(db: Db, reports: readonly string[]): Promise<readonly Omit<Copy, 'spans'>[]> {
  const rows = await whereIn(db, 'select a, b, containment, kind, direction, credited from copy', 'b', [...new Set(reports)])
  return rows.map((row) => ({
    a: String(row['a']),
    b: String(row['b']),
    containment: Number(row['containment']),
    kind: row['kind'] as Copy['kind'], // we wrote it
    direction: row['direction'] as Copy['direction'], // we wrote it
    credited: row['credited'] === 1,
  }))
}

/** The days of a story, if it is there. */
export async function timelineOf(db: Db, story: string): Promise<Timeline | undefined> {
  const rows = await db.all('select body from timeline_entry where story = ? order by n', [story])
  const there = rows.length > 0 || (await db.get('select id from story where id = ?', [story]))
  return there ? { story, entries: rows.map((row) => bodyOf(row) as TimelineEntry) } : undefined
}

/** Numbers of claims, the last told first. */
export async function numbers(db: Db, { story, kind, ...options }: NumberOptions = {}): Promise<Page<NumberLine>> {
  const wanted = conditions(
    [],
    [
      ['v.story = ?', story],
      ['v.kind = ?', kind],
    ],
  )
  const columns = 'v.claim, v.story, c.text, v.kind, v.min, v.max, v.told_at, v.report, v.span_from, v.span_to, v.state, v.words'
  return page(
    db,
    { columns, from: 'claim_value v join claim c on c.id = v.claim', keys: ['v.last', 'v.claim', 'v.n'], texts: ['v.claim'], wanted, options },
    numberLine,
  )
}

/** How many numbers of each kind the claims of a story have. */
export async function numberCounts(db: Db, story: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db.all('select kind, count(*) as numbers from claim_value where story = ? group by kind', [story])
  return new Map(rows.map((row) => [String(row['kind']), Number(row['numbers'])]))
}

function numberLine(row: Row): NumberLine {
  return {
    claim: String(row['claim']),
    story: String(row['story']),
    text: String(row['text']),
    kind: row['kind'] as NumberLine['kind'], // we wrote it
    ...(typeof row['min'] === 'number' && { min: row['min'] }),
    ...(typeof row['max'] === 'number' && { max: row['max'] }),
    ...words(row, { at: 'told_at' }),
    report: String(row['report']),
    span: [Number(row['span_from']), Number(row['span_to'])],
    state: row['state'] as NumberLine['state'], // we wrote it
    words: String(row['words']),
  }
}

/** All of a row, as we wrote it. */
function bodyOf(row: Row): unknown {
  return JSON.parse(String(row['body']))
}

/** Claims that words of these reports assert, by report, place and claim. */
export async function tellings(db: Db, reports: readonly string[]): Promise<readonly Telling[]> {
  const columns = 'm.report, m.span_from, m.span_to, m.claim, c.kind, c.status, c.origins'
  const rows = await whereIn(db, `select ${columns} from claim_member m join claim c on c.id = m.claim`, 'm.report', [...new Set(reports)])
  const told = rows.map((row): Telling => ({
    report: String(row['report']),
    span: [Number(row['span_from']), Number(row['span_to'])],
    claim: String(row['claim']),
    kind: row['kind'] as Telling['kind'], // we wrote it
    status: row['status'] as Telling['status'], // we wrote it
    origins: Number(row['origins']),
  }))
  return told.sort((a, b) => compared(a.report, b.report) || a.span[0] - b.span[0] || a.span[1] - b.span[1] || compared(a.claim, b.claim))
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
