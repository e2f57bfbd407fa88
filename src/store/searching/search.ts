import type { Db } from '../db.ts'
import type { Dialect, Matching } from '../dialect.ts'
import { statementColumns, statementLine } from '../lists.ts'
import { conditions, page, type Conditions } from '../page.ts'
import { lineColumns, reportLine } from '../rows/report-row.ts'
import { firstAt, secondsOf } from '../sequence.ts'
import type { Found, Page, ReportLine, SearchQuery, StatementLine } from '../listed.ts'
import { excerptAround, markedText } from './excerpts.ts'
import { searchWordsOf } from './search-words.ts'

const nothing = { items: [] }

/** Words of a report that are shown around those that were found. */
const excerptLength = 24

/** Reports whose headline or text holds the words, the newest first. */
export async function search(db: Db, dialect: Dialect, query: SearchQuery): Promise<Page<Found<ReportLine>>> {
  const words = searchWordsOf(query.words)
  if (!words) return nothing
  const matching = dialect.matching('report', words, query.outlet)
  const asked = { columns: `${lineColumns}, r.text`, from: matching.from, keys: [matching.seq], wanted: wantedOf(matching, query), options: query }
  return page(db, asked, (row) => {
    const line = reportLine(row)
    const { text: excerpt, marks, span } = excerptAround(String(row['text']), words, excerptLength)
    return { line, excerpt, marks, span, titleMarks: markedText(line.title ?? '', words).marks }
  })
}

/** Statements whose words hold the words, the newest first. */
export async function searchStatements(db: Db, dialect: Dialect, query: SearchQuery): Promise<Page<Found<StatementLine>>> {
  const words = searchWordsOf(query.words)
  if (!words) return nothing
  const matching = dialect.matching('statement', words, query.outlet)
  const from = `${matching.from} join report r on r.seq = s.report`
  return page(db, { columns: statementColumns, from, keys: [matching.seq], wanted: wantedOf(matching, query), options: query }, (row) => {
    const line = statementLine(row)
    const { text: excerpt, marks } = markedText(line.words, words)
    return { line, excerpt, marks }
  })
}

/** Times are bounds of the row numbers. */
function wantedOf({ seq, conditions: matches }: Matching, { from, to, outlet }: SearchQuery): Conditions {
  const [first, last] = [secondsOf(from), secondsOf(to)]
  return conditions(
    ['r.latest = 1'],
    [
      ...matches,
      ['lower(r.outlet) = lower(?)', outlet],
      [`${seq} >= ?`, first === undefined ? undefined : firstAt(first)],
      [`${seq} < ?`, last === undefined ? undefined : firstAt(last)],
    ],
  )
}
