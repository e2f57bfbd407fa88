import type { Reading } from '../../words/index.ts'
import type { Look } from '../exporter.ts'
import { timeLines } from '../times.ts'
import { whereIsWhere } from '../where.ts'
import { whoIsWho } from '../who.ts'
import { paintFor } from './paint.ts'
import { wrapped } from './wrapped.ts'

/** Who is who: a name and what is known of it. */
export function whoTable(reading: Reading, look: Look): Iterable<string> {
  return table(
    whoIsWho(reading).map(({ id, name, about }) => ({ id, first: name, second: about.join(' · ') })),
    look,
  )
}

/** Where the places of the report are. */
export function whereTable(reading: Reading, look: Look): Iterable<string> {
  return table(
    whereIsWhere(reading).map(({ id, name, about }) => ({ id, first: name, second: about.join(' · ') })),
    look,
  )
}

/** The times of the report and what they mean. */
export function timeTable(reading: Reading, look: Look): Iterable<string> {
  return table(
    timeLines(reading).map(({ id, words, means }) => ({ id, first: `“${words}”`, second: means })),
    look,
  )
}

interface Row {
  readonly id: string
  readonly first: string
  readonly second: string
}

/** Two columns, the first at most two fifths of the width; a longer entry has a line to itself. */
function* table(rows: readonly Row[], { width, color, notes, ids = false }: Look): Generator<string> {
  const paint = paintFor(color)
  if (rows.length > 0) yield '\n'
  const most = Math.max(...rows.map(({ first }) => first.length), 0)
  const column = Math.min(most, Math.floor(width * 0.4))
  const indent = ' '.repeat(column + 4)
  for (const { id, first, second: said } of rows) {
    const second = ids ? [said, id].filter((it) => it !== '').join(' · ') : said
    const lines = wrapped(second, width - indent.length)
    const head = first.length > column ? `${first}\n${indent}` : first.padEnd(column + 2)
    yield `  ${paint.strong(first)}${head.slice(first.length)}${lines.join(`\n${indent}`)}\n`.replace(/ +\n/gu, '\n')
    for (const line of wrapped(notes?.get(id) ?? '', width - 4)) yield `    ${paint.dim(line)}\n`
  }
}
