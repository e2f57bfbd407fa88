/** A sparse vector: terms in ascending order and what each weighs. */
export interface Vector {
  readonly terms: Int32Array
  readonly weights: Float32Array
  /** Its length. */
  readonly norm: number
}

export const emptyVector: Vector = { terms: new Int32Array(), weights: new Float32Array(), norm: 0 }

/** The vector of the heaviest `most` terms, of length one. Ties go to the smaller term. */
export function vectorOf(weights: ReadonlyMap<number, number>, most: number): Vector {
  let entries = [...weights].filter(([, weight]) => weight > 0)
  if (entries.length > most) entries = entries.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most)
  entries.sort((a, b) => a[0] - b[0])
  const length = Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight * weight, 0))
  return ofColumns(
    Int32Array.from(entries, ([term]) => term),
    Float32Array.from(entries, ([, weight]) => weight / (length || 1)),
  )
}

function ofColumns(terms: Int32Array, weights: Float32Array): Vector {
  let squares = 0
  for (let index = 0; index < weights.length; index++) squares += weights[index]! * weights[index]!
  return { terms, weights, norm: Math.sqrt(squares) }
}

/** Cosine of two vectors; 0 where one is empty. */
export function cosine(a: Vector, b: Vector): number {
  if (a.norm === 0 || b.norm === 0) return 0
  let [i, j, sum] = [0, 0, 0]
  const [m, n] = [a.terms.length, b.terms.length]
  while (i < m && j < n) {
    const difference = a.terms[i]! - b.terms[j]!
    if (difference === 0) sum += a.weights[i++]! * b.weights[j++]!
    else if (difference < 0) i++
    else j++
  }
  return sum / (a.norm * b.norm)
}

/** Sum of two vectors, its lightest terms left out over `most`. */
export function plus(a: Vector, b: Vector, most: number): Vector {
  const terms = new Int32Array(a.terms.length + b.terms.length)
  const weights = new Float32Array(terms.length)
  let [i, j, size] = [0, 0, 0]
  while (i < a.terms.length || j < b.terms.length) {
    const [left, right] = [a.terms[i] ?? Infinity, b.terms[j] ?? Infinity]
    terms[size] = Math.min(left, right)
    weights[size++] = (left <= right ? a.weights[i++]! : 0) + (right <= left ? b.weights[j++]! : 0)
  }
  return size <= most ? ofColumns(terms.slice(0, size), weights.slice(0, size)) : heaviest(terms, weights, size, Math.ceil(most * 0.7))
}

function heaviest(terms: Int32Array, weights: Float32Array, size: number, most: number): Vector {
  const order = Array.from({ length: size }, (_, index) => index)
    .sort((x, y) => weights[y]! - weights[x]! || terms[x]! - terms[y]!)
    .slice(0, most)
    .sort((x, y) => x - y)
  return ofColumns(
    Int32Array.from(order, (index) => terms[index]!),
    Float32Array.from(order, (index) => weights[index]!),
  )
}

/** Share of the first vector, by squares of its weights, that is in terms the second has. */
export function cover(a: Vector, b: Vector): number {
  if (a.norm === 0) return 0
  let [i, j, sum] = [0, 0, 0]
  while (i < a.terms.length && j < b.terms.length) {
    const difference = a.terms[i]! - b.terms[j]!
    if (difference === 0) sum += a.weights[i]! * a.weights[i]!
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return sum / (a.norm * a.norm)
}
