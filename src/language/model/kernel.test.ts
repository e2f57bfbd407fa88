import { describe, expect, test } from 'vitest'
import { inPanels, multiplyPlain, openKernel } from './kernel.ts'

const noise = (size: number, seed: number): Float32Array => Float32Array.from({ length: size }, (_, i) => ((Math.imul(i + seed, 2654435761) >>> 8) % 2001) / 1000 - 1)

describe('the kernel', () => {
  test.each([[4, 8, 8], [8, 64, 40], [20, 128, 576], [256, 96, 128]])('%i rows, %i inner, %i columns: the same bits as plain TypeScript', (n, k, m) => {
    const { panels, scales } = inPanels(noise(k * m, 2), k, m)
    const a = Int16Array.from(noise(n * k, 1), (value) => Math.round(value * 16384))
    const bias = noise(m, 3)
    const plain = new Float32Array(n * m)
    multiplyPlain(a, panels, scales, bias, plain, n, k, m)
    const places = [a, panels, scales, bias, plain].reduce<number[]>((at, array) => [...at, Math.ceil(((at.at(-1) ?? 0) + array.byteLength) / 16) * 16], [0])
    const [atA = 0, atW = 0, atScale = 0, atBias = 0, atOut = 0, end = 0] = places
    const { buffer, multiply } = openKernel(end)
    new Int16Array(buffer).set(a, atA / 2)
    new Int16Array(buffer).set(panels, atW / 2)
    new Float32Array(buffer).set(scales, atScale / 4)
    new Float32Array(buffer).set(bias, atBias / 4)
    multiply(atA, atW, atScale, atBias, atOut, n, k, m)
    expect([...new Float32Array(buffer, atOut, n * m)]).toEqual([...plain])
  })

  test('weights keep nine bits and a sign for each output', () => {
    const { panels, scales } = inPanels(Float32Array.from({ length: 64 }, (_, i) => (i < 8 ? i : i / 100)), 8, 8)
    expect([...panels.subarray(0, 4)]).toEqual([0, 73, 273, 307])
    expect(scales[0]).toBeCloseTo(7 / 511)
  })
})
