import { advance, f32, f32x4, get, i32, i32x4, loop, narrow, set, v128, type Procedure } from './assembler.ts'

/** multiply(a, w, scale, bias, out, n, k, m): blocks of 4 rows by 8 columns, sums of exact integers, scaled once. */
export function multiplyProcedure(rowBlock: number, columnBlock: number): Procedure {
  const [a, w, scale, bias, out, n, k, m] = [0, 1, 2, 3, 4, 5, 6, 7] as const
  const [column, row, strideA, strideOut, weights, end, place, panel] = [8, 9, 10, 11, 12, 13, 14, 15] as const
  const rows = [16, 17, 18, 19] as const
  const [left, right, pair] = [20, 21, 30] as const
  const sum = (r: number, half: number): number => 22 + r * 2 + half
  /** Two inner steps of the block: pairs of integers of each row against pairs of the panel. */
  const step = (j: number): number[] => [
    ...set(left, v128.load(get(weights), j * 32)),
    ...set(right, v128.load(get(weights), j * 32 + 16)),
    ...rows.flatMap((pointer, r) => [
      ...set(pair, v128.loadSplat32(get(pointer), j * 4)),
      ...set(sum(r, 0), i32x4.add(get(sum(r, 0)), i32x4.dotPairs(get(pair), get(left)))),
      ...set(sum(r, 1), i32x4.add(get(sum(r, 1)), i32x4.dotPairs(get(pair), get(right)))),
    ]),
  ]
  const inner = loop(
    [...[0, 1, 2, 3].flatMap(step), ...rows.flatMap((pointer) => advance(pointer, i32.constant(16))), ...advance(weights, i32.constant(128))],
    i32.below(get(rows[0]), get(end)),
  )
  const finished = (r: number, half: number): number[] =>
    f32x4.add(f32x4.multiply(i32x4.toFloats(get(sum(r, half))), v128.load(get(scale), 16 * half)), v128.load(get(bias), 16 * half))
  const overRows = loop(
    [
      ...rows.slice(1).flatMap((pointer, r) => set(pointer, i32.add(get(rows[r] ?? 0), get(strideA)))),
      ...set(end, i32.add(get(rows[0]), get(strideA))),
      ...rows.flatMap((_, r) => [...set(sum(r, 0), v128.zero), ...set(sum(r, 1), v128.zero)]),
      ...set(weights, get(panel)),
      ...inner,
      ...rows.flatMap((_, r) => [...v128.store(get(place), finished(r, 0)), ...v128.store(get(place), finished(r, 1), 16), ...advance(place, get(strideOut))]),
      ...set(rows[0], get(rows[3])),
      ...advance(row, i32.constant(rowBlock)),
    ],
    i32.below(get(row), get(n)),
  )
  const body = [
    ...set(strideA, i32.double(get(k))),
    ...set(strideOut, i32.quadruple(get(m))),
    ...set(panel, get(w)),
    ...loop(
      [
        ...set(rows[0], get(a)),
        ...set(row, i32.constant(0)),
        ...set(place, i32.add(get(out), i32.quadruple(get(column)))),
        ...overRows,
        ...set(panel, get(weights)),
        ...advance(scale, i32.constant(32)),
        ...advance(bias, i32.constant(32)),
        ...advance(column, i32.constant(columnBlock)),
      ],
      i32.below(get(column), get(m)),
    ),
  ]
  return { name: 'multiply', parameters: 8, integers: 12, floats: 0, vectors: 11, body }
}

/** 0.5 + 0.5 · x / (1 + |x|), four at once. */
const gate = (local: number): number[] =>
  f32x4.add(f32x4.constant(0.5), f32x4.divide(f32x4.multiply(f32x4.constant(0.5), get(local)), f32x4.add(f32x4.constant(1), f32x4.absolute(get(local)))))

/**
 * recur(gates, out, count, strideGates, strideOut, state, size): `count` rows, each with candidates, keep gates and output
 * gates of `size` bytes one after the other; states go to `out` as integers of 1/`units`; strides may be negative.
 */
export function recurProcedure(units: number): Procedure {
  const [gates, out, count, strideGates, strideOut, state, size] = [0, 1, 2, 3, 4, 5, 6] as const
  const [candidate, keepAt, openAt, stateAt, outAt, end, row] = [7, 8, 9, 10, 11, 12, 13] as const
  const [kept, keep, next, opened] = [14, 15, 16, 17] as const
  const result = (half: number): number => 18 + half
  const half = (h: number): number[] => [
    ...set(kept, v128.load(get(keepAt), 16 * h)),
    ...set(keep, gate(kept)),
    ...set(
      next,
      f32x4.add(
        f32x4.multiply(get(keep), v128.load(get(stateAt), 16 * h)),
        f32x4.multiply(f32x4.subtract(f32x4.constant(1), get(keep)), v128.load(get(candidate), 16 * h)),
      ),
    ),
    ...v128.store(get(stateAt), get(next), 16 * h),
    ...set(opened, v128.load(get(openAt), 16 * h)),
    ...set(
      result(h),
      f32x4.divide(f32x4.multiply(f32x4.multiply(gate(opened), get(next)), f32x4.constant(units)), f32x4.add(f32x4.constant(1), f32x4.absolute(get(next)))),
    ),
    ...set(result(h), i32x4.fromFloats(f32x4.nearest(get(result(h))))),
  ]
  const body = loop(
    [
      ...set(candidate, get(gates)),
      ...set(keepAt, i32.add(get(gates), get(size))),
      ...set(openAt, i32.add(get(keepAt), get(size))),
      ...set(end, get(keepAt)),
      ...set(stateAt, get(state)),
      ...set(outAt, get(out)),
      ...loop(
        [
          ...half(0),
          ...half(1),
          ...v128.store(get(outAt), narrow(get(result(0)), get(result(1)))),
          ...[candidate, keepAt, openAt, stateAt].flatMap((pointer) => advance(pointer, i32.constant(32))),
          ...advance(outAt, i32.constant(16)),
        ],
        i32.below(get(candidate), get(end)),
      ),
      ...advance(gates, get(strideGates)),
      ...advance(out, get(strideOut)),
      ...advance(row, i32.constant(1)),
    ],
    i32.below(get(row), get(count)),
  )
  return { name: 'recur', parameters: 7, integers: 7, floats: 0, vectors: 6, body }
}

