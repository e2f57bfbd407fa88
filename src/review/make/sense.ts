import { HearsayError, type Actor, type NumberValue, type PlaceValue, type Span } from '../../words/index.ts'
import { offsetOf } from '../zone.ts'

/** Says no to a correction. */
export function refuse(reason: string): never {
  throw new HearsayError('correction-refused', { reason })
}

/** The word of a list that was typed. Throws `correction-refused`. */
export function oneOf<Word extends string>(words: readonly Word[], typed: string, what: string): Word {
  return words.find((word) => word === typed) ?? refuse(`"${typed}" is no ${what}; it is one of ${words.join(', ')}`)
}

/** Words that are there: inside the text, not blank. Throws `correction-refused`. */
export function insideText(text: string, span: Span): Span {
  const [from, to] = span
  const whole = Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < to && to <= text.length
  if (!whole) return refuse(`there are no words from ${from} to ${to} in a text of ${text.length} characters`)
  return text.slice(from, to).trim() === '' ? refuse(`from ${from} to ${to} there is nothing but white space`) : span
}

/** A text with something in it. Throws `correction-refused`. */
export function someText(typed: string, what: string): string {
  return typed.trim() === '' ? refuse(`the ${what} is empty`) : typed.trim()
}

/** A country as actors have it. Throws `correction-refused`. */
export function country(typed: string): string {
  return /^(?:[A-Z]{3}|IGO[A-Z]{3})$/u.test(typed)
    ? typed
    : refuse(`"${typed}" is no country: it takes three capitals, as in NOR, or IGO and a body, as in IGOUNO`)
}

/** A zone that there is. Throws `unknown-zone`. */
export function zone(typed: string): string {
  offsetOf(typed, 0)
  return typed
}

/** A number that can be. Throws `correction-refused`. */
export function possibleNumber({ min, max }: NumberValue): NumberValue {
  if (min === undefined && max === undefined) return refuse('a number has a least, a most, or both')
  for (const it of [min, max]) if (it !== undefined && !(Number.isFinite(it) && it >= 0)) return refuse(`${it} is no count`)
  if (min !== undefined && max !== undefined && min > max) return refuse(`${min} is more than ${max}`)
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
}

/** A place that can be on the earth. Throws `correction-refused` and `unknown-zone`. */
export function possiblePlace(place: PlaceValue): PlaceValue {
  someText(place.name, 'name')
  if (place.country !== undefined) country(place.country)
  if (place.timeZone !== undefined) zone(place.timeZone)
  if ((place.lat === undefined) !== (place.lon === undefined)) refuse('a latitude and a longitude belong together')
  if (place.lat !== undefined && !(Math.abs(place.lat) <= 90)) refuse(`${place.lat} is no latitude`)
  if (place.lon !== undefined && !(Math.abs(place.lon) <= 180)) refuse(`${place.lon} is no longitude`)
  return place
}

/** Asks before the heads of state of two countries become one actor. Throws `correction-doubtful`. */
export function notTwoHeadsOfState(actors: readonly Actor[]): void {
  const heads = actors.flatMap(({ name, links }) => {
    const [office, state = ''] = links['office']?.split(' ') ?? []
    return office === 'head-of-state' ? [{ name, state }] : []
  })
  const [first] = heads
  const other = heads.find(({ state }) => state !== first?.state)
  if (first && other) throw new HearsayError('correction-doubtful', { a: first.name, b: other.name, countries: `${first.state} and ${other.state}` })
}
