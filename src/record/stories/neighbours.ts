import type { GoesBack, Saves } from '../terms/goes-back.ts'
import { openPostings, type PostingsPoint, type PostingsSaved } from '../terms/postings.ts'
import type { Member } from './open-stories.ts'
import { openScores, type Scores } from './scores.ts'
import { keepHeaviest, type Vector } from '../terms/vector.ts'

/** Reports that share rare terms with a report, by how much. */
export interface Neighbours extends GoesBack<PostingsPoint>, Saves<PostingsSaved> {
  /** The order of each report found and how near it is; overwritten by the next call. */
  near(report: Member): Scores
  add(report: Member): void
  /** Forgets reports before `order`. */
  forget(order: number): void
}

/** Terms of a report that are looked up, and reports a term leads to; the latest ones. */
const askedTerms = 36
const mostPerTerm = 160
const nameSalt = 0x55
/** Reports that are not forgotten lie less than so many apart. */
const mostOrders = 1 << 17

/** An inverted index of the heaviest terms of reports. */
export function openNeighbours(saved?: PostingsSaved): Neighbours {
  const postings = openPostings(saved)
  const scores = openScores(mostOrders)
  const ask = (term: number, weight: number): void => {
    let left = mostPerTerm
    for (let entry = postings.latest(term); entry >= 0 && left > 0; entry = postings.before(entry)) {
      scores.add(postings.orderAt(entry), weight * postings.weightAt(entry))
      left--
    }
  }
  return {
    near(report) {
      scores.clear()
      eachAsked(report, ask)
      return scores
    },
    add: (report) => eachAsked(report, (term, weight) => postings.add(term, report.order, weight)),
    forget: postings.forget,
    point: postings.point,
    goBack: postings.goBack,
    holdFrom: postings.holdFrom,
    saved: postings.saved,
  }
}

function eachAsked({ vectors: { words, names, sounds } }: Member, ask: (term: number, weight: number) => void): void {
  eachHeaviest(words, askedTerms, 0, ask)
  eachHeaviest(names, askedTerms / 2, nameSalt, ask)
  eachHeaviest(sounds, askedTerms, 0, ask)
}

/** The heaviest terms of a vector; `salt` keeps two kinds of terms apart. */
function eachHeaviest({ terms, weights, from, to }: Vector, most: number, salt: number, ask: (term: number, weight: number) => void): void {
  const heaviest = { terms: terms.slice(from, to), weights: weights.slice(from, to) }
  const kept = keepHeaviest(heaviest.terms, heaviest.weights, to - from, most)
  for (let place = 0; place < kept; place++) ask(heaviest.terms[place]! ^ salt, heaviest.weights[place]!)
}
