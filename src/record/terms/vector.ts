/** A sparse vector: terms in ascending order and what each weighs, a stretch of two columns that vectors share. */
export interface Vector {
  readonly terms: Int32Array
  readonly weights: Float32Array
  /** Its first place in the columns, and the place behind its last. */
  readonly from: number
  readonly to: number
  /** Its length. */
  readonly norm: number
}

export const emptyVector: Vector = { terms: new Int32Array(), weights: new Float32Array(), from: 0, to: 0, norm: 0 }

/** A vector that has columns of its own. */
export function ofColumns(terms: Int32Array, weights: Float32Array): Vector {
  return { terms, weights, from: 0, to: terms.length, norm: normOf(weights, 0, terms.length) }
}

/** Length of a stretch of weights. */
export function normOf(weights: Float32Array, from: number, to: number): number {
  let squares = 0
  for (let index = from; index < to; index++) squares += weights[index]! * weights[index]!
  return Math.sqrt(squares)
}

/** Cosine of two vectors; 0 where one is empty. */
export function cosine(a: Vector, b: Vector): number {
  if (a.norm === 0 || b.norm === 0) return 0
  let [i, j, sum] = [a.from, b.from, 0]
  while (i < a.to && j < b.to) {
    const difference = a.terms[i]! - b.terms[j]!
    if (difference === 0) sum += a.weights[i++]! * b.weights[j++]!
    else if (difference < 0) i++
    else j++
  }
  return sum / (a.norm * b.norm)
}

/** Sum of two vectors, its lightest terms left out over `most`. */
export function plus(a: Vector, b: Vector, most: number): Vector {
  const terms = new Int32Array(a.to - a.from + b.to - b.from)
  const weights = new Float32Array(terms.length)
  let [i, j, size] = [a.from, b.from, 0]
  while (i < a.to || j < b.to) {
    const left = i < a.to ? a.terms[i]! : Infinity
    const right = j < b.to ? b.terms[j]! : Infinity
    terms[size] = Math.min(left, right)
    weights[size++] = (left <= right ? a.weights[i++]! : 0) + (right <= left ? b.weights[j++]! : 0)
  }
  if (size > most) size = keepHeaviest(terms, weights, size, Math.ceil(most * 0.7))
  return ofColumns(terms.slice(0, size), weights.slice(0, size))
}

/** Moves the heaviest `most` of the first `size` terms, which ascend, to the front and keeps their order; of equal ones the smaller stay. Gives how many there are. */
export function keepHeaviest(terms: Int32Array, weights: Float32Array | Float64Array, size: number, most: number): number {
  if (size <= most) return size
  const least = weights.slice(0, size).sort()[size - most]!
  let equal = most
  for (let index = 0; index < size; index++) if (weights[index]! > least) equal--
  let kept = 0
  for (let index = 0; index < size; index++) {
    if (weights[index]! < least || (weights[index] === least && equal-- <= 0)) continue
    terms[kept] = terms[index]!
    weights[kept++] = weights[index]!
  }
  return kept
}
