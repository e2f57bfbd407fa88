import { expect, test } from 'vitest'
import { amount } from './amount.ts'

test('a number says what is known of it', () => {
  expect([amount({ min: 3, max: 3 }), amount({ min: 3, max: 5 }), amount({ min: 3 }), amount({ max: 3 })]).toEqual(['3', '3–5', '≥ 3', '≤ 3'])
})
