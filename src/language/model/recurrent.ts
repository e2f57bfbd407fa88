import { toInteger, type Arena, type ArenaPlan } from './arena.ts'
import type { Weights } from './weights.ts'

/** Encodes rows in place: `lengths` are the sentences' words, one after the other from the first row. */
export type Encode = (lengths: readonly number[]) => void

const epsilon = 1e-5

/** Integers to one: normalised values seldom leave ±8, states never leave ±1. */
const normedUnits = 1024
const stateUnits = 8192

/** The unit of the integers an encoder leaves behind. */
export const encodedUnit = 1 / normedUnits

/**
 * The encoder: layers of a bidirectional simple recurrent unit (Lei et al. 2018), each after a layer norm and added to the
 * stream. The gates use softsign, x / (1 + |x|): division is exact on every machine, the exponential is not.
 *
 * Plans its memory at once; `bind` ties it to the opened arena. `stream` (floats) takes the input, `normed` (integers of
 * `encodedUnit`) holds the result.
 */
export function planEncoder(plan: ArenaPlan, weights: Weights, rows: number): { readonly stream: number; readonly normed: number; readonly bind: (arena: Arena) => Encode } {
  const { width, hidden, layers } = weights.header
  const stack = Array.from({ length: layers }, (_, i) => ({
    gain: weights.tensor(`layers.${i}.norm.weight`),
    shift: weights.tensor(`layers.${i}.norm.bias`),
    into: plan.linear([`layers.${i}.into`], width, 1 / normedUnits).layer,
    back: plan.linear([`layers.${i}.back`], 2 * hidden, 1 / stateUnits).layer,
  }))
  const top = { gain: weights.tensor('top.weight'), shift: weights.tensor('top.bias') }
  const stream = plan.floats(rows * width)
  const normed = plan.integers(rows * width)
  const gates = plan.floats(rows * 6 * hidden)
  const states = plan.integers(rows * 2 * hidden)
  const change = plan.floats(rows * width)

  const bind = ({ floats, integers, apply }: Arena): Encode => {
    const normalise = (n: number, gain: Float32Array, shift: Float32Array): void => {
      for (let i = 0; i < n; i++) normaliseRow(floats, stream + i * width, integers, normed + i * width, gain, shift)
    }
    const state = new Float64Array(hidden)
    /** One direction of one sentence: rows from `first` by `step`; `part` 0 takes the forward half of the gates, 3 the backward. */
    const recur = (first: number, count: number, step: number, part: number): void => {
      state.fill(0)
      for (let i = 0, row = first; i < count; i++, row += step) {
        const at = gates + (row * 6 + part) * hidden
        const out = states + (row * 2 + (part === 0 ? 0 : 1)) * hidden
        for (let x = 0; x < hidden; x++) {
          const kept = floats[at + hidden + x]!
          const opened = floats[at + 2 * hidden + x]!
          const keep = 0.5 + (0.5 * kept) / (1 + Math.abs(kept))
          const next = keep * state[x]! + (1 - keep) * floats[at + x]!
          state[x] = next
          integers[out + x] = toInteger(((0.5 + (0.5 * opened) / (1 + Math.abs(opened))) * next * stateUnits) / (1 + Math.abs(next)))
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
        apply(states, back, change, n)
        for (let x = 0; x < n * width; x++) floats[stream + x]! += floats[change + x]!
      }
      normalise(n, top.gain, top.shift)
    }
  }
  return { stream, normed, bind }
}

/** Layer norm (Ba et al. 2016) of one row of floats into one of integers. */
function normaliseRow(floats: Float32Array, from: number, integers: Int16Array, to: number, gain: Float32Array, shift: Float32Array): void {
  const width = gain.length
  let mean = 0
  for (let x = 0; x < width; x++) mean += floats[from + x]!
  mean /= width
  let variance = 0
  for (let x = 0; x < width; x++) variance += (floats[from + x]! - mean) ** 2
  const scale = 1 / Math.sqrt(variance / width + epsilon)
  for (let x = 0; x < width; x++) integers[to + x] = toInteger(((floats[from + x]! - mean) * scale * gain[x]! + shift[x]!) * normedUnits)
}
