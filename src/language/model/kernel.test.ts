import { describe, expect, test } from 'vitest'
import { inPanels, multiplyPlain, openKernel } from './kernel.ts'

const noise = (size: number, seed: number): Float32Array => Float32Array.from({ length: size }, (_, i) => Math.fround(((Math.imul(i + seed, 2654435761) >>> 8) % 2001) / 1000 - 1))

describe('the kernel', () => {
  test.each([[4, 4, 8], [8, 64, 40], [20, 128, 576], [256, 96, 128]])('%i rows, %i inner, %i columns: the same bits as plain TypeScript', (n, k, m) => {
    const [a, w, bias] = [noise(n * k, 1), inPanels(noise(k * m, 2), k, m), noise(m, 3)]
    const plain = new Float32Array(n * m)
    multiplyPlain(a, w, bias, plain, n, k, m)
    const { floats, multiply } = openKernel(4 * (a.length + w.length + bias.length + plain.length))
    floats.set(a, 0)
    floats.set(w, a.length)
    floats.set(bias, a.length + w.length)
    const out = a.length + w.length + bias.length
    multiply(0, a.length * 4, (a.length + w.length) * 4, out * 4, n, k, m)
    expect([...floats.subarray(out, out + plain.length)]).toEqual([...plain])
  })

  test('columns that fill no panel are zero', () => {
    expect([...inPanels(Float32Array.from([1, 2, 3, 4]), 2, 2)]).toEqual([1, 2, 0, 0, 0, 0, 0, 0, 3, 4, 0, 0, 0, 0, 0, 0])
  })
})
