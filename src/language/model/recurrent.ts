import type { Arena, ArenaPlan } from './arena.ts'
import type { Weights } from './weights.ts'

/** Encodes rows in place: `lengths` are the sentences' words, one after the other from the first row. */
export type Encode = (lengths: readonly number[]) => void

const epsilon = 1e-5

/**
 * The encoder: layers of a bidirectional simple recurrent unit (Lei et al. 2018), each after a layer norm and added to the
 * stream. The gates use softsign, x / (1 + |x|): division is exact on every machine, the exponential is not.
 *
 * Plans its memory at once; the function returned binds it to the opened arena. `stream` holds the input, `normed` the result.
 */
export function planEncoder(plan: ArenaPlan, weights: Weights, rows: number): { readonly stream: number; readonly normed: number; readonly bind: (arena: Arena) => Encode } {
  const { width, hidden, layers } = weights.header
  const stack = Array.from({ length: layers }, (_, i) => ({
    gain: weights.tensor(`layers.${i}.norm.weight`),
    shift: weights.tensor(`layers.${i}.norm.bias`),
    into: plan.linear([`layers.${i}.into`], width).layer,
    back: plan.linear([`layers.${i}.back`], 2 * hidden).layer,
  }))
  const top = { gain: weights.tensor('top.weight'), shift: weights.tensor('top.bias') }
  const stream = plan.room(rows * width)
  const normed = plan.room(rows * width)
  const gates = plan.room(rows * 6 * hidden)
  const states = plan.room(rows * 2 * hidden)

  const bind = ({ floats, apply }: Arena): Encode => {
    const normalise = (n: number, gain: Float32Array, shift: Float32Array): void => {
      for (let i = 0; i < n; i++) normaliseRow(floats, stream + i * width, normed + i * width, gain, shift)
    }
    const state = new Float64Array(hidden)
    /** One direction of one sentence: rows from `first` by `step`; `part` 0 takes the forward half of the gates, 3 the backward. */
    const recur = (first: number, count: number, step: number, part: number): void => {
      state.fill(0)
      for (let i = 0, row = first; i < count; i++, row += step) {
        const at = gates + row * 6 * hidden + part * hidden
        const out = states + row * 2 * hidden + (part === 0 ? 0 : hidden)
        for (let x = 0; x < hidden; x++) {
          const kept = floats[at + hidden + x]!
          const opened = floats[at + 2 * hidden + x]!
          const keep = 0.5 + (0.5 * kept) / (1 + Math.abs(kept))
          const next = keep * state[x]! + (1 - keep) * floats[at + x]!
          state[x] = next
          floats[out + x] = ((0.5 + (0.5 * opened) / (1 + Math.abs(opened))) * next) / (1 + Math.abs(next))
        }
      }
    }
    return (lengths) => {
      const n = lengths.reduce((sum, count) => sum + count, 0)
      for (const { gain, shift, into, back } of stack) {
        normalise(n, gain, shift)
        apply(normed, into, gates, n)
        let first = 0
        for (const count of lengths) {
          recur(first, count, 1, 0)
          recur(first + count - 1, count, -1, 3)
          first += count
        }
        apply(states, back, normed, n)
        for (let x = 0; x < n * width; x++) floats[stream + x]! += floats[normed + x]!
      }
      normalise(n, top.gain, top.shift)
    }
  }
  return { stream, normed, bind }
}

/** Layer norm (Ba et al. 2016) of one row. */
function normaliseRow(floats: Float32Array, from: number, to: number, gain: Float32Array, shift: Float32Array): void {
  const width = gain.length
  let mean = 0
  for (let x = 0; x < width; x++) mean += floats[from + x]!
  mean /= width
  let variance = 0
  for (let x = 0; x < width; x++) variance += (floats[from + x]! - mean) ** 2
  const scale = 1 / Math.sqrt(variance / width + epsilon)
  for (let x = 0; x < width; x++) floats[to + x] = (floats[from + x]! - mean) * scale * gain[x]! + shift[x]!
}
