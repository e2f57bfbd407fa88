import type { GazetteerPlace } from '../../knowledge/index.ts'
import type { Toponym } from './toponyms.ts'

/** What the senses of a report's names speak for together: countries, regions, squares of the map. */
export interface Votes {
  readonly country: ReadonlyMap<string, number>
  readonly admin1: ReadonlyMap<number, number>
  readonly square: ReadonlyMap<number, number>
  /** Countries and regions that are themselves named, by their row. */
  readonly named: ReadonlyMap<number, number>
  readonly total: number
}

/** Degrees of a square's side: about the 161 km that geoparsers are measured by. */
const side = 1.5

const columns = Math.ceil(360 / side)

/** Number of the square a place lies in. */
export function squareOf({ lat, lon }: GazetteerPlace): number {
  return Math.floor((lat + 90) / side) * columns + Math.floor((lon + 180) / side)
}

/** A sense less likely than this has no vote. */
const least = 0.02

/** No votes yet. */
function noVotes() {
  return {
    country: new Map<string, number>(),
    admin1: new Map<number, number>(),
    square: new Map<number, number>(),
    named: new Map<number, number>(),
    total: 0,
  }
}

/** The votes of one name's senses, each as heavy as it is likely; more mentions weigh more, but not as much. */
export function votesOf({ senses, mentions }: Toponym, likely: Float64Array): Votes {
  const votes = noVotes()
  const weight = 1 + Math.log(mentions.length)
  senses.forEach((sense, at) => {
    const vote = weight * likely[at]!
    if (vote < least * weight || sense.country === '') return
    const { feature, country, admin1, row } = sense
    add(votes.country, country, vote)
    votes.total += vote
    if (feature === 'country') return add(votes.named, row, vote)
    if (feature === 'admin1') {
      add(votes.named, row, vote)
      return add(votes.admin1, row, vote)
    }
    if (feature === 'admin2') add(votes.named, row, vote)
    if (admin1 >= 0) add(votes.admin1, admin1, vote)
    const square = squareOf(sense)
    for (let down = -1; down <= 1; down++) for (let right = -1; right <= 1; right++) add(votes.square, square + down * columns + right, vote)
  })
  return votes
}

/** All votes of a report. */
export function allVotes(each: readonly Votes[]): Votes {
  const all = noVotes()
  for (const { country, admin1, square, named, total } of each) {
    for (const [key, vote] of country) add(all.country, key, vote)
    for (const [key, vote] of admin1) add(all.admin1, key, vote)
    for (const [key, vote] of square) add(all.square, key, vote)
    for (const [key, vote] of named) add(all.named, key, vote)
    all.total += total
  }
  return all
}

function add<Key>(votes: Map<Key, number>, key: Key, vote: number): void {
  votes.set(key, (votes.get(key) ?? 0) + vote)
}
