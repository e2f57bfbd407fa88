import { recordFormats, type RecordFormat, type RecordFormatName, type RowKind, type Rows } from '../../export/index.ts'
import { standing } from '../../review/index.ts'
import type { Store } from '../../store/index.ts'
import { HearsayError, type Correction } from '../../words/index.ts'
import { rowsOfStore, surroundingsIn, type Wanted } from './rows-of-store.ts'

/** The kind of rows that goes out in a format: the one that is told, else what the format is for. Throws `bad-value`. */
export function kindFor({ name, takes }: RecordFormat, kind: RowKind | undefined): RowKind {
  if (kind === undefined) return takes[0] ?? 'statements'
  if (!takes.includes(kind)) throw new HearsayError('bad-value', { option: '--kind', value: kind, expected: `${takes.join(', ')} with --format ${name}` })
  return kind
}

/** Rows of a store in a format, in parts: no more of them are held than one part is made of. `at` is RFC 3339 UTC. Throws `unknown-id`. */
export async function exportParts(store: Store, format: RecordFormatName, wanted: Wanted, at: string): Promise<AsyncIterable<string | Uint8Array>> {
  const exporter: RecordFormat = recordFormats[format]
  const rows = rowsOfStore(store, wanted)
  return exporter.write(wanted.kind === 'corrections' && format === 'jsonld' ? await inForce(rows, store) : rows, surroundingsIn(store, at))
}

/** Comments are made of what is in force; the whole ledger is for tables. */
async function inForce(rows: Rows, store: Store): Promise<Rows> {
  const all: Correction[] = []
  for await (const entry of store.allCorrections()) all.push(entry)
  const force = standing(all)
  return rows.kind === 'corrections' ? { kind: 'corrections', rows: kept(rows.rows, ({ id }) => force.has(id)) } : rows
}

async function* kept<Row>(rows: AsyncIterable<Row>, wanted: (row: Row) => boolean): AsyncGenerator<Row> {
  for await (const row of rows) if (wanted(row)) yield row
}
