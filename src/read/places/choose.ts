import type { Gazetteer, GazetteerPlace } from '../../knowledge/index.ts'
import { addContext, evidence, ownEvidence, type Evidence, type Origin } from './evidence.ts'
import type { Toponym } from './toponyms.ts'
import { allVotes, votesOf, type Votes } from './votes.ts'

/** The sense chosen for a name, and how likely it is among its senses. */
export interface Choice {
  readonly place: GazetteerPlace
  readonly share: number
}

/** Rounds in which the senses of all names speak for each other. */
const rounds = 2

/** Chooses what each name means, all names of a report together: a softmax over weighted evidence, in rounds. Undefined for a name without senses. */
export function chooseSenses(
  toponyms: readonly Toponym[],
  origin: Origin,
  gazetteer: Gazetteer,
  weights: Readonly<Record<Evidence, number>>,
): readonly (Choice | undefined)[] {
  const row = Float64Array.from(evidence, (name) => weights[name])
  const found = toponyms.map((toponym) => toponym.senses.map((sense) => ownEvidence(toponym, sense, origin)))
  let likely = found.map((senses) => softmax(senses, row))
  for (let round = 0; round < rounds; round++) {
    const votes = toponyms.map((toponym, at) => votesOf(toponym, likely[at]!))
    weighContext(toponyms, found, votes, gazetteer)
    likely = found.map((senses) => softmax(senses, row))
  }
  return toponyms.map(({ senses }, at) => best(senses, likely[at]!))
}

/** Notes in the evidence of every sense what the other names say. */
export function weighContext(toponyms: readonly Toponym[], found: readonly (readonly Float64Array[])[], votes: readonly Votes[], gazetteer: Gazetteer): void {
  const all = allVotes(votes)
  toponyms.forEach(({ senses }, at) => senses.forEach((sense, s) => addContext(found[at]![s]!, sense, all, votes[at]!, gazetteer)))
}

/** How likely each sense is by its evidence. */
export function softmax(senses: readonly Float64Array[], row: Float64Array): Float64Array {
  const scores = Float64Array.from(senses, (found) => {
    let sum = 0
    for (let at = 0; at < row.length; at++) sum += found[at]! * row[at]!
    return sum
  })
  let most = -Infinity
  for (const score of scores) if (score > most) most = score
  let total = 0
  for (let at = 0; at < scores.length; at++) total += scores[at] = Math.exp(scores[at]! - most)
  for (let at = 0; at < scores.length; at++) scores[at]! /= total
  return scores
}

function best(senses: readonly GazetteerPlace[], likely: Float64Array): Choice | undefined {
  let chosen = -1
  for (let at = 0; at < senses.length; at++) if (chosen < 0 || likely[at]! > likely[chosen]!) chosen = at
  const place = senses[chosen]
  return place && { place, share: likely[chosen]! }
}
