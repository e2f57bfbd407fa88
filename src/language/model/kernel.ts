/**
 * Matrix products of 16-bit integers in WebAssembly SIMD, assembled here from its instructions: no build step, no binary
 * in the repository. Sums are exact 32-bit integers, then scaled once, so that every machine gives the same bits.
 */

/** Rows of a left matrix and columns of a right one are handled in blocks of these sizes; inner sizes are multiples of `innerBlock`. */
export const rowBlock = 4
export const columnBlock = 8
export const innerBlock = 8

/**
 * out[n×m] = (a[n×k] · w) · scale + bias: `a` rows of 16-bit integers, `w` as `inPanels` lays it out, `scale`, `bias` and `out`
 * 32-bit floats. Addresses are bytes in the kernel's memory; n % 4 = k % 8 = m % 8 = 0.
 */
export type Multiply = (a: number, w: number, scale: number, bias: number, out: number, n: number, k: number, m: number) => void

function unsigned(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  do {
    const low = rest & 127
    rest >>>= 7
    bytes.push(rest === 0 ? low : low | 128)
  } while (rest !== 0)
  return bytes
}

function signed(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  for (;;) {
    const low = rest & 127
    rest >>= 7
    if ((rest === 0 && (low & 64) === 0) || (rest === -1 && (low & 64) !== 0)) return [...bytes, low]
    bytes.push(low | 128)
  }
}

const section = (id: number, body: readonly number[]): number[] => [id, ...unsigned(body.length), ...body]
const word = (text: string): number[] => [text.length, ...[...text].map((letter) => letter.charCodeAt(0))]

// instructions, by the names of the WebAssembly specification
const get = (local: number): number[] => [0x20, ...unsigned(local)]
const set = (local: number): number[] => [0x21, ...unsigned(local)]
const constant = (value: number): number[] => [0x41, ...signed(value)]
const add = [0x6a]
const shiftLeft = [0x74]
const lessThan = [0x49]
const loop = (body: readonly number[], again: readonly number[]): number[] => [0x03, 0x40, ...body, ...again, 0x0d, 0, 0x0b]
const load = (offset: number): number[] => [0xfd, 0x00, 2, ...unsigned(offset)]
const loadSplat32 = (offset: number): number[] => [0xfd, 0x09, 2, ...unsigned(offset)]
const store = (offset: number): number[] => [0xfd, 0x0b, 2, ...unsigned(offset)]
const zeroes = [0xfd, 0x0c, ...new Array<number>(16).fill(0)]
const dotPairs = [0xfd, 0xba, 0x01]
const addIntegers = [0xfd, 0xae, 0x01]
const toFloats = [0xfd, 0xfa, 0x01]
const addFloats = [0xfd, 0xe4, 0x01]
const multiplyFloats = [0xfd, 0xe6, 0x01]
const advance = (local: number, by: readonly number[]): number[] => [...get(local), ...by, ...add, ...set(local)]

function program(): number[] {
  const [a, w, scale, bias, out, n, k, m] = [0, 1, 2, 3, 4, 5, 6, 7] as const
  const [column, row, strideA, strideOut, weights, end, place, panel] = [8, 9, 10, 11, 12, 13, 14, 15] as const
  const rows = [16, 17, 18, 19] as const
  const [left, right] = [20, 21] as const
  const sum = (r: number, half: number): number => 22 + r * 2 + half
  const pair = 30
  /** Two inner steps of the 4×8 block: pairs of integers of each row against pairs of the panel. */
  const step = (j: number): number[] => [
    ...get(weights), ...load(j * 32), ...set(left),
    ...get(weights), ...load(j * 32 + 16), ...set(right),
    ...rows.flatMap((pointer, r) => [
      ...get(pointer), ...loadSplat32(j * 4), ...set(pair),
      ...get(sum(r, 0)), ...get(pair), ...get(left), ...dotPairs, ...addIntegers, ...set(sum(r, 0)),
      ...get(sum(r, 1)), ...get(pair), ...get(right), ...dotPairs, ...addIntegers, ...set(sum(r, 1)),
    ]),
  ]
  const inner = loop(
    [...[0, 1, 2, 3].flatMap(step), ...rows.flatMap((pointer) => advance(pointer, constant(16))), ...advance(weights, constant(128))],
    [...get(rows[0]), ...get(end), ...lessThan],
  )
  const finished = (r: number, half: number): number[] => [
    ...get(sum(r, half)), ...toFloats, ...get(scale), ...load(16 * half), ...multiplyFloats, ...get(bias), ...load(16 * half), ...addFloats,
  ]
  const overRows = loop(
    [
      ...rows.slice(1).flatMap((pointer, r) => [...get(rows[r] ?? 0), ...get(strideA), ...add, ...set(pointer)]),
      ...get(rows[0]), ...get(strideA), ...add, ...set(end),
      ...rows.flatMap((_, r) => [...zeroes, ...set(sum(r, 0)), ...zeroes, ...set(sum(r, 1))]),
      ...get(panel), ...set(weights),
      ...inner,
      ...rows.flatMap((_, r) => [...get(place), ...finished(r, 0), ...store(0), ...get(place), ...finished(r, 1), ...store(16), ...advance(place, get(strideOut))]),
      ...get(rows[3]), ...set(rows[0]),
      ...advance(row, constant(rowBlock)),
    ],
    [...get(row), ...get(n), ...lessThan],
  )
  const overColumns = loop(
    [
      ...get(a), ...set(rows[0]), ...constant(0), ...set(row),
      ...get(out), ...get(column), ...constant(2), ...shiftLeft, ...add, ...set(place),
      ...overRows,
      ...get(weights), ...set(panel),
      ...advance(scale, constant(32)), ...advance(bias, constant(32)), ...advance(column, constant(columnBlock)),
    ],
    [...get(column), ...get(m), ...lessThan],
  )
  const start = [
    ...get(k), ...constant(1), ...shiftLeft, ...set(strideA),
    ...get(m), ...constant(2), ...shiftLeft, ...set(strideOut),
    ...get(w), ...set(panel),
  ]
  const locals = [2, 12, 0x7f, 11, 0x7b]
  const body = [...locals, ...start, ...overColumns, 0x0b]
  return [
    0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
    ...section(1, [1, 0x60, 8, ...new Array<number>(8).fill(0x7f), 0]),
    ...section(2, [1, ...word('e'), ...word('m'), 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...word('multiply'), 0, 0]),
    ...section(10, [1, ...unsigned(body.length), ...body]),
  ]
}

/** The kernel over a memory of its own of at least `bytes`. */
export function openKernel(bytes: number): { readonly buffer: ArrayBuffer; readonly multiply: Multiply } {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / 65536) })
  const instance = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(program())), { e: { m: memory } })
  const multiply = instance.exports['multiply'] as Multiply // the module above exports just this
  return { buffer: memory.buffer, multiply }
}

/** The same product in plain TypeScript: what the kernel is tested against. */
export function multiplyPlain(a: Int16Array, w: Int16Array, scale: Float32Array, bias: Float32Array, out: Float32Array, n: number, k: number, m: number): void {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) {
      let sum = 0
      for (let x = 0; x < k; x++) sum += (a[i * k + x] ?? 0) * (w[panelPlace(x, j, k)] ?? 0)
      out[i * m + j] = Math.fround(Math.fround(Math.fround(sum) * (scale[j] ?? 0)) + (bias[j] ?? 0))
    }
  }
}

/** Place of row x, column j in panels of 8 columns, in which two rows' values of one column stand side by side. */
function panelPlace(x: number, j: number, k: number): number {
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
