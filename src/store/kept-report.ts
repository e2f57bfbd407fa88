import type { Db } from './db.ts'
import { readingKey, readingOf } from './rows/reading-body.ts'
import { whereIn } from './rows/insert.ts'
import { keptReport, lineColumns, reportLine } from './rows/report-row.ts'
import type { ReportText } from './listed.ts'
import type { Came } from './pictures/pictures.ts'
import type { KeptReport, ReadingKey, Unread } from './store.ts'
import type { Reading, ReportInput } from '../words/index.ts'

/** A version by its id, or the newest version of an item; an id of something in it (`…-s3`) gives its version. */
export async function keptReportOf(db: Db, id: string): Promise<KeptReport | undefined> {
  const version = id.replace(/-[a-z]\d+$/u, '')
  const row =
    (await db.get('select * from report r where r.id = ?', [version])) ?? (await db.get('select * from report r where r.item = ? and r.latest = 1', [version]))
  if (!row) return undefined
  const kept = keptReport(row)
  const versions = await db.all(
    `select ${lineColumns} from report r where r.item = ? order by r.changed desc, r.quality = 'full' desc, r.read_at desc, r.hash desc`,
    [kept.item],
  )
  const reading = await readingAt(db, row['reading'], kept.report)
  const story = (await db.get('select story from story_report where seq = ?', [Number(row['seq'])]))?.['story']
  return { ...kept, ...(typeof story === 'string' && { story }), versions: versions.map(reportLine), ...(reading && { reading }) }
}

/** A reading that was kept, given back as the reading of this report. */
export async function cachedReading(db: Db, key: ReadingKey): Promise<Reading | undefined> {
  return readingAt(db, readingKey(key), key.of)
}

async function readingAt(db: Db, key: unknown, report: ReportInput): Promise<Reading | undefined> {
  if (typeof key !== 'string') return undefined
  const row = await db.get('select body from reading where key = ?', [key])
  return row && readingOf(row, report)
}

/** When these versions came, by id. */
export async function cameOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Came>> {
  const rows = await whereIn(db, 'select r.id, r.time, r.outlet from report r', 'r.id', [...new Set(ids)])
  return new Map(rows.map(({ id, time, outlet }) => [String(id), { time: Number(time), ...(typeof outlet === 'string' && { outlet }) }]))
}

/** The words of these versions, by id. */
export async function textsOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, ReportText>> {
  const rows = await whereIn(db, `select ${lineColumns}, r.text from report r`, 'r.id', [...new Set(ids)])
  return new Map(rows.map((row) => [String(row['id']), { ...reportLine(row), text: String(row['text']) }]))
}

/** Those of these versions that this engine has not read, as they came in but for the cues of captions. */
export async function unreadOf(db: Db, ids: readonly string[], engine: string): Promise<readonly Unread[]> {
  const rows = await whereIn(db, 'select r.*, d.engine from report r left join reading d on d.key = r.reading', 'r.id', ids)
  return rows.flatMap((row) => {
    if (row['engine'] === engine) return []
    const { id, report, quality, from, guid, feed } = keptReport(row)
    return [{ id, intake: { report, quality, from, ...(guid !== undefined && { guid }), ...(feed && { feed }) } }]
  })
}
