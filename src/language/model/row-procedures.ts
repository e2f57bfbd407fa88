import { advance, f32x4, f64x2, get, i32, i32x4, loop, lowHalves, narrow, set, v128, type Procedure } from './assembler.ts'

/** add(to, from, bytes): floats at `from` are added to those at `to`; bytes % 16 = 0. */
export const addProcedure: Procedure = (() => {
  const [to, from, bytes] = [0, 1, 2] as const
  const end = 3
  const body = [
    ...set(end, i32.add(get(to), get(bytes))),
    ...loop(
      [...v128.store(get(to), f32x4.add(v128.load(get(to)), v128.load(get(from)))), ...advance(to, i32.constant(16)), ...advance(from, i32.constant(16))],
      i32.below(get(to), get(end)),
    ),
  ]
  return { name: 'add', parameters: 3, integers: 1, floats: 0, vectors: 0, body }
})()

/** Largest 16-bit integer: what is above counts as this. */
const largest = 32767

/**
 * rectify(from, stride, to, n, size): n rows of `size` bytes of floats, `stride` bytes apart; what is above 0 goes to `to` as the nearest
 * integer of 1/`units` (a power of two), halves up; size % 32 = 0.
 */
export function rectifyProcedure(units: number): Procedure {
  const [from, stride, to, n, size] = [0, 1, 2, 3, 4] as const
  const [at, end, row] = [5, 6, 7] as const
  const [value, whole] = [8, 9] as const
  const result = (half: number): number => 10 + half
  // Cut off, then one more where the rest is a half or more: adding a half first would round twice.
  const half = (h: number): number[] => [
    ...set(value, f32x4.greatest(v128.load(get(at), 16 * h), v128.zero)),
    ...set(value, f32x4.least(f32x4.multiply(get(value), f32x4.constant(units)), f32x4.constant(largest))),
    ...set(whole, i32x4.fromFloats(get(value))),
    ...set(result(h), i32x4.subtract(get(whole), f32x4.atLeast(f32x4.subtract(get(value), i32x4.toFloats(get(whole))), f32x4.constant(0.5)))),
  ]
  const body = loop(
    [
      ...set(at, get(from)),
      ...set(end, i32.add(get(from), get(size))),
      ...loop(
        [
          ...half(0),
          ...half(1),
          ...v128.store(get(to), narrow(get(result(0)), get(result(1)))),
          ...advance(at, i32.constant(32)),
          ...advance(to, i32.constant(16)),
        ],
        i32.below(get(at), get(end)),
      ),
      ...advance(from, get(stride)),
      ...advance(row, i32.constant(1)),
    ],
    i32.below(get(row), get(n)),
  )
  return { name: 'rectify', parameters: 5, integers: 3, floats: 0, vectors: 4, body }
}

/** join(a, b, to, size): the sum of two rows of `size` bytes of floats, in doubles; what is above 0 as in `rectify`; size % 32 = 0. */
export function joinProcedure(units: number): Procedure {
  const [a, b, to, size] = [0, 1, 2, 3] as const
  const end = 4
  const quarter = (q: number): number[] => {
    const both = f64x2.add(f64x2.fromFloats(v128.loadLow(get(a), 8 * q)), f64x2.fromFloats(v128.loadLow(get(b), 8 * q)))
    const scaled = f64x2.multiply(f64x2.greatest(both, v128.zero), f64x2.constant(units))
    return i32x4.fromDoubles(f64x2.add(f64x2.least(scaled, f64x2.constant(largest)), f64x2.constant(0.5)))
  }
  const body = [
    ...set(end, i32.add(get(a), get(size))),
    ...loop(
      [
        ...v128.store(get(to), narrow(lowHalves(quarter(0), quarter(1)), lowHalves(quarter(2), quarter(3)))),
        ...advance(a, i32.constant(32)),
        ...advance(b, i32.constant(32)),
        ...advance(to, i32.constant(16)),
      ],
      i32.below(get(a), get(end)),
    ),
  ]
  return { name: 'join', parameters: 4, integers: 1, floats: 0, vectors: 0, body }
}
