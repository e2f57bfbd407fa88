import { columnBlock, openKernel, rowBlock, type Kernel } from './kernel.ts'
import type { Weights } from './weights.ts'

/** A layer `out = a · w · scale + bias` whose numbers lie in the arena: byte places, `k` inputs, `m` outputs (a multiple of 8). */
export interface Linear {
  readonly w: number
  readonly scale: number
  readonly bias: number
  readonly k: number
  readonly m: number
}

/** The kernel's memory: weights first, then room to work in. */
export interface Arena {
  readonly floats: Float32Array
  readonly integers: Int16Array
  readonly kernel: Kernel
  /** Rows of integers `[n][k]` at `a` (counted in integers) through the layer to rows of floats `[n][m]` at `out` (counted in floats). */
  apply(a: number, layer: Linear, out: number, n: number): void
}

/** Hands out places while the network is laid out; `open` then makes the memory. */
export interface ArenaPlan {
  /** Room for `size` floats: its place in `floats`. */
  floats(size: number): number
  /** Room for `size` integers: its place in `integers`. */
  integers(size: number): number
  /** A tensor of the file, kept in memory: its place in `floats`. */
  tensor(name: string): number
  /** One layer out of several dense ones that stand side by side in the file; an input integer stands for `unit`; `columns` says where each tensor begins. */
  linear(names: readonly string[], k: number, unit: number): { readonly layer: Linear; readonly columns: readonly number[] }
  open(): Arena
}

export const roundUp = (value: number, block: number): number => Math.ceil(value / block) * block

/** Starts a plan over the tensors of one model. */
export function planArena(weights: Weights): ArenaPlan {
  const placed: { readonly at: number; readonly values: Float32Array | Int16Array }[] = []
  let used = 0
  const room = (bytes: number): number => {
    const at = used
    used += roundUp(bytes, 64)
    return at
  }
  const place = (values: Float32Array | Int16Array): number => {
    const at = room(values.byteLength)
    placed.push({ at, values })
    return at
  }
  return {
    floats: (size) => room(size * 4) / 4,
    integers: (size) => room(size * 2) / 2,
    tensor: (name) => place(weights.tensor(name)) / 4,
    linear(names, k, unit) {
      const columns: number[] = []
      let m = 0
      for (const name of names) {
        columns.push(m)
        m += roundUp(weights.header.outputs[name] ?? 0, columnBlock)
      }
      const { panels, scales, bias } = weights.layer(names)
      const layer = { w: place(panels), scale: place(scales.map((scale) => scale * unit)), bias: place(bias), k, m }
      return { layer, columns }
    },
    open() {
      const kernel = openKernel(used, weights.header.width)
      const { buffer } = kernel
      for (const { at, values } of placed) {
        if (values instanceof Float32Array) new Float32Array(buffer).set(values, at / 4)
        else new Int16Array(buffer).set(values, at / 2)
      }
      return {
        floats: new Float32Array(buffer),
        integers: new Int16Array(buffer),
        kernel,
        apply: (a, { w, scale, bias, k, m }, out, n) => kernel.multiply(a * 2, w, scale, bias, out * 4, roundUp(n, rowBlock), k, m),
      }
    },
  }
}

/** Nearest 16-bit integer, halves away from zero, clamped at the ends of the range. */
export function toInteger(value: number): number {
  if (value >= 32767) return 32767
  if (value <= -32767) return -32767
  return Math.trunc(value + (value < 0 ? -0.5 : 0.5))
}
