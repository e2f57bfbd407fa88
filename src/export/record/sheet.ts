import type { Brief, Claim, Copy, Correction, Story, Timeline, Verdict } from '../../words/index.ts'
import type { EventRow, RowKind, RowOf, Rows, StatementRow } from './rows.ts'

export type Cell = string | number | undefined

/** A column of a flat table. `time` is UTC, `json` a list or an object written out. */
export interface SheetColumn {
  readonly name: string
  readonly type: 'text' | 'time' | 'number' | 'integer' | 'json'
}

/** How rows of a kind become lines of cells. */
export interface Sheet<Row> {
  readonly columns: readonly SheetColumn[]
  readonly lines: (row: Row) => readonly (readonly Cell[])[]
}

/** `name:type …`, text where no type stands. */
function columnsOf(named: string): readonly SheetColumn[] {
  return named.split(' ').map((column) => {
    const [name = '', type = 'text'] = column.split(':')
    return { name, type: type as SheetColumn['type'] } // written below
  })
}

const statements: Sheet<StatementRow> = {
  columns: columnsOf('id report outlet published_at speaker stance type via words said_at:time confidence:number'),
  lines: (it) => [[it.id, it.report, it.outlet, it.publishedAt, it.speaker, it.stance, it.type, it.via, it.words, it.saidAt, it.confidence]],
}

const events: Sheet<EventRow> = {
  columns: columnsOf(
    'id report outlet published_at type status sources targets place country lat:number lon:number time_from:time time_to:time numbers:json asserters words confidence:number',
  ),
  lines: (it) => {
    const { id, report, outlet, publishedAt, type, status, sources, targets, place, country, lat, lon, from, to, asserters, words, confidence } = it
    const numbers = json(it.numbers)
    return [[id, report, outlet, publishedAt, type, status, sources, targets, place, country, lat, lon, from, to, numbers, asserters, words, confidence]]
  },
}

const claims: Sheet<Claim> = {
  columns: columnsOf(
    'id story episode kind type status text place time_from:time time_to:time first_at:time last_at:time reports:integer newsrooms origins values:json contradicts supersedes denied_by members:json confidence:number',
  ),
  lines: (it) => {
    const { id, story, episode, kind, type, status, text, place, time, firstAt, lastAt, confidence } = it
    const told = [id, story, episode, kind, type, status, text, place, time?.from, time?.to, firstAt, lastAt]
    const reports = new Set(it.members.map(({ report }) => report)).size
    const behind = [reports, names(it.newsrooms), names(it.origins), json(it.values ?? [])]
    return [[...told, ...behind, ids(it.contradicts), ids(it.supersedes), ids(it.deniedBy), json(it.members), confidence]]
  },
}

const stories: Sheet<Story> = {
  columns: columnsOf('id title first_at:time last_at:time reports:integer episodes:integer report_ids related'),
  lines: (it) => [[it.id, it.title, it.from, it.to, it.reports.length, it.episodes.length, ids(it.reports), ids(it.related)]],
}

const copies: Sheet<Copy> = {
  columns: columnsOf('source copy kind direction credited:integer containment:number spans:json'),
  lines: (it) => [[it.a, it.b, it.kind, it.direction, it.credited ? 1 : 0, it.containment, json(it.spans)]],
}

const timeline: Sheet<Timeline> = {
  columns: columnsOf('story date time_from:time time_to:time weight:number text claims citations:json'),
  lines: ({ story, entries }) => entries.map((it) => [story, it.date, it.from, it.to, it.weight, it.text, ids(it.claims), json(it.citations)]),
}

const brief: Sheet<Brief> = {
  columns: columnsOf('story language as_of:time n:integer text claims citations:json'),
  lines: ({ story, language, asOf, sentences }) => sentences.map((it, n) => [story, language, asOf, n + 1, it.text, ids(it.claims), json(it.citations)]),
}

const corrections: Sheet<Correction> = {
  columns: columnsOf('id at by kind report words before:json after:json reason supersedes undoes'),
  lines: (it) => {
    const [before, after, undoes] = it.kind === 'undo' ? [undefined, undefined, it.undoes] : [JSON.stringify(it.before), JSON.stringify(it.after), undefined]
    return [[it.id, it.at, it.by, it.kind, it.target.report, it.target.textQuote?.exact, before, after, it.reason, it.supersedes, undoes]]
  },
}

const verdicts: Sheet<Verdict> = {
  columns: columnsOf('id at by kind verdict sample report words type stance confidence:number language'),
  lines: (it) => {
    const { report, textQuote } = it.target
    return [[it.id, it.at, it.by, it.kind, it.verdict, it.sample, report, textQuote.exact, it.type, it.stance, it.confidence, it.language]]
  },
}

/** The flat table of each kind of rows. Columns are named as those of the store's views. */
export const sheets: { readonly [Kind in RowKind]: Sheet<RowOf[Kind]> } = {
  statements,
  events,
  claims,
  stories,
  copies,
  timeline,
  brief,
  corrections,
  verdicts,
}

/** Lines of cells of rows, as they come. */
export async function* linesOf({ kind, rows }: Rows): AsyncGenerator<readonly Cell[]> {
  const { lines } = sheets[kind] as Sheet<unknown> // of the kind that the rows are
  for await (const row of rows) yield* lines(row)
}

function ids(list: readonly string[] | undefined): string | undefined {
  return list && list.length > 0 ? list.join('; ') : undefined
}

function names(list: readonly { readonly name: string }[]): string | undefined {
  return ids(list.map(({ name }) => name))
}

function json(list: readonly unknown[]): string | undefined {
  return list.length > 0 ? JSON.stringify(list) : undefined
}
