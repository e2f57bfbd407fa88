/** A table of weights that learns with steps of its own for each place (AdaGrad, Duchi et al. 2011). */
export class Learner {
  readonly weights: Float64Array
  private readonly squares: Float64Array
  private readonly rate: number
  private readonly decay: number

  constructor(bits: number, rate: number, decay: number) {
    this.weights = new Float64Array(2 ** bits)
    this.squares = new Float64Array(2 ** bits)
    this.rate = rate
    this.decay = decay
  }

  sum(places: readonly number[]): number {
    let sum = 0
    for (const place of places) sum += this.weights[place]!
    return sum
  }

  /** One step along `error` (wanted minus given) at all `places`. */
  step(places: readonly number[], error: number): void {
    for (const place of places) {
      const slope = error - this.decay * this.weights[place]!
      this.squares[place]! += slope * slope
      this.weights[place]! += (this.rate * slope) / (1e-6 + Math.sqrt(this.squares[place]!))
    }
  }

  /** Weights as integers of eight bits, `scale` to one. */
  integers(scale: number): Int8Array {
    return Int8Array.from(this.weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale))))
  }
}

/** The order of `length` things, shuffled the same way for the same seed. */
export function shuffled(length: number, seed: number): Int32Array {
  const order = Int32Array.from({ length }, (_, at) => at)
  let state = seed >>> 0 || 1
  for (let at = length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = state % (at + 1)
    const kept = order[at]!
    order[at] = order[other]!
    order[other] = kept
  }
  return order
}

/** A yes-or-no example. */
export interface Example {
  readonly places: readonly number[]
  readonly yes: boolean
  readonly weight: number
}

/** Logistic regression over hashed features. */
export function learnYesNo(examples: readonly Example[], learner: Learner, rounds: number): void {
  for (let round = 0; round < rounds; round++) {
    for (const at of shuffled(examples.length, round + 1)) {
      const { places, yes, weight } = examples[at]!
      learner.step(places, weight * ((yes ? 1 : 0) - 1 / (1 + Math.exp(-learner.sum(places)))))
    }
  }
}

/** A choice of one among several. */
export interface Choice {
  readonly options: readonly (readonly number[])[]
  readonly right: number
}

/** Log-linear choice over hashed features. */
export function learnChoices(choices: readonly Choice[], learner: Learner, rounds: number): void {
  for (let round = 0; round < rounds; round++) {
    for (const at of shuffled(choices.length, round + 101)) {
      const { options, right } = choices[at]!
      const sums = options.map((places) => learner.sum(places))
      const highest = Math.max(...sums)
      const shares = sums.map((sum) => Math.exp(sum - highest))
      const total = shares.reduce((sum, share) => sum + share, 0)
      options.forEach((places, option) => {
        learner.step(places, (option === right ? 1 : 0) - shares[option]! / total)
      })
    }
  }
}
