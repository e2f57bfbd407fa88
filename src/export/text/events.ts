import type { Reading } from '../../words/index.ts'
import type { Look } from '../exporter.ts'
import { happenings, type Happening } from '../happening.ts'
import { paintFor, type Paint } from './paint.ts'
import { wrapped } from './wrapped.ts'

/** The events alone, each after an empty line, with its note where there are notes. */
export function* eventLines(reading: Reading, { width, color, notes }: Look): Generator<string> {
  const paint = paintFor(color)
  const digits = String(reading.events.length).length
  for (const event of happenings(reading)) {
    const number = event.id.padStart(digits + 2)
    const indent = ' '.repeat(number.length + 2)
    const room = width - indent.length
    yield '\n'
    yield `${paint.dim(number)}  ${painted(wrapped(firstLine(event), room), event, paint).join(`\n${indent}`)}\n`
    for (const line of wrapped(wordsLine(event), room)) yield `${indent}${line}\n`
    for (const line of wrapped(notes?.get(event.id) ?? '', room)) yield `${indent}${paint.dim(line)}\n`
  }
}

/** `2024-06-26 · La Paz · ASSAULT (firearms), alleged: soldiers [BOL MIL] → the palace` */
function firstLine({ day, where, what, status, sources, targets }: Happening): string {
  const frame = [...(day === undefined ? [] : [day]), ...(where === undefined ? [] : [where]), status === undefined ? what : `${what}, ${status}`].join(' · ')
  const whom = targets.length > 0 ? ` → ${targets.join(', ')}` : ''
  const who = sources.join(', ')
  return who === '' && whom === '' ? frame : `${frame}: ${who}${whom}`.replace(':  →', ': →')
}

/** `“stormed”; at least 17 killed; according to Arce (s2)` */
function wordsLine({ trigger, numbers, according }: Happening): string {
  const says = according.length > 0 ? `according to ${according.join(', ')}` : "in the report's own words"
  return [`“${trigger}”`, ...numbers, says].join('; ')
}

function painted(lines: readonly string[], { what }: Happening, paint: Paint): readonly string[] {
  const type = what.split(' ')[0] ?? what
  return lines.map((line, at) => (at === 0 ? line.replace(type, () => paint.event(type)) : line))
}
