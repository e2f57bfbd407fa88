import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stacked } from './stacked.ts'

test('each stands where it would, where there is room', () => {
  expect(stacked([10, 10], [20, 80], 4, [0, 100])).toEqual([20, 80])
})

test('those that would lie on each other share the way', () => {
  expect(stacked([10, 10, 10], [50, 50, 50], 2, [0, 100])).toEqual([38, 50, 62])
})

test('nothing stands above the top or below the foot while there is room', () => {
  expect(stacked([10, 10], [-30, 200], 2, [0, 60])).toEqual([5, 55])
})

test('whatever is wanted, nothing overlaps and the order stays', () => {
  const things = fc.array(fc.record({ height: fc.integer({ min: 1, max: 60 }), want: fc.integer({ min: -200, max: 900 }) }), { maxLength: 30 })
  fc.assert(
    fc.property(things, (all) => {
      const heights = all.map(({ height }) => height)
      const found = stacked(
        heights,
        all.map(({ want }) => want),
        3,
        [0, 600],
      )
      for (const [at, y] of found.entries()) {
        if (at > 0) expect(y - (found[at - 1] ?? 0)).toBeGreaterThanOrEqual(((heights[at] ?? 0) + (heights[at - 1] ?? 0)) / 2 + 3 - 1e-6)
        expect(y - (heights[at] ?? 0) / 2).toBeGreaterThanOrEqual(-1e-6)
      }
    }),
  )
})
