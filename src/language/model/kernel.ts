/**
 * Matrix products in WebAssembly SIMD, assembled here from its instructions: no build step, no binary in the repository.
 * Every sum runs over k in order with separate multiply and add, so that `multiplyPlain` and any machine give the same bits.
 */

/** Rows of a left matrix and columns of a right one are handled in blocks of these sizes; callers round up. */
export const rowBlock = 4
export const columnBlock = 8

/** out[n×m] = a[n×k] · w + bias; `w` in panels of 8 columns. Addresses are bytes in the kernel's memory, n % 4 = k % 4 = m % 8 = 0. */
export type Multiply = (a: number, w: number, bias: number, out: number, n: number, k: number, m: number) => void

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

const get = (local: number): number[] => [0x20, ...unsigned(local)]
const set = (local: number): number[] => [0x21, ...unsigned(local)]
const constant = (value: number): number[] => [0x41, ...signed(value)]
const add = [0x6a]
const shiftLeft = [0x74]
const lessThan = [0x49]
const loop = (body: readonly number[], again: readonly number[]): number[] => [0x03, 0x40, ...body, ...again, 0x0d, 0, 0x0b]
const load = (offset: number): number[] => [0xfd, 0x00, 2, ...unsigned(offset)]
const splat = (offset: number): number[] => [0xfd, 0x09, 2, ...unsigned(offset)]
const store = (offset: number): number[] => [0xfd, 0x0b, 2, ...unsigned(offset)]
const addFloats = [0xfd, 0xe4, 0x01]
const multiplyFloats = [0xfd, 0xe6, 0x01]
const advance = (local: number, by: readonly number[]): number[] => [...get(local), ...by, ...add, ...set(local)]

function program(): number[] {
  const [a, w, bias, out, n, k, m] = [0, 1, 2, 3, 4, 5, 6] as const
  // then i32: columns done, rows done, stride of a, stride of out, weights, four rows of a, end of the row, place in out
  const [column, row, strideA, strideOut, weights, end, place, panel] = [7, 8, 9, 10, 11, 12, 13, 14] as const
  const rows = [15, 16, 17, 18] as const
  const first = 19
  const [left, right] = [first, first + 1] as const
  const sum = (r: number, half: number): number => first + 2 + r * 2 + half
  const scaled = first + 10
  const step = (j: number): number[] => [
    ...get(weights), ...load(j * 32), ...set(left),
    ...get(weights), ...load(j * 32 + 16), ...set(right),
    ...rows.flatMap((pointer, r) => [
      ...get(pointer), ...splat(j * 4), ...set(scaled),
      ...get(sum(r, 0)), ...get(scaled), ...get(left), ...multiplyFloats, ...addFloats, ...set(sum(r, 0)),
      ...get(sum(r, 1)), ...get(scaled), ...get(right), ...multiplyFloats, ...addFloats, ...set(sum(r, 1)),
    ]),
  ]
  const inner = loop(
    [...[0, 1, 2, 3].flatMap(step), ...rows.flatMap((pointer) => advance(pointer, constant(16))), ...advance(weights, constant(128))],
    [...get(rows[0]), ...get(end), ...lessThan],
  )
  const overRows = loop(
    [
      ...rows.slice(1).flatMap((pointer, r) => [...get(rows[r] ?? 0), ...get(strideA), ...add, ...set(pointer)]),
      ...get(rows[0]), ...get(strideA), ...add, ...set(end),
      ...rows.flatMap((_, r) => [...get(bias), ...load(0), ...set(sum(r, 0)), ...get(bias), ...load(16), ...set(sum(r, 1))]),
      ...get(panel), ...set(weights),
      ...inner,
      ...rows.flatMap((_, r) => [...get(place), ...get(sum(r, 0)), ...store(0), ...get(place), ...get(sum(r, 1)), ...store(16), ...advance(place, get(strideOut))]),
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
      ...advance(bias, constant(32)), ...advance(column, constant(columnBlock)),
    ],
    [...get(column), ...get(m), ...lessThan],
  )
  const start = [
    ...get(k), ...constant(2), ...shiftLeft, ...set(strideA),
    ...get(m), ...constant(2), ...shiftLeft, ...set(strideOut),
    ...get(w), ...set(panel),
  ]
  const locals = [2, 12, 0x7f, 11, 0x7b]
  const body = [...locals, ...start, ...overColumns, 0x0b]
  return [
    0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
    ...section(1, [1, 0x60, 7, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0]),
    ...section(2, [1, ...word('e'), ...word('m'), 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...word('multiply'), 0, 0]),
    ...section(10, [1, ...unsigned(body.length), ...body]),
  ]
}

/** The kernel over a memory of its own of at least `bytes`. */
export function openKernel(bytes: number): { readonly floats: Float32Array; readonly multiply: Multiply } {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / 65536) })
  const instance = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(program())), { e: { m: memory } })
  const multiply = instance.exports['multiply'] as Multiply // the module above exports just this
  return { floats: new Float32Array(memory.buffer), multiply }
}

/** The same product in plain TypeScript: what the kernel is tested against. `w` in panels as the kernel wants it. */
export function multiplyPlain(a: Float32Array, w: Float32Array, bias: Float32Array, out: Float32Array, n: number, k: number, m: number): void {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) {
      const panel = Math.floor(j / columnBlock) * k * columnBlock + (j % columnBlock)
      let sum = bias[j] ?? 0
      for (let x = 0; x < k; x++) sum = Math.fround(sum + Math.fround((a[i * k + x] ?? 0) * (w[panel + x * columnBlock] ?? 0)))
      out[i * m + j] = sum
    }
  }
}

/** Rewrites a matrix of rows `[k][m]` into panels of 8 columns, columns past `m` zero. */
export function inPanels(matrix: Float32Array, k: number, m: number): Float32Array {
  const padded = Math.ceil(m / columnBlock) * columnBlock
  const out = new Float32Array(k * padded)
  for (let j = 0; j < m; j++) {
    const panel = Math.floor(j / columnBlock) * k * columnBlock + (j % columnBlock)
    for (let x = 0; x < k; x++) out[panel + x * columnBlock] = matrix[x * m + j] ?? 0
  }
  return out
}
