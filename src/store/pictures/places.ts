import type { EventType, Span } from '../../words/index.ts'
import type { Db } from '../db.ts'
import type { EventsAt } from './pictures.ts'
import { whereIn } from '../rows/insert.ts'
import { words } from '../rows/report-row.ts'

/** Where events of a story happened, by place and type, in its newest reports, so many of them. */
export async function eventsByPlace(db: Db, story: string, reports: number): Promise<readonly EventsAt[]> {
  const rows = await db.all(
    `select e.place, e.country, e.lat, e.lon, e.type, count(*) as events, min(e.report) as first
      from (select seq from story_report where story = ? order by seq desc limit ?) sr join event e on e.report = sr.seq
      where e.place is not null group by e.place, e.country, e.lat, e.lon, e.type`,
    [story, reports],
  )
  return rows.map((row) => ({
    place: String(row['place']),
    ...words(row, { country: 'country' }),
    ...(typeof row['lat'] === 'number' && typeof row['lon'] === 'number' && { lat: row['lat'], lon: row['lon'] }),
    type: row['type'] as EventType, // we wrote it
    events: Number(row['events']),
    first: Number(row['first']),
  }))
}

/** The events of reports, by the place of the report in the order of time, with where they happened and where their words stand. */
export async function eventWordsAt(
  db: Db,
  places: readonly number[],
): Promise<readonly { readonly seq: number; readonly report: string; readonly place: string; readonly span: Span }[]> {
  const rows = await whereIn(
    db,
    'select e.report as seq, r.id as report, e.place, e.span from event e join report r on r.seq = e.report',
    'e.report',
    [...new Set(places)],
    ' order by e.report, e.n',
  )
  return rows.flatMap((row) =>
    typeof row['place'] === 'string'
      ? [{ seq: Number(row['seq']), report: String(row['report']), place: row['place'], span: JSON.parse(String(row['span'])) as Span }] // we wrote it
      : [],
  )
}

/** Main claims of a story that say where, so many of those with most behind them. */
export async function claimPlaces(db: Db, story: string, most: number): Promise<readonly { readonly id: string; readonly place: string }[]> {
  const rows = await db.all(
    'select id, place from claim where story = ? and weight > 0 and place is not null order by origins desc, newsrooms desc, members desc, id limit ?',
    [story, most],
  )
  return rows.map((row) => ({ id: String(row['id']), place: String(row['place']) }))
}
