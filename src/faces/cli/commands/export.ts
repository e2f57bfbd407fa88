import { rowKinds } from '../../../export/index.ts'
import { languages } from '../../../words/index.ts'
import { command, oneOf, text, type ValuesOf } from '../command.ts'
import { storeOptions } from '../options/store.ts'

const options = {
  ...storeOptions,
  format: oneOf('the format (jsonl unless given)', ['csv', 'jsonl', 'parquet', 'ninjs', 'jsonld', 'rss', 'atom', 'timelinejs', 'md']),
  kind: oneOf('which rows (what the format is for, unless given)', rowKinds),
  story: text('of this story only', 'ID'),
  language: oneOf('language of briefs (en unless given)', languages),
  out: text('write to this file instead of standard output', 'FILE'),
} as const
export type ExportValues = ValuesOf<typeof options>

/** Writes rows of a store for other programs. */
export const exportRows = command({
  name: 'export',
  summary:
    'Write what is kept for other programs: as a table, for a newsroom system, a web page, a feed reader, a timeline. All of it, in memory that does not grow.',
  example: 'hearsay export --format csv --out said.csv --store news.db',
  details: [
    'csv, jsonl, parquet and md take every kind of rows; ninjs takes stories and brief; jsonld statements, brief and corrections; rss and atom claims; timelinejs timeline.',
    'Rows are as people have corrected them. A file gets its name when it is whole.',
  ],
  inputs: { shown: '', summary: '', count: 'none' },
  options,
  async run(_, values, io) {
    const { exportStore } = await import('../export/export-store.ts')
    return exportStore(values, io)
  },
})
