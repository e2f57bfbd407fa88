import type { BasicType } from 'hyparquet-writer'
import { version } from '../../../words/index.ts'
import { rowKinds, type RecordFormat, type Rows } from '../rows.ts'
import { linesOf, sheets, type Cell, type SheetColumn } from '../sheet.ts'
import { wholeText } from '../words.ts'

/** Rows of a row group: some megabytes of statements, so that what is held stays small and readers can still skip. */
export const groupSize = 20_000

/** Rows as Apache Parquet, compressed by Snappy: R, pandas and DuckDB open it. */
export const parquet: RecordFormat = {
  name: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  extension: 'parquet',
  takes: rowKinds,
  write: file,
}

const types: Readonly<Record<SheetColumn['type'], BasicType>> = { text: 'STRING', json: 'JSON', time: 'TIMESTAMP', number: 'DOUBLE', integer: 'INT32' }

async function* file(rows: Rows): AsyncGenerator<Uint8Array> {
  const { ByteWriter, ParquetWriter, schemaFromColumnData } = await import('hyparquet-writer')
  const { columns } = sheets[rows.kind]
  const named = columns.map(({ name, type }) => ({ name, type: types[type], nullable: true, offsetIndex: false }))
  const bytes = new ByteWriter()
  const writer = new ParquetWriter({
    writer: bytes,
    schema: schemaFromColumnData({ columnData: named.map((column) => ({ ...column, data: [] })) }),
    createdBy: `hearsay ${version}`,
  })
  /** What was written since the last time. The writer goes on counting, since places in the file are counted from its beginning. */
  const taken = (): Uint8Array => {
    const part = bytes.getBytes().slice()
    bytes.index = 0
    return part
  }
  const write = async (group: readonly (readonly Cell[])[]): Promise<void> => {
    const columnData = named.map((column, at) => ({ ...column, data: group.map((cells) => valueOf(cells[at], columns[at]?.type)) }))
    await writer.write({ columnData, rowGroupSize: groupSize })
  }
  let group: (readonly Cell[])[] = []
  for await (const cells of linesOf(rows)) {
    group.push(cells)
    if (group.length < groupSize) continue
    await write(group)
    group = []
    yield taken()
  }
  if (group.length > 0) await write(group)
  await writer.finish()
  yield taken()
}

/** A cell as its column holds it; a time that is not whole is none. */
function valueOf(cell: Cell, type: SheetColumn['type'] | undefined): unknown {
  if (cell === undefined) return null
  if (type === 'json') return JSON.parse(String(cell))
  if (type !== 'time') return typeof cell === 'string' ? wholeText(cell) : cell
  const at = /Z$/u.test(String(cell)) ? Date.parse(String(cell)) : Number.NaN
  return Number.isNaN(at) ? null : new Date(at)
}
