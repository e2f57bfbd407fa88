import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Reading, ReportInput } from '../../words/index.ts'
import type { Row, Value } from '../db.ts'
import { sha256 } from '../hashes.ts'
import type { Columns } from './insert.ts'
import type { ReadingKey } from '../store.ts'

/** The key of a reading: all that it depends on. Two reports with the same words and the same known facts share one. */
export function readingKey({ of, engine }: ReadingKey): string {
  const { id: _, ...told } = of
  return sha256(JSON.stringify([sorted(told), engine.version, sorted(engine.packs)]))
}

function sorted(fields: object): readonly (readonly [string, unknown])[] {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** Where readings go. */
export const readingTable: Columns = { table: 'reading', columns: ['key', 'engine', 'packs', 'text_hash', 'reference', 'body'] }

/** A reading as a row. Its text is left out, since the report has it, and the rest is deflated to about a fifth. */
export function readingRow(key: string, of: ReportInput, reading: Reading): readonly Value[] {
  const { text, ...report } = reading.report
  const body = deflateRawSync(JSON.stringify({ ...reading, report }), { level: 1 })
  return [key, reading.engine.version, JSON.stringify(reading.engine.packs), sha256(text), of.publishedAt ?? null, body]
}

/** The reading of a row, of this report. */
export function readingOf(row: Row, { id, text }: Pick<ReportInput, 'id' | 'text'>): Reading {
  const body = row['body'] as Uint8Array | ArrayBuffer // the drivers differ
  const reading = JSON.parse(inflateRawSync(body instanceof ArrayBuffer ? new Uint8Array(body) : body).toString()) as Reading // we wrote it
  return { ...reading, report: { ...reading.report, id, text } }
}
