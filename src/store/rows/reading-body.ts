import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Reading, ReportInput } from '../../words/index.ts'
import type { Row, Value } from '../db.ts'
import { sha256 } from '../hashes.ts'
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

/** A reading as a row. Its text is left out, since the report has it, and the rest is deflated to about a fifth. */
export function readingRow(of: ReportInput, reading: Reading): Readonly<Record<string, Value>> & { readonly key: string } {
  const { text, ...report } = reading.report
  return {
    key: readingKey({ of, engine: reading.engine }),
    engine: reading.engine.version,
    packs: JSON.stringify(reading.engine.packs),
    text_hash: sha256(text),
    reference: of.publishedAt ?? null,
    body: deflateRawSync(JSON.stringify({ ...reading, report }), { level: 1 }),
  }
}

/** The reading of a row, of this report. */
export function readingOf(row: Row, { id, text }: Pick<ReportInput, 'id' | 'text'>): Reading {
  const body = row['body'] as Uint8Array | ArrayBuffer // the drivers differ
  const reading = JSON.parse(inflateRawSync(body instanceof ArrayBuffer ? new Uint8Array(body) : body).toString()) as Reading // we wrote it
  return { ...reading, report: { ...reading.report, id, text } }
}
