import { columnBlock, inPanels, openKernel, rowBlock } from './kernel.ts'
import type { Weights } from './weights.ts'

/** A layer `out = a · w + bias` whose numbers lie in the arena: places in floats, `k` inputs, `m` outputs (a multiple of 8). */
export interface Linear {
  readonly w: number
  readonly bias: number
  readonly k: number
  readonly m: number
}

/** The kernel's memory: weights first, then room to work in. Places count floats. */
export interface Arena {
  readonly floats: Float32Array
  /** Rows `[n][k]` at `a` through the layer to rows `[n][m]` at `out`; both must have room for n rounded up to 4. */
  apply(a: number, layer: Linear, out: number, n: number): void
}

/** Hands out places while the network is laid out; `open` then makes the memory. */
export interface ArenaPlan {
  /** Room for `size` floats. */
  room(size: number): number
  /** One layer out of several dense tensors of the file side by side; `columns` says where each begins. */
  linear(names: readonly string[], k: number): { readonly layer: Linear; readonly columns: readonly number[] }
  open(): Arena
}

export const roundUp = (value: number, block: number): number => Math.ceil(value / block) * block

/** Starts a plan over the tensors of one model. */
export function planArena(weights: Weights): ArenaPlan {
  const placed: { readonly at: number; readonly values: Float32Array }[] = []
  let used = 0
  const room = (size: number): number => {
    const at = used
    used += roundUp(size, 16)
    return at
  }
  const place = (values: Float32Array): number => {
    const at = room(values.length)
    placed.push({ at, values })
    return at
  }
  return {
    room,
    linear(names, k) {
      const parts = names.map((name) => ({
        weight: weights.tensor(`${name}.weight`),
        bias: weights.has(`${name}.bias`) ? weights.tensor(`${name}.bias`) : undefined,
      }))
      const columns: number[] = []
      let m = 0
      for (const { weight } of parts) {
        columns.push(m)
        m += roundUp(weight.length / k, columnBlock)
      }
      const matrix = new Float32Array(k * m)
      const bias = new Float32Array(m)
      parts.forEach((part, i) => {
        const first = columns[i] ?? 0
        for (let j = 0; j < part.weight.length / k; j++) {
          for (let x = 0; x < k; x++) matrix[x * m + first + j] = part.weight[j * k + x] ?? 0
          bias[first + j] = part.bias?.[j] ?? 0
        }
      })
      return { layer: { w: place(inPanels(matrix, k, m)), bias: place(bias), k, m }, columns }
    },
    open() {
      const { floats, multiply } = openKernel(used * 4)
      for (const { at, values } of placed) floats.set(values, at)
      return {
        floats,
        apply: (a, layer, out, n) => multiply(a * 4, layer.w * 4, layer.bias * 4, out * 4, roundUp(n, rowBlock), layer.k, layer.m),
      }
    },
  }
}
