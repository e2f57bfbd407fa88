import { keepHeaviest, normOf, type Vector } from './vector.ts'

/** Takes weighed terms, in any order, and makes vectors of the heaviest. */
export interface Weigher {
  /** Begins the vectors of another report. */
  clear(): void
  /** A term of the vector that is being made; one that weighs nothing is left out. */
  put(term: number, weight: number): void
  /** Ends a vector: its heaviest `most` terms, those of equal weight by term, scaled to length one. */
  end(most: number): void
  /** The vectors that were made, in columns they share. */
  vectors(): readonly Vector[]
}

const twoTo31 = 0x8000_0000
const mostTerms = 1 << 14

/** Opens a weigher; its scratch space is used again for each report. */
export function openWeigher(): Weigher {
  const given = { terms: new Int32Array(mostTerms), weights: new Float64Array(mostTerms), size: 0 }
  const keys = new Float64Array(mostTerms)
  const sorted = { terms: new Int32Array(mostTerms), weights: new Float64Array(mostTerms) }
  const made = { terms: new Int32Array(mostTerms), weights: new Float32Array(mostTerms), ends: [0] }
  return {
    clear() {
      given.size = 0
      made.ends = [0]
    },
    put(term, weight) {
      if (weight <= 0 || given.size === mostTerms) return
      given.terms[given.size] = term
      given.weights[given.size++] = weight
    },
    end(most) {
      const size = given.size
      for (let place = 0; place < size; place++) keys[place] = (given.terms[place]! + twoTo31) * mostTerms + place
      keys.subarray(0, size).sort()
      for (let place = 0; place < size; place++) {
        const at = keys[place]! % mostTerms
        sorted.terms[place] = given.terms[at]!
        sorted.weights[place] = given.weights[at]!
      }
      const kept = keepHeaviest(sorted.terms, sorted.weights, size, most)
      let squares = 0
      for (let place = 0; place < kept; place++) squares += sorted.weights[place]! * sorted.weights[place]!
      const length = Math.sqrt(squares) || 1
      const from = made.ends.at(-1) ?? 0
      for (let place = 0; place < kept; place++) {
        made.terms[from + place] = sorted.terms[place]!
        made.weights[from + place] = sorted.weights[place]! / length
      }
      made.ends.push(from + kept)
      given.size = 0
    },
    vectors() {
      const size = made.ends.at(-1) ?? 0
      const [terms, weights] = [made.terms.slice(0, size), made.weights.slice(0, size)]
      return made.ends.slice(1).map((to, index) => {
        const from = made.ends[index] ?? 0
        return { terms, weights, from, to, norm: normOf(weights, from, to) }
      })
    },
  }
}
