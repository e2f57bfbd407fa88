import type { Db, Row, Value } from './db.ts'
import { lineColumns, reportLine, words } from './rows/report-row.ts'
import type { Page, PageOptions, ReportLine, StatementLine } from './store.ts'

const usualLimit = 50

/** The newest versions of reports, the newest first. */
export async function reports(db: Db, { outlet, ...options }: PageOptions & { readonly outlet?: string } = {}): Promise<Page<ReportLine>> {
  const wanted = conditions(['r.latest = 1'], [outlet === undefined ? undefined : ['r.outlet = ?', outlet]])
  return page(db, { select: `select r.seq, ${lineColumns} from report r`, seq: 'r.seq', wanted, options }, reportLine)
}

/** Columns a statement in a list is made of. */
export const statementColumns = "r.id || '-' || s.id as id, r.id as report, r.outlet, r.published_at, s.speaker, s.stance, s.words"

/** What was said, the newest first; of one speaker, where one is named. */
export async function statements(db: Db, { speaker, ...options }: PageOptions & { readonly speaker?: string } = {}): Promise<Page<StatementLine>> {
  const wanted = conditions(['r.latest = 1'], [speaker === undefined ? undefined : ['s.speaker = ?', speaker]])
  const select = `select s.seq, ${statementColumns} from statement s join report r on r.seq = s.report`
  return page(db, { select, seq: 's.seq', wanted, options }, statementLine)
}

/** A row as a statement in a list. */
export function statementLine(row: Row): StatementLine {
  return {
    id: String(row['id']),
    report: String(row['report']),
    ...words(row, { outlet: 'outlet', publishedAt: 'published_at', speaker: 'speaker' }),
    stance: String(row['stance']),
    words: String(row['words']),
  }
}

/** What rows must be like, and the values of it. */
export interface Conditions {
  readonly sql: readonly string[]
  readonly values: readonly Value[]
}

/** Conditions that always hold, and those with a value that are wished. */
export function conditions(always: readonly string[], wished: readonly (readonly [sql: string, value: Value] | undefined)[]): Conditions {
  const there = wished.filter((it) => it !== undefined)
  return { sql: [...always, ...there.map(([sql]) => sql)], values: there.map(([, value]) => value) }
}

/** How a page is asked for. */
export interface Asked {
  readonly select: string
  readonly seq: string
  readonly wanted: Conditions
  readonly options: PageOptions
}

/**
 * A page of rows, the newest first. The next page begins below the last row of this one, so that it costs the same however far one has come, and
 * rows that are put in meanwhile are neither lost nor given twice.
 */
export async function page<Item>(db: Db, { select, seq, wanted, options }: Asked, item: (row: Row) => Item): Promise<Page<Item>> {
  const limit = options.limit ?? usualLimit
  const after = cursorOf(options.after)
  const sql = [...wanted.sql, ...(after === undefined ? [] : [`${seq} < ?`])]
  const values = [...wanted.values, ...(after === undefined ? [] : [after]), limit + 1]
  const rows = await db.all(`${select} where ${sql.join(' and ')} order by ${seq} desc limit ?`, values)
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { items: rows.slice(0, limit).map(item), ...(last && { next: Number(last['seq']).toString(36) }) }
}

/** A cursor that is none begins at the newest. */
function cursorOf(after: string | undefined): number | undefined {
  const seq = after === undefined ? Number.NaN : Number.parseInt(after, 36)
  return Number.isSafeInteger(seq) ? seq : undefined
}
