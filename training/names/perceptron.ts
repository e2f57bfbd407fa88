import { bestTags } from '../../src/language/names/decode.ts'
import { tagCount } from '../../src/language/names/scores.ts'

/** A sentence to learn from: feature rows of each word, and its tags by hand (-1: left open). */
export interface Lesson {
  readonly rows: readonly Int32Array[]
  readonly tags: Int8Array
}

/** Weights of features (one row of `tagCount` each) and of transitions, as `bestTags` wants them. */
export interface Learned {
  readonly weights: Float32Array
  readonly transitions: Float32Array
}

/** Sums of the weights of each word's features. */
export function emissionsOf(rows: readonly Int32Array[], weights: Float32Array): Float32Array {
  const out = new Float32Array(rows.length * tagCount)
  rows.forEach((features, i) => {
    const at = i * tagCount
    for (const feature of features) {
      const from = feature * tagCount
      for (let tag = 0; tag < tagCount; tag++) out[at + tag]! += weights[from + tag]!
    }
  })
  return out
}

/** Numbers in [0, 1) that are the same in every run (Mulberry32). */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

/** Structured perceptron with averaged weights (Collins 2002). In each epoch a word hides the share `hidden` of its features, so that none is leaned on alone. */
export function learn(lessons: readonly Lesson[], features: number, epochs: number, hidden: number, seed: number): Learned {
  const weights = new Float32Array(features * tagCount)
  const totals = new Float32Array(features * tagCount)
  const transitions = new Float32Array((tagCount + 1) * tagCount)
  const transitionTotals = new Float32Array((tagCount + 1) * tagCount)
  const order = lessons.map((_, i) => i)
  const throwDie = dice(seed)
  let step = 1
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(throwDie() * (i + 1))
      const kept = order[i]!
      order[i] = order[j]!
      order[j] = kept
    }
    let wrong = 0
    for (const index of order) {
      const { rows: all, tags } = lessons[index]!
      const rows = hidden > 0 ? all.map((features) => features.filter(() => throwDie() >= hidden)) : all
      const emissions = emissionsOf(rows, weights)
      let gold: ArrayLike<number> = tags
      if (tags.includes(-1)) {
        const held = emissions.slice()
        tags.forEach((tag, i) => {
          for (let other = 0; other < tagCount; other++) if (tag >= 0 && other !== tag) held[i * tagCount + other] = -1e9
        })
        gold = bestTags(held, transitions, rows.length)
      }
      const guess = bestTags(emissions, transitions, rows.length)
      let [goldBefore, guessBefore]: [number, number] = [tagCount, tagCount]
      for (let i = 0; i < rows.length; i++) {
        const [right, made] = [gold[i]!, guess[i]!]
        if (right !== made) {
          wrong++
          for (const feature of rows[i]!) {
            weights[feature * tagCount + right]! += 1
            weights[feature * tagCount + made]! -= 1
            totals[feature * tagCount + right]! += step
            totals[feature * tagCount + made]! -= step
          }
        }
        const [rightAt, madeAt] = [goldBefore * tagCount + right, guessBefore * tagCount + made]
        if (rightAt !== madeAt) {
          transitions[rightAt]! += 1
          transitions[madeAt]! -= 1
          transitionTotals[rightAt]! += step
          transitionTotals[madeAt]! -= step
        }
        goldBefore = right
        guessBefore = made
      }
      step++
    }
    console.log(`epoch ${epoch + 1}: ${wrong} words wrong`)
  }
  for (let i = 0; i < weights.length; i++) weights[i]! -= totals[i]! / step
  for (let i = 0; i < transitions.length; i++) transitions[i]! -= transitionTotals[i]! / step
  return { weights, transitions }
}
