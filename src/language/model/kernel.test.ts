import { describe, expect, test } from 'vitest'
import { inPanels, normedUnits, openKernel, panelPlace, stateUnits } from './kernel.ts'

const noise = (size: number, seed: number, by = 1): Float32Array =>
  Float32Array.from({ length: size }, (_, i) => (by * (((Math.imul(i + seed, 2654435761) >>> 8) % 2001) - 1000)) / 1000)

/** Puts arrays into a kernel's memory one after the other; the last place is for the result. */
function place(
  arrays: readonly (Float32Array | Int16Array)[],
  room: number,
  width = 8,
): { readonly kernel: ReturnType<typeof openKernel>; readonly at: number[] } {
  const at = arrays.reduce<number[]>((places, array) => [...places, Math.ceil(((places.at(-1) ?? 0) + array.byteLength) / 16) * 16], [0])
  const kernel = openKernel((at.at(-1) ?? 0) + room, width)
  arrays.forEach((array, i) => new Uint8Array(kernel.buffer).set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at[i]))
  return { kernel, at }
}

describe('the kernel', () => {
  test.each([
    [4, 8, 8],
    [8, 64, 40],
    [20, 128, 64],
  ])('products of %i rows, %i inner, %i columns: the same bits as plain TypeScript', (n, k, m) => {
    const { panels, scales } = inPanels(noise(k * m, 2), k, m)
    const a = Int16Array.from(noise(n * k, 1), (value) => Math.round(value * 16384))
    const bias = noise(m, 3)
    const plain = new Float32Array(n * m)
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < m; j++) {
        let sum = 0
        for (let x = 0; x < k; x++) sum += a[i * k + x]! * panels[panelPlace(x, j, k)]!
        plain[i * m + j] = Math.fround(Math.fround(sum) * scales[j]!) + bias[j]!
      }
    }
    const { kernel, at } = place([a, panels, scales, bias], plain.byteLength)
    kernel.multiply(at[0]!, at[1]!, at[2]!, at[3]!, at[4]!, n, k, m)
    expect([...new Float32Array(kernel.buffer, at[4], n * m)]).toEqual([...plain])
  })

  test('weights keep nine bits and a sign for each output', () => {
    const { panels, scales } = inPanels(
      Float32Array.from({ length: 64 }, (_, i) => (i < 8 ? i : i / 100)),
      8,
      8,
    )
    expect([...panels.subarray(0, 4)]).toEqual([0, 73, 273, 307])
    expect(scales[0]).toBeCloseTo(7 / 511)
  })

  test.each([1, -1])('the recurrent unit, step %i: as its formula says', (step) => {
    const [hidden, count] = [16, 5]
    const gates = noise(count * 3 * hidden, 1, 4)
    const { kernel, at } = place([gates, new Float32Array(hidden)], count * hidden * 2)
    const first = step === 1 ? 0 : count - 1
    kernel.recur(at[0]! + first * 3 * hidden * 4, at[2]! + first * hidden * 2, count, step * 3 * hidden * 4, step * hidden * 2, at[1]!, hidden * 4)
    const soft = (x: number): number => x / (1 + Math.abs(x))
    const out = new Int16Array(kernel.buffer, at[2], count * hidden)
    const state = new Float64Array(hidden)
    for (let i = 0, row = first; i < count; i++, row += step) {
      for (let x = 0; x < hidden; x++) {
        const [candidate = 0, keep = 0, open = 0] = [0, 1, 2].map((part) => gates[(row * 3 + part) * hidden + x]!)
        const kept = 0.5 + 0.5 * soft(keep)
        state[x] = kept * state[x]! + (1 - kept) * candidate
        expect(Math.abs(out[row * hidden + x]! - (0.5 + 0.5 * soft(open)) * soft(state[x]!) * stateUnits)).toBeLessThan(1)
      }
    }
  })

  test('layer norm: as its formula says', () => {
    const [width, n] = [24, 3]
    const [from, gain, shift] = [noise(width * n, 5, 3), noise(width, 6), noise(width, 7)]
    const { kernel, at } = place([from, gain, shift], width * n * 2, width)
    kernel.normalise(at[0]!, at[3]!, n, width * 4, at[1]!, at[2]!)
    const out = new Int16Array(kernel.buffer, at[3], width * n)
    for (let row = 0; row < n; row++) {
      const values = [...from.subarray(row * width, (row + 1) * width)]
      const mean = values.reduce((sum, value) => sum + value, 0) / width
      const scale = 1 / Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / width + 1e-5)
      values.forEach((value, x) => expect(Math.abs(out[row * width + x]! - ((value - mean) * scale * gain[x]! + shift[x]!) * normedUnits)).toBeLessThan(1))
    }
  })

  test('every left row with every right one', () => {
    const [n, m, size] = [3, 4, 12]
    const [left, right, bias] = [noise(n * size, 1), noise(m * size, 2), noise(m, 3)]
    const { kernel, at } = place([left, right, bias], n * m * 4)
    kernel.pairScores(at[0]!, at[1]!, at[2]!, at[3]!, n, m, size * 4)
    const out = new Float32Array(kernel.buffer, at[3], n * m)
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < m; j++) {
        let sum = bias[j]!
        for (let x = 0; x < size; x++) sum += left[i * size + x]! * right[j * size + x]!
        expect(out[i * m + j]).toBeCloseTo(sum, 5)
      }
    }
  })

  /** Nearest integer of 1/1024, halves up, from 0 to the largest of 16 bits. */
  const rectified = (value: number): number => Math.min(32767, Math.floor(Math.max(0, value) * 1024 + 0.5))
  const edges = Float32Array.of(0, -0, 0.5 / 1024, (0.5 - 2 ** -25) / 1024, 1.5 / 1024, -3, 31.9996, 32, 1e9, 2 ** 31, 2 ** -140, 1e30, 7.25, -1e30, 31, 5)

  test('adds rows', () => {
    const [to, from] = [noise(16, 1), noise(16, 2)]
    const { kernel, at } = place([to, from], 0)
    kernel.add(at[0]!, at[1]!, 64)
    expect([...new Float32Array(kernel.buffer, 0, 16)]).toEqual([...to].map((value, i) => Math.fround(value + from[i]!)))
  })

  test('rectifies rows that stand apart', () => {
    const rows = Float32Array.of(...edges, ...noise(8, 4, 9), ...edges.map((value) => value / 3), ...noise(8, 5))
    const { kernel, at } = place([rows], 64)
    kernel.rectify(at[0]!, 24 * 4, at[1]!, 2, 16 * 4)
    const plain = [...rows.subarray(0, 16), ...rows.subarray(24, 40)].map(rectified)
    expect([...new Int16Array(kernel.buffer, at[1], 32)]).toEqual(plain)
  })

  test('rectifies the sum of two rows, rounded once', () => {
    const [a, b] = [Float32Array.of(...edges, ...noise(16, 8, 20)), Float32Array.of(...noise(16, 9, 0.001), ...noise(16, 10, 20))]
    const { kernel, at } = place([a, b], 64)
    kernel.join(at[0]!, at[1]!, at[2]!, 32 * 4)
    expect([...new Int16Array(kernel.buffer, at[2], 32)]).toEqual([...a].map((value, i) => rectified(value + b[i]!)))
  })
})
