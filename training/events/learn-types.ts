import { classes, scale, typeBits } from '../../src/read/events/learned/weights.ts'
import { sharesOf } from '../../src/read/events/learned/judge.ts'
import { shuffled } from '../statements/learn.ts'
import type { Prepared } from './prepare.ts'

const width = classes.length

/** Multinomial logistic regression over hashed features, with steps of its own for each weight (AdaGrad). */
export class TypeLearner {
  readonly weights = new Float32Array(2 ** typeBits * width)
  private readonly squares = new Float32Array(2 ** typeBits * width)

  shares(places: readonly number[]): Float64Array {
    const sums = new Float64Array(width)
    for (const place of places) for (let at = 0; at < width; at++) sums[at]! += this.weights[place * width + at]!
    return sharesOf(sums)
  }

  /** One step towards `wanted` shares, with a weight. */
  step(places: readonly number[], wanted: Float64Array, weight: number): void {
    const shares = this.shares(places)
    const errors = shares.map((share, at) => weight * (wanted[at]! - share))
    for (const place of places) {
      for (let at = 0; at < width; at++) {
        const error = errors[at]!
        if (error < 1e-4 && error > -1e-4) continue
        const index = place * width + at
        const slope = error - decay * this.weights[index]!
        this.squares[index]! += slope * slope
        this.weights[index]! += (rate * slope) / (1e-6 + Math.sqrt(this.squares[index]!))
      }
    }
  }

  integers(): Int8Array {
    return Int8Array.from(this.weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale))))
  }
}

const rate = 0.08
const decay = 2e-3
const rounds = 5
const estimates = 3

/** Shares that each candidate of a row has in each of its events: which word is the trigger. */
export type Shares = readonly Float64Array[]

/** Learns types from rows whose triggers are unknown or known: guesses them, learns, guesses again. */
export function learnTypes(rows: readonly Prepared[]): { readonly learner: TypeLearner; readonly shares: ReadonlyMap<Prepared, Shares> } {
  let shares = new Map(rows.map((row) => [row, row.events.map((_, at) => firstGuess(row, at))]))
  let learner = new TypeLearner()
  shares = countedGuess(rows, shares)
  for (let estimate = 0; estimate < estimates; estimate++) {
    learner = new TypeLearner()
    const examples = rows.flatMap((row) => examplesOf(row, shares.get(row)!, estimate === 0 ? undefined : learner))
    for (let round = 0; round < rounds; round++)
      for (const at of shuffled(examples.length, round + 1)) learner.step(examples[at]!.places, examples[at]!.wanted, examples[at]!.weight)
    const now = learner
    if (estimate + 1 < estimates) shares = new Map(rows.map((row) => [row, guessed(row, now)]))
  }
  return { learner, shares }
}

function normal(values: Float64Array): Float64Array {
  const total = values.reduce((sum, value) => sum + value, 0)
  return total > 0 ? values.map((value) => value / total) : values
}

/** Words listed with the right type are likelier by this much. */
const bonus = 8

function firstGuess({ candidates, events }: Prepared, event: number): Float64Array {
  const { gold, fit } = events[event]!
  return normal(
    Float64Array.from(
      candidates,
      ({ trigger, listed }, at) =>
        fit[at]! * (listed && gold.types.includes(trigger.entry.line.type) ? bonus : 1) * (trigger.entry.line.upos === 'VERB' ? 1 : 0.5),
    ),
  )
}

/** Guesses by how often each lemma goes with each type. */
function countedGuess(rows: readonly Prepared[], shares: ReadonlyMap<Prepared, Shares>): Map<Prepared, Float64Array[]> {
  const counts = new Map<string, number>()
  const totals = new Map<string, number>()
  const wordOf = ({ scene }: Prepared, core: number): string => `${scene.text.language}:${scene.lemma[core]!}`
  for (const row of rows) {
    row.candidates.forEach(({ trigger }, at) => {
      const word = wordOf(row, trigger.core)
      totals.set(word, (totals.get(word) ?? 0) + 1)
      row.events.forEach(({ gold }, event) => {
        for (const type of gold.types) counts.set(`${word} ${type}`, (counts.get(`${word} ${type}`) ?? 0) + shares.get(row)![event]![at]!)
      })
    })
  }
  return new Map(
    rows.map((row) => [
      row,
      row.events.map(({ gold }, event) =>
        normal(
          Float64Array.from(row.candidates, ({ trigger }, at) => {
            const word = wordOf(row, trigger.core)
            const seen = Math.max(0, ...gold.types.map((type) => counts.get(`${word} ${type}`) ?? 0))
            return shares.get(row)![event]![at]! * ((seen + 0.05) / ((totals.get(word) ?? 0) + 1))
          }),
        ),
      ),
    ]),
  )
}

function guessed({ candidates, events }: Prepared, learner: TypeLearner): Float64Array[] {
  return events.map(({ gold, fit }) =>
    normal(
      Float64Array.from(candidates, ({ places }, at) => {
        if (fit[at] === 0) return 0
        const shares = learner.shares(places)
        return fit[at]! * gold.types.reduce((sum, type) => sum + shares[classes.indexOf(type)]!, 0)
      }),
    ),
  )
}

interface TypeExample {
  readonly places: readonly number[]
  readonly wanted: Float64Array
  readonly weight: number
}

/** Files whose rows hold every event of their text. */
const complete = /^hand_news|^events$|^up_spanish/u
/** Listed words that may be an event the gold does not mark weigh this much as none. */
const unsure = 0.05

/** A pack's sentence holds its line to its type, but weighs less than a sentence of the news. */
const packWeight = 0.3

function examplesOf({ candidates, events, row }: Prepared, shares: Shares, learner: TypeLearner | undefined): readonly TypeExample[] {
  return candidates.map(({ places, listed, trigger }, at) => {
    const wanted = new Float64Array(width)
    let taken = 0
    events.forEach(({ gold }, event) => {
      const share = shares[event]![at]!
      if (share === 0 || gold.types.length === 0) return
      const now = learner?.shares(places)
      const listedHere = listed && gold.types.includes(trigger.entry.line.type)
      const weights = gold.types.map((type) => (listedHere ? (type === trigger.entry.line.type ? 1 : 0) : (now?.[classes.indexOf(type)] ?? 1) + 1e-3))
      const total = weights.reduce((sum, weight) => sum + weight, 0)
      gold.types.forEach((type, place) => (wanted[classes.indexOf(type)]! += (share * weights[place]!) / total))
      taken += share
    })
    if (taken > 1) for (let place = 0; place < width; place++) wanted[place]! /= taken
    wanted[0] = Math.max(0, 1 - taken)
    const sure = complete.test(row.file) || taken > 0.5 ? 1 : listed ? unsure : 1
    return { places, wanted, weight: row.file === 'packs' ? sure * packWeight : sure }
  })
}
