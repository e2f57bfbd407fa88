import type { Span } from '../words/index.ts'
import type { Db, Row } from './db.ts'
import { statementColumns, statementLine } from './lists.ts'
import { conditions, page, type Conditions } from './page.ts'
import { lineColumns, reportLine } from './rows/report-row.ts'
import { queryOf } from './search-words.ts'
import { firstAt, secondsOf } from './sequence.ts'
import type { Found, Page, ReportLine, SearchQuery, StatementLine } from './listed.ts'

/** Characters that no report holds, around each word that was found. */
const [opening, closing] = ['\u0002', '\u0003']
const nothing = { items: [] }

/** Reports whose headline or text holds the words, the newest first. */
export async function search(db: Db, query: SearchQuery): Promise<Page<Found<ReportLine>>> {
  const wanted = wantedOf(query, 'report_words', 'title text')
  if (!wanted) return nothing
  const columns = `${lineColumns}, snippet(report_words, 1, '${opening}', '${closing}', '…', 24) as excerpt, highlight(report_words, 0, '${opening}', '${closing}') as marked`
  const from = 'report_words join report r on r.seq = report_words.rowid'
  return page(db, { columns, from, keys: ['report_words.rowid'], wanted, options: query }, (row) => ({
    ...found(row, reportLine(row)),
    titleMarks: unmarked(textOf(row['marked'])).spans,
  }))
}

/** Statements whose words hold the words, the newest first. */
export async function searchStatements(db: Db, query: SearchQuery): Promise<Page<Found<StatementLine>>> {
  const wanted = wantedOf(query, 'statement_words', 'words speaker')
  if (!wanted) return nothing
  const columns = `${statementColumns}, highlight(statement_words, 0, '${opening}', '${closing}') as excerpt`
  const from = 'statement_words join statement s on s.seq = statement_words.rowid join report r on r.seq = s.report'
  return page(db, { columns, from, keys: ['statement_words.rowid'], wanted, options: query }, (row) => found(row, statementLine(row)))
}

/**
 * Times are bounds of the row numbers, and the outlet stands in the index: a rare outlet and a common word would else be looked for through every
 * report that holds the word.
 */
function wantedOf({ words, from, to, outlet }: SearchQuery, table: string, columns: string): Conditions | undefined {
  const query = queryOf(words, columns)
  if (query === undefined) return undefined
  const published = outlet === undefined ? undefined : queryOf(`"${outlet.replaceAll('"', ' ')}"`, 'outlet')
  const [first, last] = [secondsOf(from), secondsOf(to)]
  return conditions(
    ['r.latest = 1'],
    [
      [`${table} match ?`, published === undefined ? query : `${published} AND ${query}`],
      ['r.outlet = ? collate nocase', outlet],
      [`${table}.rowid >= ?`, first === undefined ? undefined : firstAt(first)],
      [`${table}.rowid < ?`, last === undefined ? undefined : firstAt(last)],
    ],
  )
}

function found<Line>(row: Row, line: Line): Found<Line> {
  const { text, spans } = unmarked(textOf(row['excerpt']).replace(/\s+/gu, ' '))
  return { line, excerpt: text, marks: spans }
}

function textOf(cell: unknown): string {
  return typeof cell === 'string' ? cell : ''
}

/** A text with its marks taken out, and where they stood. */
function unmarked(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  const [before = '', ...rest] = marked.split(opening)
  const spans: Span[] = []
  let text = before
  for (const part of rest) {
    const [word = '', after = ''] = part.split(closing)
    spans.push([text.length, text.length + word.length])
    text += word + after
  }
  return { text, spans }
}
