import type { Member } from './open-stories.ts'
import type { Vector } from '../terms/vector.ts'

/** Reports that share rare terms with a report, by how much. */
export interface Neighbours {
  /** Order of each report found and how near it is. */
  near(report: Member): ReadonlyMap<number, number>
  add(report: Member): void
  /** Forgets reports before `order`. */
  forget(order: number): void
}

/** Terms of a report that are looked up, and reports a term leads to; the latest ones. */
const askedTerms = 36
const mostPerTerm = 160

interface Posting {
  readonly orders: number[]
  readonly weights: number[]
}

/** An inverted index of the heaviest terms of reports; it keeps the latest reports of each term. */
export function openNeighbours(): Neighbours {
  let postings = new Map<number, Posting>()
  return {
    near(report) {
      const found = new Map<number, number>()
      for (const [term, weight] of askedOf(report)) {
        const posting = postings.get(term)
        posting?.orders.forEach((order, index) => found.set(order, (found.get(order) ?? 0) + weight * posting.weights[index]!))
      }
      return found
    },
    add(report) {
      for (const [term, weight] of askedOf(report)) {
        let posting = postings.get(term)
        if (!posting) postings.set(term, (posting = { orders: [], weights: [] }))
        posting.orders.push(report.order)
        posting.weights.push(weight)
        if (posting.orders.length <= mostPerTerm) continue
        posting.orders.shift()
        posting.weights.shift()
      }
    },
    forget(before) {
      const kept = new Map<number, Posting>()
      for (const [term, { orders, weights }] of postings) {
        const from = orders.findIndex((order) => order >= before)
        if (from >= 0) kept.set(term, from === 0 ? { orders, weights } : { orders: orders.slice(from), weights: weights.slice(from) })
      }
      postings = kept
    },
  }
}

function askedOf({ vectors }: Member): [number, number][] {
  return [...heaviestOf(vectors.words, askedTerms, 0), ...heaviestOf(vectors.names, askedTerms / 2, 0x55), ...heaviestOf(vectors.sounds, askedTerms, 0)]
}

/** The heaviest terms of a vector; `salt` keeps two kinds of terms apart. */
function heaviestOf({ terms, weights }: Vector, most: number, salt: number): [number, number][] {
  const pairs = Array.from(terms, (term, index): [number, number] => [term ^ salt, weights[index]!])
  return pairs.length <= most ? pairs : pairs.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most)
}
