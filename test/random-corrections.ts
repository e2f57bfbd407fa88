import { createHash } from 'node:crypto'
import { applyCorrections, correctionOf, undoOf, type Pointer, type Wish } from '../src/review/index.ts'
import { eventStatuses, eventTypes, HearsayError, quantityKinds, stances, type Correction, type Reading, type Span } from '../src/words/index.ts'

/** SHA-256 in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The n-th minute of a day of correcting. */
export const minute = (n: number): string => new Date(Date.UTC(2031, 3, 2, 9, n)).toISOString().replace('.000Z', 'Z')

/** Picks of a random number: the same seed gives the same. */
export interface Dice {
  readonly below: (limit: number) => number
  readonly pick: <Item>(items: readonly Item[]) => Item
}

/** Corrections that somebody could make of these readings, one after the other; each sees what the ones before it did. */
export function randomCorrections(readings: readonly Reading[], count: number, dice: Dice): readonly Correction[] {
  const made = new Map<string, Correction[]>(readings.map(({ report }) => [report.id, []]))
  for (let n = 0, tries = 0; n < count; tries++) {
    if (tries > 50 * count) throw new Error('nothing is left to correct')
    const reading = dice.pick(readings)
    const own = made.get(reading.report.id) ?? []
    const entry = entryOf(reading, own, minute(n), dice)
    if (!entry || own.some(({ id }) => id === entry.id)) continue
    own.push(entry)
    n++
  }
  return [...made.values()].flat()
}

function entryOf(reading: Reading, own: readonly Correction[], at: string, dice: Dice): Correction | undefined {
  const stamp = { at, by: dice.pick(['mona', 'per']), hash: sha256 }
  try {
    if (own.length > 0 && dice.below(8) === 0) return undoOf(own, dice.pick(own).id, stamp)
    const now = applyCorrections(reading, own, { unhidden: true }).reading
    const wish = wishOf(now, dice)
    return wish && correctionOf(now, { ...wish, ...(own.length > 0 && dice.below(20) === 0 && { supersedes: dice.pick(own).id }) }, stamp)
  } catch (thrown) {
    if (thrown instanceof HearsayError) return undefined // what makes no sense is refused
    throw thrown
  }
}

function wishOf({ report, actors, statements, events, places, times }: Reading, { below, pick }: Dice): Wish | undefined {
  const idOf = (items: readonly { readonly id: string }[]): string => (items.length === 0 ? '' : pick(items).id)
  const words = (): Span => {
    const from = below(report.text.length)
    return [from, from + 1 + below(60)]
  }
  const somebody = (): Pointer => (below(3) === 0 ? words() : idOf(actors))
  const maybe = <Value>(value: Value): Value | null => (below(5) === 0 ? null : value)
  const [actor, statement, event] = [idOf(actors), idOf(statements), idOf(events)]
  const mentions = actors.find(({ id }) => id === actor)?.mentions ?? []
  const wishes: readonly (() => Wish)[] = [
    () => ({ kind: 'actor-merge', item: actor, value: [idOf(actors)] }),
    () => ({ kind: 'actor-split', item: actor, value: mentions.filter(() => below(2) === 0).map(({ span }) => span) }),
    () => ({ kind: 'actor-rename', item: actor, value: pick(['Berit Aas', 'the harbour master', '']) }),
    () => ({ kind: 'actor-role', item: actor, value: maybe('havnesjef') }),
    () => ({ kind: 'actor-country', item: actor, value: maybe(pick(['NOR', 'IGOUNO', 'Norway'])) }),
    () => ({ kind: 'statement-speaker', item: statement, value: maybe(somebody()) }),
    () => ({ kind: 'statement-chain', item: statement, value: [somebody(), somebody()].slice(below(3)) }),
    () => ({ kind: 'statement-stance', item: statement, value: pick([...stances, 'shouts']) }),
    () => ({ kind: 'statement-span', item: statement, value: [words(), words()].slice(below(2)) }),
    () => ({ kind: 'not-a-statement', item: statement, value: true }),
    () => ({ kind: 'event-type', item: event, value: pick(eventTypes) }),
    () => ({ kind: 'event-role', item: event, value: { sources: [somebody()], ...(below(2) === 0 && { targets: [somebody()] }) } }),
    () => ({ kind: 'event-place', item: event, value: maybe(below(2) === 0 ? words() : idOf(places)) }),
    () => ({ kind: 'event-time', item: event, value: maybe(idOf(times)) }),
    () => ({ kind: 'event-status', item: event, value: pick(eventStatuses) }),
    () => ({ kind: 'not-an-event', item: event, value: true }),
    () => ({ kind: 'number-value', item: `${event}#${1 + below(2)}`, value: { min: below(9), max: below(20) } }),
    () => ({ kind: 'number-kind', item: `${event}#1`, value: pick(quantityKinds) }),
    () => ({ kind: 'place', item: idOf(places), value: { name: 'Storvik', lat: below(90), lon: -below(180), country: 'NOR' } }),
    () => ({ kind: 'time-zone', item: idOf(times), value: pick(['America/La_Paz', 'Europe/Oslo', 'Moon/Sea']) }),
    () => ({ kind: 'report-outlet', value: maybe({ name: 'Fjordavisa', country: 'NOR' }) }),
    () => ({ kind: 'report-copy-of', value: 'elsewhere' }),
    () => ({ kind: 'report-retracted', value: true }),
    () => ({ kind: 'hide', item: words(), value: true, reason: 'a court order' }),
  ]
  return pick(wishes)()
}

/** Dice of any function that gives a whole number below a limit. */
function diceOf(below: (limit: number) => number): Dice {
  return { below, pick: (items) => items[below(items.length)] as (typeof items)[number] } // below its length
}

/** Dice of a seed (mulberry32, public domain). */
export function seededDice(seed: number): Dice {
  let state = seed
  return diceOf((limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit)
  })
}
