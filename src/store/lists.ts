import type { Db, Row } from './db.ts'
import { inPattern } from './like.ts'
import { conditions, page } from './page.ts'
import { lineColumns, reportLine, words } from './rows/report-row.ts'
import { firstAt, secondsOf } from './sequence.ts'
import type { EventLine, EventOptions, Page, ReportLine, ReportOptions, SpeakerLine, SpeakerOptions, StatementLine, StatementOptions } from './listed.ts'

/** The newest versions of reports, the newest first. */
export async function reports(db: Db, { story, outlet, language, from, to, ...options }: ReportOptions = {}): Promise<Page<ReportLine>> {
  const seq = story === undefined ? 'r.seq' : 'sr.seq'
  const wanted = conditions(['r.latest = 1'], [['sr.story = ?', story], ['r.outlet = ?', outlet], ['r.language = ?', language], ...times(seq, from, to)])
  const tables = story === undefined ? 'report r' : 'story_report sr join report r on r.seq = sr.seq'
  return page(db, { columns: lineColumns, from: tables, keys: [seq], wanted, options }, reportLine)
}

/** Columns a statement in a list is made of. */
export const statementColumns =
  "r.id || '-' || s.id as id, r.id as report, r.outlet, r.published_at, s.speaker, s.type, s.stance, s.via, s.words, s.spans, s.said_at, s.confidence"

/** What was said, the newest first; of a story in the order of its reports, which are looked up by it. */
export async function statements(db: Db, { story, speaker, country, type, stance, from, to, ...options }: StatementOptions = {}): Promise<Page<StatementLine>> {
  const [tables, seq] =
    story === undefined
      ? ['statement s join report r on r.seq = s.report', 's.seq']
      : ['story_report sr join statement s on s.report = sr.seq join report r on r.seq = sr.seq', 'sr.seq']
  const wanted = conditions(
    ['r.latest = 1'],
    [
      ['sr.story = ?', story],
      ['s.speaker = ?', speaker],
      ['exists (select 1 from actor a where a.report = s.report and a.id = s.speaker_id and a.country = ?)', country],
      ['s.type = ?', type],
      ['s.stance = ?', stance],
      ...times(seq, from, to),
    ],
  )
  return page(db, { columns: statementColumns, from: tables, keys: story === undefined ? [seq] : [seq, 's.seq'], wanted, options }, statementLine)
}

/** Who said something, those with most statements first, as it was counted when it was written; in a story when its rows were. */
export async function speakers(db: Db, { name, story, ...options }: SpeakerOptions = {}): Promise<Page<SpeakerLine>> {
  const named = name === undefined ? undefined : `%${inPattern(name.toLowerCase())}%`
  const [table, speaker] = story === undefined ? ['speaker', 't.name'] : ['story_speaker', 't.speaker']
  const outlets = story === undefined ? '(select count(*) from speaker_outlet o where o.speaker = t.name) as outlets' : 't.outlets'
  const wanted = conditions(
    [],
    [
      ['t.story = ?', story],
      [`lower(${speaker}) like ? escape '!'`, named],
    ],
  )
  const columns = `${speaker} as speaker, t.statements, ${outlets}, t.last_at`
  return page(db, { columns, from: `${table} t`, keys: ['t.statements', speaker], texts: [speaker], wanted, options }, speakerLine)
}

function speakerLine(row: Row): SpeakerLine {
  return {
    speaker: String(row['speaker']),
    statements: Number(row['statements']),
    outlets: Number(row['outlets']),
    ...words(row, { lastAt: 'last_at' }),
  }
}

/** What happened, the newest told first. */
export async function events(db: Db, { story, type, country, from, to, ...options }: EventOptions = {}): Promise<Page<EventLine>> {
  const report = story === undefined ? 'e.report' : 'sr.seq'
  const tables = `${story === undefined ? '' : 'story_report sr join '}event e ${story === undefined ? '' : 'on e.report = sr.seq '}join report r on r.seq = e.report`
  const wanted = conditions(['r.latest = 1'], [['sr.story = ?', story], ['e.type = ?', type], ['e.country = ?', country], ...times(report, from, to)])
  return page(db, { columns: eventColumns, from: tables, keys: [report, 'e.n'], wanted, options }, eventLine)
}

/** Published from one time to another, as bounds of row numbers. A statement's own number lies as near to the time as its report's. */
function times(seq: string, from: string | undefined, to: string | undefined): readonly (readonly [string, number | undefined])[] {
  const [first, last] = [secondsOf(from), secondsOf(to)]
  return [
    [`${seq} >= ?`, first === undefined ? undefined : firstAt(first)],
    [`${seq} < ?`, last === undefined ? undefined : firstAt(last)],
  ]
}

/** A row as a statement in a list. */
export function statementLine(row: Row): StatementLine {
  return {
    id: String(row['id']),
    report: String(row['report']),
    ...words(row, { outlet: 'outlet', publishedAt: 'published_at', speaker: 'speaker' }),
    type: String(row['type']),
    stance: String(row['stance']),
    ...words(row, { via: 'via' }),
    words: String(row['words']),
    spans: JSON.parse(String(row['spans'])) as StatementLine['spans'], // we wrote it
    ...words(row, { saidAt: 'said_at' }),
    confidence: Number(row['confidence']),
  }
}

/** Columns an event in a list is made of. */
export const eventColumns = `r.id || '-' || e.id as id, r.id as report, r.outlet, r.published_at, e.type, e.status, e.sources, e.targets, e.place, e.country,
  e.lat, e.lon, e.time_from, e.time_to, e.numbers, e.asserters, e.words, e.span, e.confidence`

/** A row as an event in a list. */
export function eventLine(row: Row): EventLine {
  return {
    id: String(row['id']),
    report: String(row['report']),
    ...words(row, { outlet: 'outlet', publishedAt: 'published_at' }),
    type: String(row['type']),
    status: String(row['status']),
    ...words(row, { sources: 'sources', targets: 'targets', place: 'place', country: 'country' }),
    ...(typeof row['lat'] === 'number' && typeof row['lon'] === 'number' && { lat: row['lat'], lon: row['lon'] }),
    ...words(row, { from: 'time_from', to: 'time_to' }),
    numbers: typeof row['numbers'] === 'string' ? (JSON.parse(row['numbers']) as EventLine['numbers']) : [], // we wrote it
    ...words(row, { asserters: 'asserters' }),
    words: String(row['words']),
    span: JSON.parse(String(row['span'])) as EventLine['span'], // we wrote it
    confidence: Number(row['confidence']),
  }
}
