/** Kinds of rows that can be taken out, each with the formats that take them. */
export const exportKinds = {
  statements: ['jsonl', 'csv', 'parquet', 'md', 'jsonld'],
  events: ['jsonl', 'csv', 'parquet', 'md'],
  claims: ['jsonl', 'csv', 'parquet', 'md', 'rss', 'atom'],
  stories: ['jsonl', 'csv', 'parquet', 'md', 'ninjs'],
  copies: ['jsonl', 'csv', 'parquet', 'md'],
  timeline: ['jsonl', 'csv', 'parquet', 'md', 'timelinejs'],
  brief: ['jsonl', 'csv', 'parquet', 'md', 'ninjs', 'jsonld'],
  corrections: ['jsonl', 'csv', 'parquet', 'md', 'jsonld'],
  verdicts: ['jsonl', 'csv', 'parquet', 'md'],
} as const
export type ExportKind = keyof typeof exportKinds

/** How formats are called where they are offered. */
export const formatNames = {
  jsonl: 'JSONL',
  csv: 'CSV',
  parquet: 'Parquet',
  md: 'Markdown',
  ninjs: 'ninjs 3',
  jsonld: 'JSON-LD',
  rss: 'RSS',
  atom: 'Atom',
  timelinejs: 'TimelineJS',
} as const

/** Size of a file for people: `3.3 MB`. */
export function sizeOf(bytes: number, language: string): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : bytes < 1e9 ? [bytes / 1e6, 'megabyte'] : [bytes / 1e9, 'gigabyte']
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 }).format(value)
}
