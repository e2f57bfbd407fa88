/** Scores of reports by their order, kept in the order the reports were first met. */
export interface Scores {
  readonly size: number
  orderAt(place: number): number
  scoreAt(place: number): number
}

/** Scores while they add up. */
export interface OpenScores extends Scores {
  add(order: number, score: number): void
  clear(): void
}

/** Opens empty scores for reports that lie less than `window`, a power of two, apart. */
export function openScores(window: number): OpenScores {
  const sums = new Float64Array(window)
  const orders = new Int32Array(window)
  let size = 0
  return {
    get size() {
      return size
    },
    orderAt: (place) => orders[place]!,
    scoreAt: (place) => sums[orders[place]! & (window - 1)]!,
    add(order, score) {
      if (score === 0) return
      const at = order & (window - 1)
      if (sums[at] === 0) orders[size++] = order
      sums[at]! += score
    },
    clear() {
      for (let place = 0; place < size; place++) sums[orders[place]! & (window - 1)] = 0
      size = 0
    },
  }
}
