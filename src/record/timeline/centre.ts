import type { Vector } from '../terms/vector.ts'

/** A sum of vectors that grows, and how near a vector is to it. */
export interface Centre {
  add(vector: Vector, times?: number): void
  /** Cosine of a vector and the sum; 0 while nothing is in it. */
  nearness(vector: Vector): number
}

/** An empty sum. */
export function openCentre(): Centre {
  const sum = new Map<number, number>()
  let squares = 0
  return {
    add({ terms, weights, from, to }, times = 1) {
      for (let index = from; index < to; index++) {
        const [term, more] = [terms[index] ?? 0, (weights[index] ?? 0) * times]
        const before = sum.get(term) ?? 0
        squares += more * (2 * before + more)
        sum.set(term, before + more)
      }
    },
    nearness({ terms, weights, from, to, norm }) {
      if (norm === 0 || squares <= 1e-9) return 0
      let dot = 0
      for (let index = from; index < to; index++) dot += (weights[index] ?? 0) * (sum.get(terms[index] ?? 0) ?? 0)
      return dot / (norm * Math.sqrt(squares))
    },
  }
}
