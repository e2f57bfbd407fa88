import type { Arena, ArenaPlan } from './arena.ts'
import type { Embed } from './embed.ts'
import { planFirstLayer, type FirstLayer, type Placed } from './first-layer.ts'
import { normedUnits, stateUnits } from './kernel.ts'
import type { Weights } from './weights.ts'

/** Encodes rows in place: `lengths` are the sentences' words, one after the other from the first row; `placed` says which the first layer knows. */
export type Encode = (lengths: readonly number[], placed: Placed) => void

/** The unit of the integers an encoder leaves behind. */
export const encodedUnit = 1 / normedUnits

/**
 * The encoder: layers of a bidirectional simple recurrent unit (Lei et al. 2018), each after a layer norm and added to the
 * stream. The gates use softsign, x / (1 + |x|): division is exact on every machine, the exponential is not.
 *
 * Plans its memory at once; `bind` ties it to the opened arena and to what embeds new words. `normed` (integers of `encodedUnit`) holds
 * the result.
 */
export function planEncoder(
  plan: ArenaPlan,
  weights: Weights,
  rows: number,
): {
  readonly normed: number
  readonly bind: (arena: Arena, embed: Embed) => { readonly encode: Encode; readonly first: FirstLayer }
} {
  const { width, hidden, layers } = weights.header
  const stack = Array.from({ length: layers }, (_, i) => ({
    gain: plan.tensor(`layers.${i}.norm.weight`),
    shift: plan.tensor(`layers.${i}.norm.bias`),
    into: plan.linear([`layers.${i}.into`], width, 1 / normedUnits).layer,
    back: plan.linear([`layers.${i}.back`], 2 * hidden, 1 / stateUnits).layer,
  }))
  const top = { gain: plan.tensor('top.weight'), shift: plan.tensor('top.bias') }
  const stream = plan.floats(rows * width)
  const normed = plan.integers(rows * width)
  const gates = plan.floats(rows * 6 * hidden)
  const states = plan.integers(rows * 2 * hidden)
  const change = plan.floats(rows * width)
  const state = plan.floats(hidden)
  const bindFirst = planFirstLayer(plan, { gateCount: 6 * hidden, width, rows })

  const bind = (arena: Arena, embed: Embed): { readonly encode: Encode; readonly first: FirstLayer } => {
    const { floats, kernel, apply } = arena
    const known = bindFirst(arena)
    const normalise = (n: number, gain: number, shift: number): void => kernel.normalise(stream * 4, normed * 2, n, width * 4, gain * 4, shift * 4)
    /** One direction of one sentence: rows from `first` by `step`; the backward half of gates and states follows the forward one. */
    const recur = (first: number, count: number, step: 1 | -1): void => {
      const half = step === 1 ? 0 : 1
      floats.fill(0, state, state + hidden)
      kernel.recur(
        (gates + (first * 2 + half) * 3 * hidden) * 4,
        (states + (first * 2 + half) * hidden) * 2,
        count,
        step * 6 * hidden * 4,
        step * 2 * hidden * 2,
        state * 4,
        hidden * 4,
      )
    }
    /** Input and gates of the first layer: made for words that are new, remembered for the others. */
    const enter = ({ gain, shift, into }: (typeof stack)[number], { slots, fresh }: Placed): void => {
      if (fresh.length > 0) {
        fresh.forEach(({ form, place }, at) => embed(form, place, floats, change + at * width))
        kernel.normalise(change * 4, normed * 2, fresh.length, width * 4, gain * 4, shift * 4)
        apply(normed, into, gates, fresh.length)
        fresh.forEach(({ slot }, at) => known.keep(slot, gates + at * 6 * hidden, change + at * width))
      }
      known.recall(slots, gates, stream)
    }
    const encode: Encode = (lengths, placed) => {
      const n = lengths.reduce((sum, count) => sum + count, 0)
      for (const layer of stack) {
        const { gain, shift, into, back } = layer
        if (layer === stack[0]) enter(layer, placed)
        else {
          normalise(n, gain, shift)
          apply(normed, into, gates, n)
        }
        let first = 0
        for (const count of lengths) {
          recur(first, count, 1)
          recur(first + count - 1, count, -1)
          first += count
        }
        apply(states, back, change, n)
        kernel.add(stream * 4, change * 4, n * width * 4)
      }
      normalise(n, top.gain, top.shift)
    }
    return { encode, first: known }
  }
  return { normed, bind }
}
