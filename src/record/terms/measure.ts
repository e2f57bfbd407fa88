import type { Vector } from './vector.ts'

/** One vector that many others are measured by. */
export interface Measure {
  /** Takes the vector in the place of the last one. */
  take(vector: Vector): void
  /** Cosine with another; 0 where one is empty. */
  cosine(other: Vector): number
  /** Share of the other, by squares of its weights, that is in terms of this one, and the share of this one that is in the other's. */
  coverOf(other: Vector): number
  coverBy(other: Vector): number
  /** How many terms both have. */
  sharedWith(other: Vector): number
  /** Share of the other's heaviest `most` terms that this one has, and of this one's that the other has. */
  heaviestOf(other: Vector, most: number): number
  heaviestBy(other: Vector, most: number): number
}

const smallest = 64

/** Opens a measure: its terms lie in a table with open addressing, since few of another's are among them. */
export function openMeasure(): Measure {
  let slots = new Int32Array(smallest)
  let mask = smallest - 1
  let mine: Vector | undefined
  const placeOf = (term: number, { terms }: Vector): number => {
    for (let slot = term & mask; ; slot = (slot + 1) & mask) {
      const place = slots[slot]!
      if (place === 0 || terms[place - 1] === term) return place - 1
    }
  }
  return {
    take(vector) {
      mine = vector
      let size = smallest
      while (size < 4 * (vector.to - vector.from)) size *= 2
      if (size > slots.length) slots = new Int32Array(size)
      else slots.fill(0, 0, size)
      mask = size - 1
      for (let at = vector.from; at < vector.to; at++) {
        let slot = vector.terms[at]! & mask
        while (slots[slot] !== 0) slot = (slot + 1) & mask
        slots[slot] = at + 1
      }
    },
    cosine(other) {
      if (mine === undefined || mine.norm === 0 || other.norm === 0) return 0
      let sum = 0
      for (let at = other.from; at < other.to; at++) {
        const place = placeOf(other.terms[at]!, mine)
        if (place >= 0) sum += mine.weights[place]! * other.weights[at]!
      }
      return sum / (mine.norm * other.norm)
    },
    coverOf(other) {
      if (mine === undefined || other.norm === 0) return 0
      let sum = 0
      for (let at = other.from; at < other.to; at++) if (placeOf(other.terms[at]!, mine) >= 0) sum += other.weights[at]! * other.weights[at]!
      return sum / (other.norm * other.norm)
    },
    coverBy(other) {
      if (mine === undefined || mine.norm === 0) return 0
      let sum = 0
      for (let at = other.from; at < other.to; at++) {
        const place = placeOf(other.terms[at]!, mine)
        if (place >= 0) sum += mine.weights[place]! * mine.weights[place]!
      }
      return sum / (mine.norm * mine.norm)
    },
    sharedWith(other) {
      if (mine === undefined) return 0
      let count = 0
      for (let at = other.from; at < other.to; at++) if (placeOf(other.terms[at]!, mine) >= 0) count++
      return count
    },
    heaviestOf(other, most) {
      if (mine === undefined || other.norm === 0) return 0
      const least = leastOfHeaviest(other, most)
      let [count, shared] = [0, 0]
      for (let at = other.from; at < other.to; at++) {
        if (other.weights[at]! < least) continue
        count++
        if (placeOf(other.terms[at]!, mine) >= 0) shared++
      }
      return shared / count
    },
    heaviestBy(other, most) {
      if (mine === undefined || mine.norm === 0) return 0
      const least = leastOfHeaviest(mine, most)
      let count = 0
      for (let at = mine.from; at < mine.to; at++) if (mine.weights[at]! >= least) count++
      let shared = 0
      for (let at = other.from; at < other.to; at++) {
        const place = placeOf(other.terms[at]!, mine)
        if (place >= 0 && mine.weights[place]! >= least) shared++
      }
      return shared / count
    },
  }
}

/** What the lightest of a vector's heaviest `most` terms weighs. */
function leastOfHeaviest({ weights, from, to }: Vector, most: number): number {
  return to - from <= most ? 0 : weights.slice(from, to).sort()[to - from - most]!
}
