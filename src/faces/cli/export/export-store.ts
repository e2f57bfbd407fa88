import { open, rename, rm } from 'node:fs/promises'
import { recordFormats, type RecordFormat, type RowKind, type Rows } from '../../../export/index.ts'
import { standing } from '../../../review/index.ts'
import { openStore, type Store } from '../../../store/index.ts'
import { HearsayError, type Correction } from '../../../words/index.ts'
import { listed } from '../arguments.ts'
import type { ExportValues } from '../commands/export.ts'
import type { Io } from '../io.ts'
import { storeFile } from '../options/store.ts'
import { rowsOfStore, surroundingsIn } from './rows-of-store.ts'

/** `hearsay export`: rows of a store in a format, to a file or to standard output. */
export async function exportStore(values: ExportValues, io: Io): Promise<number> {
  const { format: name = 'jsonl', out, story, language = 'en' } = values
  const format: RecordFormat = recordFormats[name]
  const kind = kindFor(format, values.kind)
  if (name === 'parquet' && out === undefined && io.out.isTerminal)
    throw new HearsayError('missing-value', { option: '--out', expected: 'FILE: a terminal cannot show Parquet' })
  const store = await openStore(storeFile(values))
  try {
    const rows = rowsOfStore(store, { kind, language, ...(story !== undefined && { story }) })
    const parts = format.write(kind === 'corrections' && name === 'jsonld' ? await inForce(rows, store) : rows, surroundingsIn(store, new Date().toISOString()))
    if (out === undefined) for await (const part of parts) await io.out.write(part)
    else await writeFile(out, parts)
  } finally {
    await store.close()
  }
  return 0
}

function kindFor({ name, takes }: RecordFormat, kind: RowKind | undefined): RowKind {
  if (kind === undefined) return takes[0] ?? 'statements'
  if (!takes.includes(kind)) throw new HearsayError('bad-value', { option: '--kind', value: kind, expected: `${listed(takes, 'or')} with --format ${name}` })
  return kind
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

/** A file gets its name when it is whole. Throws `file-unwritable`. */
async function writeFile(file: string, parts: AsyncIterable<string | Uint8Array>): Promise<void> {
  const begun = `${file}.part`
  const told = async <Value>(work: Promise<Value>): Promise<Value> =>
    work.catch((thrown: Error) => {
      throw new HearsayError('file-unwritable', { file, reason: thrown.message }, { where: file, cause: thrown })
    })
  const handle = await told(open(begun, 'w'))
  try {
    for await (const part of parts) await told(handle.appendFile(part))
    await told(handle.close())
    await told(rename(begun, file))
  } catch (thrown) {
    await handle.close()
    await rm(begun, { force: true })
    throw thrown
  }
}
