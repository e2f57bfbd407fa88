import type { Db, Row } from './db.ts'
import { readingOf } from './rows/reading-body.ts'
import { whereIn } from './rows/insert.ts'
import { keptReport } from './rows/report-row.ts'
import type { ReportToJoin } from './store.ts'

/** Reports asked for at once: some megabytes with their readings. */
const some = 200

/** The newest version of every report in the order of time, with what was read out of it. */
export async function* allReports(db: Db, { readings = true }: { readonly readings?: boolean } = {}): AsyncGenerator<ReportToJoin> {
  const sql = `select r.*, ${readings ? 'd.body from report r left join reading d on d.key = r.reading' : 'null as body from report r'}
    where r.latest = 1 and r.seq > ? order by r.seq limit ${some}`
  for (let last = -1; ;) {
    const rows = await db.all(sql, [last])
    yield* rows.map(toJoin)
    const end = rows.at(-1)
    if (!end) return
    last = Number(end['seq'])
  }
}

/** These versions, or the newest versions of these items, without what was read out of them; those that are not kept are left out. */
export async function reportsToJoin(db: Db, by: 'id' | 'item', names: readonly string[]): Promise<readonly ReportToJoin[]> {
  const rows = await whereIn(db, 'select r.*, null as body from report r', by === 'id' ? 'r.id' : 'r.item', names)
  return rows.filter((row) => by === 'id' || row['latest'] === 1).map(toJoin)
}

/** Under the id it is kept by, which is the one that its words are cited by. */
function toJoin(row: Row): ReportToJoin {
  const { id, item, readAt, report: taken } = keptReport(row)
  const report = { ...taken, id }
  return { id, item, readAt, report, ...(row['body'] !== null && { reading: readingOf(row, report) }) }
}
