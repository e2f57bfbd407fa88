import { HearsayError } from '../../words/index.ts'
import { officeTable } from './office-table.ts'
import type { Held } from './offices.ts'

/** Columns of a file of offices, in this order; the first line names them. The last may be left out. */
export const officeColumns = ['country', 'office', 'person', 'from', 'to', 'aliases'] as const

const needed = 5

const kinds: ReadonlySet<string> = new Set(officeTable.map(([, kind]) => kind))

/**
 * Offices of the user's own, from CSV: a line that names the columns, then a line an office and holder: `HND,head-of-state,Xiomara Castro,2022-01-27,`.
 * `country` is alpha-3 or a union of states (`IGOUNO`), `office` a kind of the house's table, `from` and `to` are days, months or years (`to` is
 * the first day out of office, empty for who still holds it), `aliases` other spellings with `;` between. Blank lines and lines with # at the
 * start are skipped. Throws `bad-offices` with file and line for anything else.
 */
export function ownOffices(source: string, file: string): readonly Held[] {
  const lines = source.replace(/^\ufeff/u, '').split(/\r?\n/u)
  const held: Held[] = []
  let named = false
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const wrong = (reason: string): never => {
      throw new HearsayError('bad-offices', { reason }, { where: `${file}:${at + 1}` })
    }
    const cells = cellsOf(line) ?? wrong('a quotation mark is not closed')
    if (named) held.push(spellOf(cells, wrong))
    else named = isHeader(cells) || wrong(`the first line is not ${officeColumns.join(',')}`)
  }
  if (!named) throw new HearsayError('bad-offices', { reason: 'it has no lines' }, { where: file })
  return held
}

function isHeader(cells: readonly string[]): boolean {
  return cells.length >= needed && cells.length <= officeColumns.length && cells.every((cell, at) => cell.toLowerCase() === officeColumns[at])
}

function spellOf(cells: readonly string[], wrong: (reason: string) => never): Held {
  const [country = '', kind = '', person = '', from = '', to = '', aliases = ''] = cells
  if (cells.length < needed || cells.length > officeColumns.length) wrong(`it has ${cells.length} columns`)
  if (!/^(?:[A-Z]{3}|IGO[A-Z]{3})$/u.test(country)) wrong(`"${country}" is no country`)
  if (!kinds.has(kind)) wrong(`"${kind}" is no office`)
  if (person === '') wrong('nobody is named')
  for (const date of [from, to]) if (date !== '' && !isDate(date)) wrong(`"${date}" is no day, month or year`)
  if (from !== '' && to !== '' && to < from) wrong(`"${to}" is before "${from}"`)
  return {
    country,
    kind,
    holder: {
      person,
      aliases: aliases
        .split(';')
        .map((alias) => alias.trim())
        .filter((alias) => alias !== ''),
      ...(from === '' ? {} : { from }),
      ...(to === '' ? {} : { to }),
    },
  }
}

/** A year, month or day that the calendar has. */
function isDate(date: string): boolean {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(date)
  if (parts === null) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)]
  const made = new Date(Date.UTC(year, month - 1, day))
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day
}

/** Cells of a line of CSV, without the blanks about them; nothing where a quotation mark is not closed. */
function cellsOf(line: string): readonly string[] | undefined {
  const cells: string[] = []
  let at = 0
  while (at <= line.length) {
    const quoted = /^\s*"((?:[^"]|"")*)"\s*(?:,|$)/u.exec(line.slice(at))
    const plain = /^[^,"]*/u.exec(line.slice(at))?.[0] ?? ''
    if (quoted !== null) {
      cells.push((quoted[1] ?? '').replaceAll('""', '"').trim())
      at += quoted[0].length + (quoted[0].endsWith(',') ? 0 : 1)
    } else {
      if (line[at + plain.length] === '"') return undefined
      cells.push(plain.trim())
      at += plain.length + 1
    }
  }
  return cells
}
