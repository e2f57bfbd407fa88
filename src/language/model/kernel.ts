/**
 * The arithmetic of the network in WebAssembly SIMD, assembled here from its instructions: no build step, no binary in the
 * repository. Products are sums of exact integers; the rest is + - * / sqrt in a fixed order: the same bits on every machine.
 */
import { assemble } from './assembler.ts'
import { multiplyProcedure, normaliseProcedure, pairScoresProcedure, recurProcedure } from './procedures.ts'
import { addProcedure, joinProcedure, rectifyProcedure } from './row-procedures.ts'

/** Rows of a left matrix and columns of a right one are handled in blocks of these sizes. */
export const rowBlock = 4
export const columnBlock = 8

/** Integers to one: normalised values seldom leave ±8, states never leave ±1. */
export const normedUnits = 1024
export const stateUnits = 8192
/** Integers to one in the hidden layers of the parser, whose values seldom pass 30. */
export const hiddenUnits = 1024

/** Calls by byte addresses in the kernel's memory; the procedures say what each does. */
type Procedure = (...parameters: number[]) => void

/** The kernel over a memory of its own of at least `bytes`, for rows of `width` floats. */
export interface Kernel {
  readonly buffer: ArrayBuffer
  /** (a, w, scale, bias, out, n, k, m): out[n×m] = (a[n×k] · w) · scale + bias; n % 4 = k % 8 = m % 8 = 0, `w` as `inPanels` lays it out. */
  readonly multiply: Procedure
  /** (gates, out, count, strideGates, strideOut, state, size): one direction of the recurrent unit over `count` rows. */
  readonly recur: Procedure
  /** (from, to, n, size, gain, shift): layer norm of n rows. */
  readonly normalise: Procedure
  /** (left, right, bias, out, n, m, size): every left row with every right one. */
  readonly pairScores: Procedure
  /** (to, from, bytes): floats added to floats. */
  readonly add: Procedure
  /** (from, stride, to, n, size): n rows without what is below 0, as integers. */
  readonly rectify: Procedure
  /** (a, b, to, size): the sum of two rows without what is below 0, as integers. */
  readonly join: Procedure
}

/** Assembles and starts the kernel. */
export function openKernel(bytes: number, width: number): Kernel {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / 65536) })
  const code = assemble([
    multiplyProcedure(rowBlock, columnBlock),
    recurProcedure(stateUnits),
    normaliseProcedure(width, normedUnits),
    pairScoresProcedure,
    addProcedure,
    rectifyProcedure(hiddenUnits),
    joinProcedure(hiddenUnits),
  ])
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { e: { m: memory } })
  const procedure = (name: string): Procedure => exports[name] as Procedure // the module above exports just these
  return {
    buffer: memory.buffer,
    multiply: procedure('multiply'),
    recur: procedure('recur'),
    normalise: procedure('normalise'),
    pairScores: procedure('pairScores'),
    add: procedure('add'),
    rectify: procedure('rectify'),
    join: procedure('join'),
  }
}

/** Place of row x, column j in panels of 8 columns, in which two rows' values of one column stand side by side. */
export function panelPlace(x: number, j: number, k: number): number {
  return Math.floor(j / columnBlock) * k * columnBlock + (x >> 1) * 2 * columnBlock + (j % columnBlock) * 2 + (x & 1)
}

/** Largest absolute value of a weight as an integer: with it no sum over 256 products of normalised inputs can leave 32 bits. */
const largestWeight = 511

/** A float matrix by rows `[m][k]` (one row an output, as PyTorch keeps it) as integers in panels, with a scale for each output. */
export function inPanels(matrix: Float32Array, k: number, m: number): { readonly panels: Int16Array; readonly scales: Float32Array } {
  const panels = new Int16Array(k * m)
  const scales = new Float32Array(m)
  for (let j = 0; j < m; j++) {
    let largest = 0
    for (let x = 0; x < k; x++) largest = Math.max(largest, Math.abs(matrix[j * k + x]!))
    const scale = largest === 0 ? 1 : largest / largestWeight
    scales[j] = scale
    for (let x = 0; x < k; x++) panels[panelPlace(x, j, k)] = Math.round(matrix[j * k + x]! / scale)
  }
  return { panels, scales }
}
