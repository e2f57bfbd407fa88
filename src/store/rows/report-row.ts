import type { Feed, Provenance, Quality, ReportInput } from '../../words/index.ts'
import type { Row, Value } from '../db.ts'
import type { Identity } from '../identity.ts'
import { secondsOf } from '../sequence.ts'
import type { Columns } from './insert.ts'
import type { ReportLine } from '../listed.ts'
import type { Kept, KeptReport } from '../store.ts'

/** The row of a report, but for its place and whether it is the latest. */
export type ReportRow = Readonly<Record<string, Value>> & { readonly time: number; readonly changed: number; readonly id: string; readonly item: string }

/** Where reports go: their place, whether they are the latest, and the cells. */
export const reportTable: Columns = {
  table: 'report',
  columns: (
    'seq latest reading id item time changed hash original read_at file quality language ' +
    'outlet title url guid published_at updated_at text input origins feed'
  ).split(' '),
}

/** One version of a report as a row. */
export function reportRow({ intake, file, readAt }: Kept, { item, id, hash, original }: Identity): ReportRow {
  const { report, quality, from, guid, feed } = intake
  const { text, title, url, outlet, language, publishedAt, updatedAt, ...input } = report
  const read = secondsOf(readAt) ?? 0
  const published = secondsOf(publishedAt) ?? secondsOf(updatedAt) ?? read
  return {
    id,
    item,
    time: published,
    changed: secondsOf(updatedAt) ?? published,
    hash,
    original,
    read_at: readAt,
    file,
    quality,
    language: language ?? null,
    outlet: outlet?.name ?? null,
    title: title ?? null,
    url: url ?? null,
    guid: guid ?? null,
    published_at: publishedAt ?? null,
    updated_at: updatedAt ?? null,
    text,
    input: JSON.stringify(outlet && Object.keys(outlet).length > 1 ? { ...input, outlet } : input),
    origins: JSON.stringify(from),
    feed: feed ? JSON.stringify(feed) : null,
  }
}

/** Columns a line of a list is made of. */
export const lineColumns = 'r.id, r.item, r.latest, r.title, r.outlet, r.url, r.language, r.quality, r.published_at, r.updated_at, r.read_at'

/** A row as a line of a list. */
export function reportLine(row: Row): ReportLine {
  return {
    id: String(row['id']),
    item: String(row['item']),
    latest: row['latest'] === 1,
    ...words(row, { title: 'title', outlet: 'outlet', url: 'url', language: 'language', publishedAt: 'published_at', updatedAt: 'updated_at' }),
    quality: row['quality'] as Quality, // we wrote it
    readAt: String(row['read_at']),
  }
}

/** A row with all that is kept of it, but for reading and versions. */
export function keptReport(row: Row): Omit<KeptReport, 'reading' | 'versions'> {
  const line = reportLine(row)
  const input = JSON.parse(String(row['input'])) as Partial<ReportInput> & { readonly id: string } // we wrote it
  const { title, url, language, publishedAt, updatedAt } = line
  const known = { title, url, language, publishedAt, updatedAt, outlet: line.outlet === undefined ? undefined : { name: line.outlet } }
  const told = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Partial<ReportInput> // only undefined values went
  return {
    ...line,
    file: String(row['file']),
    original: String(row['original']),
    ...words(row, { guid: 'guid' }),
    ...(typeof row['feed'] === 'string' && { feed: JSON.parse(row['feed']) as Feed }), // we wrote it
    from: JSON.parse(String(row['origins'])) as Provenance, // we wrote it
    report: { ...told, ...input, text: String(row['text']) },
  }
}

/** The cells that hold words, under the names they have outside. */
export function words<Name extends string>(row: Row, columns: Readonly<Record<Name, string>>): { [Key in Name]?: string } {
  const cells = Object.entries<string>(columns).flatMap(([name, column]) => (typeof row[column] === 'string' ? [[name, row[column]]] : []))
  return Object.fromEntries(cells) as { [Key in Name]?: string } // the names that were asked for
}