const sumOfLanes = (vector: number): number[] =>
  f32.add(f32.add(f32x4.lane(get(vector), 0), f32x4.lane(get(vector), 1)), f32.add(f32x4.lane(get(vector), 2), f32x4.lane(get(vector), 3)))

/** normalise(from, to, n, size, gain, shift): layer norm (Ba et al. 2016) of n rows of `width` floats (`size` bytes) into integers of 1/`units`. */
export function normaliseProcedure(width: number, units: number): Procedure {
  const [from, to, n, size, gain, shift] = [0, 1, 2, 3, 4, 5] as const
  const [at, end, row, gainAt, shiftAt] = [6, 7, 8, 9, 10] as const
  const spread = 11
  const [total, mean, scale, value, first] = [12, 13, 14, 15, 16] as const
  const overRow = (step: readonly number[], bytes: number): number[] => [
    ...set(at, get(from)),
    ...loop([...step, ...advance(at, i32.constant(bytes))], i32.below(get(at), get(end))),
  ]
  const scaled = (offset: number): number[] => [
    ...set(value, f32x4.multiply(f32x4.subtract(v128.load(get(at), offset), get(mean)), get(scale))),
    ...set(value, f32x4.add(f32x4.multiply(get(value), v128.load(get(gainAt), offset)), v128.load(get(shiftAt), offset))),
    ...set(value, i32x4.fromFloats(f32x4.nearest(f32x4.multiply(get(value), f32x4.constant(units))))),
  ]
  const body = loop(
    [
      ...set(end, i32.add(get(from), get(size))),
      ...set(total, v128.zero),
      ...overRow(set(total, f32x4.add(get(total), v128.load(get(at)))), 16),
      ...set(mean, f32x4.splat(f32.divide(sumOfLanes(total), f32.constant(width)))),
      ...set(total, v128.zero),
      ...overRow(
        [...set(value, f32x4.subtract(v128.load(get(at)), get(mean))), ...set(total, f32x4.add(get(total), f32x4.multiply(get(value), get(value))))],
        16,
      ),
      ...set(spread, f32.root(f32.add(f32.divide(sumOfLanes(total), f32.constant(width)), f32.constant(1e-5)))),
      ...set(scale, f32x4.splat(f32.divide(f32.constant(1), get(spread)))),
      ...set(gainAt, get(gain)),
      ...set(shiftAt, get(shift)),
      ...overRow(
        [
          ...scaled(0),
          ...set(first, get(value)),
          ...scaled(16),
          ...v128.store(get(to), narrow(get(first), get(value))),
          ...advance(to, i32.constant(16)),
          ...advance(gainAt, i32.constant(32)),
          ...advance(shiftAt, i32.constant(32)),
        ],
        32,
      ),
      ...set(from, get(end)),
      ...advance(row, i32.constant(1)),
    ],
    i32.below(get(row), get(n)),
  )
  return { name: 'normalise', parameters: 6, integers: 5, floats: 1, vectors: 5, body }
}

/** pairScores(left, right, bias, out, n, m, size): out[i·m + j] = bias[j] + left row i · right row j, rows of `size` bytes of floats. */
export const pairScoresProcedure: Procedure = (() => {
  const [left, right, bias, out, n, m, size] = [0, 1, 2, 3, 4, 5, 6] as const
  const [i, j, a, b, end, biasAt] = [7, 8, 9, 10, 11, 12] as const
  const total = 13
  const body = loop(
    [
      ...set(b, get(right)),
      ...set(biasAt, get(bias)),
      ...set(j, i32.constant(0)),
      ...set(end, i32.add(get(left), get(size))),
      ...loop(
        [
          ...set(a, get(left)),
          ...set(total, v128.zero),
          ...loop(
            [
              ...set(total, f32x4.add(get(total), f32x4.multiply(v128.load(get(a)), v128.load(get(b))))),
              ...advance(a, i32.constant(16)),
              ...advance(b, i32.constant(16)),
            ],
            i32.below(get(a), get(end)),
          ),
          ...f32.store(get(out), f32.add(sumOfLanes(total), f32.load(get(biasAt)))),
          ...advance(out, i32.constant(4)),
          ...advance(biasAt, i32.constant(4)),
          ...advance(j, i32.constant(1)),
        ],
        i32.below(get(j), get(m)),
      ),
      ...set(left, get(end)),
      ...advance(i, i32.constant(1)),
    ],
    i32.below(get(i), get(n)),
  )
  return { name: 'pairScores', parameters: 7, integers: 6, floats: 0, vectors: 1, body }
})()
