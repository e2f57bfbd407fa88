import { inParts } from '../parts.ts'
import { rowKinds, type RecordFormat, type Rows } from '../rows.ts'

/** One whole row a line. */
export const jsonl: RecordFormat = {
  name: 'jsonl',
  mediaType: 'application/jsonl',
  extension: 'jsonl',
  takes: rowKinds,
  write: (rows) => inParts(lines(rows)),
}

async function* lines({ rows }: Rows): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`
}
