import { expect, test } from 'vitest'
import { percentOf, sumOf } from '../../src/text/index.ts'
import { boost, generator } from './boost.ts'

const settings = { trees: 60, leaves: 8, rate: 0.2, columns: 1, sample: 1, least: 1, ridge: 1, seed: 1 }

test('learns what one feature says, and what two say together', () => {
  const random = generator(7)
  const count = 600
  const features = Int16Array.from({ length: count * 3 }, () => Math.floor(random() * 100) - 50)
  const isTrue = (row: number): boolean => (features[row * 3] ?? 0) > 10 === (features[row * 3 + 1] ?? 0) > -20
  const targets = Float64Array.from({ length: count }, (_, row) => (isTrue(row) ? 1 : 0))
  const trees = boost({ features, width: 3, targets, weights: new Float64Array(count).fill(1) }, settings)
  const right = [...targets.keys()].filter((row) => percentOf(sumOf(trees, features, { from: row * 3 })) > 50 === isTrue(row)).length
  expect(right / count).toBeGreaterThan(0.97)
})

test('the same rows give the same trees', () => {
  const rows = {
    features: Int16Array.of(1, 2, 3, 4, 5, 6, 7, 8),
    width: 1,
    targets: Float64Array.of(0, 0, 0, 0, 1, 1, 1, 1),
    weights: new Float64Array(8).fill(10),
  }
  expect(boost(rows, settings)).toEqual(boost(rows, settings))
})
