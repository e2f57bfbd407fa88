import type { Gazetteer } from '../../src/knowledge/index.ts'
import { softmax, weighContext } from '../../src/read/places/choose.ts'
import { evidence, ownEvidence, type Origin } from '../../src/read/places/evidence.ts'
import type { Toponym } from '../../src/read/places/toponyms.ts'
import { votesOf } from '../../src/read/places/votes.ts'

/** A report to learn from: its names, and for each which of its senses are right (none where the gold does not say). */
export interface Lesson {
  readonly toponyms: readonly Toponym[]
  readonly right: readonly (readonly number[])[]
  readonly origin: Origin
  /** How much each name of it counts. */
  readonly weight: number
}

/** How strongly weights are pulled to where they began. */
const pull = 0.002

/** Learns the weights of evidence by gradient ascent on the likelihood of the right senses; what other names say is computed anew in each round. */
export function learn(lessons: readonly Lesson[], start: Float64Array, gazetteer: Gazetteer, rounds = 5, steps = 150): Float64Array {
  const row = start.slice()
  for (let round = 0; round < rounds; round++) {
    const names = lessons.flatMap((lesson) => namesOf(lesson, row, gazetteer))
    const squares = new Float64Array(row.length).fill(1e-8)
    for (let step = 0; step < steps; step++) {
      const slope = new Float64Array(row.length)
      let total = 0
      for (const { senses, right, weight } of names) {
        addSlope(slope, softmax(senses, row), senses, right, weight)
        total += weight
      }
      for (let at = 0; at < row.length; at++) {
        const way = slope[at]! / total - pull * (row[at]! - start[at]!)
        squares[at] = 0.9 * squares[at]! + 0.1 * way * way
        row[at]! += (0.15 * way) / Math.sqrt(squares[at]! + 1e-6)
      }
    }
  }
  return row
}

interface Taught {
  readonly senses: readonly Float64Array[]
  readonly right: readonly number[]
  readonly weight: number
}

/** The names of a lesson that the gold knows, with all evidence under the weights so far. */
function namesOf({ toponyms, right, origin, weight }: Lesson, row: Float64Array, gazetteer: Gazetteer): Taught[] {
  const found = toponyms.map((toponym) => toponym.senses.map((sense) => ownEvidence(toponym, sense, origin)))
  for (let round = 0; round < 2; round++) {
    const votes = toponyms.map((toponym, at) => votesOf(toponym, softmax(found[at]!, row)))
    weighContext(toponyms, found, votes, gazetteer)
  }
  return found.flatMap((senses, at) => (senses.length > 1 && right[at]!.length > 0 ? [{ senses, right: right[at]!, weight }] : []))
}

/** Adds the slope of one name's log likelihood. */
function addSlope(slope: Float64Array, likely: Float64Array, senses: readonly Float64Array[], right: readonly number[], weight: number): void {
  const mass = right.reduce((sum, at) => sum + likely[at]!, 1e-9)
  senses.forEach((sense, s) => {
    const share = (right.includes(s) ? likely[s]! / mass : 0) - likely[s]!
    for (let at = 0; at < slope.length; at++) slope[at]! += weight * share * sense[at]!
  })
}

/** Weights by name, rounded, as src/read/places/weights-table.ts holds them. */
export function table(row: Float64Array): string {
  return evidence.map((name, at) => `  ${name}: ${Math.round(row[at]! * 100) / 100},`).join('\n')
}
