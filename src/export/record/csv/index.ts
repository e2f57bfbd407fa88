import { csvLine } from '../../rows/csv.ts'
import { inParts } from '../parts.ts'
import { rowKinds, type RecordFormat, type Rows } from '../rows.ts'
import { linesOf, sheets } from '../sheet.ts'

/** Rows as CSV (RFC 4180) with a header. */
export const csv: RecordFormat = {
  name: 'csv',
  mediaType: 'text/csv',
  extension: 'csv',
  takes: rowKinds,
  write: (rows) => inParts(table(rows)),
}

async function* table(rows: Rows): AsyncGenerator<string> {
  yield csvLine(sheets[rows.kind].columns.map(({ name }) => name))
  for await (const cells of linesOf(rows)) yield csvLine(cells)
}
