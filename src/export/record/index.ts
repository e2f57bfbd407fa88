import { csv } from './csv/index.ts'
import { atom, rss } from './feed/index.ts'
import { jsonLd } from './json-ld/index.ts'
import { jsonl } from './jsonl/index.ts'
import { markdown } from './markdown/index.ts'
import { ninjs } from './ninjs/index.ts'
import { parquet } from './parquet/index.ts'
import type { RecordFormat } from './rows.ts'
import { timelinejs } from './timelinejs/index.ts'

export type { CitedReport, EventRow, RecordFormat, RowKind, RowOf, Rows, StatementRow, Surroundings } from './rows.ts'
export { rowKinds } from './rows.ts'

/** Every format the rows of a record go out in, by the name the option has. */
export const recordFormats = { csv, jsonl, parquet, ninjs, jsonld: jsonLd, rss, atom, timelinejs, md: markdown } as const satisfies Readonly<
  Record<string, RecordFormat>
>
export type RecordFormatName = keyof typeof recordFormats
