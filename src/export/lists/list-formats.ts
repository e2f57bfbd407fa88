import type { Look } from '../exporter.ts'
import { csvLine } from '../rows/csv.ts'
import type { List } from './column.ts'
import { tableOf } from './table.ts'

/** Formats a list can be printed in. JSON has whole rows, the others the list's columns. */
export const listFormats = ['table', 'json', 'jsonl', 'csv', 'md'] as const
export type ListFormat = (typeof listFormats)[number]

/** A list in a format, in parts. */
export function* listed<Row>(list: List<Row>, format: ListFormat, look: Look): Generator<string> {
  const { schema, columns, rows, next } = list
  switch (format) {
    case 'table':
      yield* tableOf(list, look)
      return
    case 'json':
      yield `${JSON.stringify({ schema, items: rows, ...(next !== undefined && { next }) }, undefined, 2)}\n`
      return
    case 'jsonl':
      for (const row of rows) yield `${JSON.stringify(row)}\n`
      return
    case 'csv':
      yield csvLine(columns.map(({ name }) => name))
      for (const row of rows) yield csvLine(columns.map(({ value }) => value(row)))
      return
    case 'md':
      yield markdownRow(columns.map(({ name }) => name))
      yield `|${columns.map(({ right }) => (right ? '--:|' : '---|')).join('')}\n`
      for (const row of rows) yield markdownRow(columns.map(({ value }) => value(row)))
  }
}

/** Words of strangers must not become marks: what Markdown and HTML would read is escaped. */
function markdownRow(cells: readonly (string | number | undefined)[]): string {
  const safe = (cell: string | number | undefined): string =>
    String(cell ?? '')
      .replace(/[\\`*_[\]<>|&#!]/gu, '\\$&')
      .replace(/\s+/gu, ' ')
  return `| ${cells.map(safe).join(' | ')} |\n`
}
