import type { Reading } from '../../words/index.ts'
import { aboutReport, attributions, headline, statementCount, targetsOf, type Attribution } from '../attribution.ts'
import type { Exporter, Look } from '../exporter.ts'
import { paintFor, type Paint } from './paint.ts'
import { wrapped } from './wrapped.ts'

/** A reading for a person at a terminal: headline, outlet and time, then who says what. */
export const text: Exporter = {
  name: 'text',
  mediaType: 'text/plain',
  write: page,
  between: '\n',
}

function* page(reading: Reading, look: Look): Generator<string> {
  const paint = paintFor(look.color)
  for (const line of wrapped(headline(reading), look.width)) yield `${paint.strong(line)}\n`
  const about = [...aboutReport(reading), statementCount(reading)].join(' · ')
  for (const line of wrapped(about, look.width)) yield `${paint.dim(line)}\n`
  yield* statementLines(reading, look)
}

/** The statements alone, each after an empty line, with its note where there are notes. */
export function* statementLines(reading: Reading, { width, color, notes }: Look): Generator<string> {
  const paint = paintFor(color)
  const digits = String(reading.statements.length).length
  for (const [at, statement] of attributions(reading).entries()) {
    const number = String(at + 1).padStart(digits + 1)
    yield '\n'
    yield* entry(statement, number, width, paint)
    const indent = ' '.repeat(number.length + 2)
    for (const line of wrapped(notes?.[at] ?? '', width - indent.length)) yield `${indent}${paint.dim(line)}\n`
  }
}

/** `1  Solberg (minister) says to NRK, via AFP:` and the words below it. */
function* entry(statement: Attribution, number: string, width: number, paint: Paint): Generator<string> {
  const indent = ' '.repeat(number.length + 2)
  const room = width - indent.length
  const who = wrapped(sentenceOf(statement), room)
  const painted = who.map((line, at) => (at === 0 ? paintedOpening(line, statement, paint) : line))
  yield `${paint.dim(number)}  ${painted.join(`\n${indent}`)}\n`
  for (const line of wrapped(statement.content, room)) yield `${indent}${line}\n`
}

function sentenceOf(statement: Attribution): string {
  const { speaker, role, stance, addressees, via } = statement
  const office = role === undefined ? '' : ` (${role})`
  const to = addressees.length > 0 ? ` to ${addressees.join(', ')}` : ''
  const relays = via.map((name) => `, via ${name}`).join('')
  return `${speaker}${office} ${stance}${targetsOf(statement)}${to}${relays}:`
}

/** The first line with its speaker strong and, where it holds it, its stance coloured. */
function paintedOpening(line: string, { speaker, stance }: Attribution, paint: Paint): string {
  if (!line.startsWith(speaker)) return paint.strong(line)
  const rest = line.slice(speaker.length)
  return paint.strong(speaker) + rest.replace(` ${stance}`, () => ` ${paint.stance(stance)}`)
}
