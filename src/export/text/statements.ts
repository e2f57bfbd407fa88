import type { Reading } from '../../words/index.ts'
import { attributions, targetsOf, type Attribution } from '../attribution.ts'
import type { Look } from '../exporter.ts'
import { paintFor, type Paint } from './paint.ts'
import { wrapped } from './wrapped.ts'

/** The statements alone, each after an empty line, with its note where there are notes. */
export function* statementLines(reading: Reading, { width, color, notes }: Look): Generator<string> {
  const paint = paintFor(color)
  const digits = String(reading.statements.length).length
  for (const statement of attributions(reading)) {
    const number = statement.id.padStart(digits + 2)
    yield '\n'
    yield* entry(statement, number, width, paint)
    const indent = ' '.repeat(number.length + 2)
    for (const line of wrapped(notes?.get(statement.id) ?? '', width - indent.length)) yield `${indent}${paint.dim(line)}\n`
  }
}

/** `s1  Solberg (minister) says to NRK, via AFP:` and the words below it. */
function* entry(statement: Attribution, number: string, width: number, paint: Paint): Generator<string> {
  const indent = ' '.repeat(number.length + 2)
  const room = width - indent.length
  const who = wrapped(sentenceOf(statement), room)
  const painted = who.map((line, at) => (at === 0 ? paintedOpening(line, statement, paint) : line))
  yield `${paint.dim(number)}  ${painted.join(`\n${indent}`)}\n`
  for (const line of wrapped(statement.content, room)) yield `${indent}${line}\n`
}

function sentenceOf(statement: Attribution): string {
  const { speaker, role, stance, addressees, via, when } = statement
  const office = role === undefined ? '' : ` (${role})`
  const to = addressees.length > 0 ? ` to ${addressees.join(', ')}` : ''
  const relays = via.map((name) => `, via ${name}`).join('')
  return `${speaker}${office} ${stance}${targetsOf(statement)}${to}${relays}${when === undefined ? '' : `, ${when}`}:`
}

/** The first line with its speaker strong and, where it holds it, its stance coloured. */
function paintedOpening(line: string, { speaker, stance }: Attribution, paint: Paint): string {
  if (!line.startsWith(speaker)) return paint.strong(line)
  const rest = line.slice(speaker.length)
  return paint.strong(speaker) + rest.replace(` ${stance}`, () => ` ${paint.stance(stance)}`)
}
