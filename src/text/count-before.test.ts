import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countBefore } from './count-before.ts'

test('counts what is before, as looking at each would', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(60), (numbers, bound) => {
      const sorted = numbers.toSorted((a, b) => a - b)
      expect(countBefore(sorted.length, (at) => sorted[at]! < bound)).toBe(sorted.filter((number) => number < bound).length)
    }),
  )
})
