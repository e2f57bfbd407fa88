import { expect, test } from 'vitest'
import { acceptBits, edgeBits, openJudge, packWeights, speakerBits, sumAt, type JudgeWeights } from './weights.ts'

function some(): JudgeWeights {
  const table = (bits: number, at: number): Int8Array => {
    const weights = new Int8Array(2 ** bits)
    weights[at] = -7
    weights[at + 1] = 127
    return weights
  }
  return { accept: table(acceptBits, 5), left: table(edgeBits, 6), right: table(edgeBits, 7), speaker: table(speakerBits, 8), threshold: -33 }
}

test('weights come back as they were written', () => {
  const opened = openJudge(packWeights(some()))
  expect(opened).toEqual(some())
})

test('weights at an odd place of a larger buffer open too', () => {
  const bytes = packWeights(some())
  const larger = new Uint8Array(bytes.length + 3)
  larger.set(bytes, 3)
  expect(openJudge(larger.subarray(3))?.threshold).toBe(-33)
})

test('other bytes are no weights', () => {
  expect(openJudge(new Uint8Array(12))).toBeUndefined()
  const bytes = packWeights(some())
  bytes[0] = 1
  expect(openJudge(bytes)).toBeUndefined()
})

test('a file of weights stays under 300 kB', () => {
  expect(packWeights(some()).length).toBeLessThanOrEqual(300_000)
})

test('a sum counts a place as often as it is named', () => {
  expect(sumAt(some().accept, [5, 6, 6, 9])).toBe(-7 + 127 + 127)
})
