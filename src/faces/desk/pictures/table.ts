import { csvLine } from '../../../export/index.ts'
import type { Shown } from '../evidence/index.ts'

/** A moment in a table of a picture: shown in the zone of the page, taken out as RFC 3339. */
export interface MomentCell {
  readonly at: string | undefined
}

/** What stands in a cell. */
export type Cell = string | number | undefined | MomentCell

/** A line of the table: one mark of the picture, with the words it rests on. */
export interface TableRow {
  readonly id: string
  readonly cells: readonly Cell[]
  readonly shown?: Shown | undefined
}

/** What a picture shows, as rows and columns. */
export interface PictureData {
  /** `heads`: of the first column, lines that share it are a group under it. */
  readonly columns: readonly { readonly name: string; readonly right?: boolean; readonly heads?: boolean }[]
  readonly rows: readonly TableRow[]
}

/** Whether a cell is a moment. */
export function isMoment(cell: Cell): cell is MomentCell {
  return typeof cell === 'object'
}

/** Lines in groups that share their first cell, where that heads them; else each by itself. */
export function grouped({ columns: [first], rows }: PictureData): readonly (readonly TableRow[])[] {
  if (!first?.heads) return rows.length === 0 ? [] : [rows]
  const groups: TableRow[][] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last?.[0]?.cells[0] === row.cells[0]) last?.push(row)
    else groups.push([row])
  }
  return groups
}

/** The table as CSV (RFC 4180), times as RFC 3339. */
export function csvOf({ columns, rows }: PictureData): string {
  const lines = rows.map(({ cells }) => csvLine(cells.map((cell) => (isMoment(cell) ? cell.at : cell))))
  return csvLine(columns.map(({ name }) => name)) + lines.join('')
}

/** A name for a file: what of the title a file's name may hold. */
export function fileName(title: string, ending: 'svg' | 'csv'): string {
  const plain = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60)
  return `${plain === '' ? 'hearsay' : plain}.${ending}`
}
