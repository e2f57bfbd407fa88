import { paintFor } from '../text/paint.ts'
import type { Look } from '../exporter.ts'
import type { List } from './column.ts'

const gap = '  '
/** A column is never cut below this. */
const narrowest = 8

/** A list for a person: one line a row, the widest columns cut so that it fits the terminal. */
export function* tableOf<Row>({ columns, rows }: List<Row>, { width, color }: Look): Generator<string> {
  if (rows.length === 0) return
  const cells = rows.map((row) => columns.map(({ value }) => oneLine(value(row))))
  const used = columns.map((_, at) => at).filter((at) => cells.some((row) => row[at] !== ''))
  const widths = fitted(
    used.map((at) => Math.max(columns[at]?.name.length ?? 0, ...cells.map((row) => lengthOf(row[at] ?? '')))),
    width - gap.length * (used.length - 1),
  )
  const line = (row: readonly string[]): string =>
    used
      .map((at, place) => padded(cut(row[at] ?? '', widths[place] ?? 0), widths[place] ?? 0, columns[at]?.right ?? false))
      .join(gap)
      .trimEnd()
  yield `${paintFor(color).dim(line(columns.map(({ name }) => name)))}\n`
  for (const row of cells) yield `${line(row)}\n`
}

/** Widths that fit `room` together: the widest gives way first. */
function fitted(wanted: readonly number[], room: number): readonly number[] {
  const widths = [...wanted]
  let over = widths.reduce((sum, it) => sum + it, 0) - room
  while (over > 0) {
    const widest = Math.max(...widths)
    if (widest <= narrowest) break
    const at = widths.lastIndexOf(widest)
    const next = Math.max(narrowest, ...widths.filter((it) => it < widest))
    const less = Math.min(over, Math.max(1, widest - next))
    widths[at] = widest - less
    over -= less
  }
  return widths
}

function cut(cell: string, width: number): string {
  return lengthOf(cell) <= width ? cell : `${[...cell].slice(0, width - 1).join('')}…`
}

function padded(cell: string, width: number, right: boolean): string {
  const blank = ' '.repeat(Math.max(0, width - lengthOf(cell)))
  return right ? blank + cell : cell + blank
}

function lengthOf(cell: string): number {
  return [...cell].length
}

function oneLine(value: string | number | undefined): string {
  return value === undefined
    ? ''
    : String(value)
        .replace(/\p{Cc}+|\s+/gu, ' ')
        .trim()
}
