import type { Reading } from '../../words/index.ts'
import { csvLine } from './csv.ts'
import { eventColumns, eventRows } from './events.ts'

/** A table of events, one row each, as bytes for outside. */
export interface TableFormat {
  readonly name: string
  readonly mediaType: string
  readonly opening: string
  /** The rows of one reading. */
  write(reading: Reading): Iterable<string>
}

/** Every format a table of events can be printed in. */
export const tables = {
  csv: {
    name: 'csv',
    mediaType: 'text/csv',
    opening: csvLine(eventColumns),
    write: (reading) => eventRows(reading).map((row) => csvLine(eventColumns.map((column) => row[column]))),
  },
  jsonl: {
    name: 'jsonl',
    mediaType: 'application/jsonl',
    opening: '',
    write: (reading) => eventRows(reading).map((row) => `${JSON.stringify(row)}\n`),
  },
} as const satisfies Readonly<Record<string, TableFormat>>
