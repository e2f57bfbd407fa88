import {
  HearsayError,
  type Actor,
  type NewsEvent,
  type Place,
  type Quantity,
  type Reading,
  type Span,
  type Statement,
  type TimeExpression,
} from '../../words/index.ts'
import { actorAt, eventsAt, numbersAt, placeAt, statementsAt, timeAt } from '../apply/items.ts'
import { heldBy } from '../apply/value-of.ts'
import { insideText, refuse } from './sense.ts'
import type { Pointer } from './wish.ts'

/** The words something is held by. Throws `unknown-item` and `correction-refused`. */
export function wordsOf(reading: Reading, pointer: Pointer): Span {
  if (typeof pointer !== 'string') return insideText(reading.report.text, pointer)
  return heldBy(pointer, reading) ?? unknown(reading, pointer)
}

/** The actor that is pointed at. Throws as `wordsOf`. */
export function actorOf(reading: Reading, pointer: Pointer | undefined): Actor {
  return pointed(reading, pointer, reading.actors, actorAt) ?? refuse('nobody is spoken of in these words')
}

/** The statement that is pointed at. Throws as `wordsOf`. */
export function statementOf(reading: Reading, pointer: Pointer | undefined): Statement {
  return pointed(reading, pointer, reading.statements, (it, span) => statementsAt(it, span)[0]) ?? refuse('no statement is read in these words')
}

/** The event that is pointed at. Throws as `wordsOf`. */
export function eventOf(reading: Reading, pointer: Pointer | undefined): NewsEvent {
  return pointed(reading, pointer, reading.events, (it, span) => eventsAt(it, span)[0]) ?? refuse('no event is read in these words')
}

/** The number that is pointed at: `e1#2` is the second of an event. Throws as `wordsOf`. */
export function numberOf(reading: Reading, pointer: Pointer | undefined): Quantity {
  return numbersAt(reading, wordsOf(reading, pointer ?? ''))[0] ?? refuse('no number is read there; the first number of an event is e1#1')
}

/** The place that is pointed at. Throws as `wordsOf`. */
export function placeOf(reading: Reading, pointer: Pointer | undefined): Place {
  return pointed(reading, pointer, reading.places, placeAt) ?? refuse('no place is read in these words')
}

/** The time that is pointed at. Throws as `wordsOf`. */
export function timeOf(reading: Reading, pointer: Pointer | undefined): TimeExpression {
  return pointed(reading, pointer, reading.times, timeAt) ?? refuse('no time is read in these words')
}

function pointed<Item extends { readonly id: string }>(
  reading: Reading,
  pointer: Pointer | undefined,
  items: readonly Item[],
  at: (reading: Reading, span: Span) => Item | undefined,
): Item | undefined {
  if (typeof pointer === 'object') return at(reading, insideText(reading.report.text, pointer))
  return items.find(({ id }) => id === pointer) ?? unknown(reading, pointer ?? '')
}

function unknown(reading: Reading, item: string): never {
  throw new HearsayError('unknown-item', { item, report: reading.report.id })
}
