import { describe, expect, test } from 'vitest'
import { bucketOf, numberOf, placeOf } from './hashing.ts'

describe('places of features', () => {
  test('are the same for the same words and differ for others', () => {
    expect(placeOf(16, 3, numberOf('say'), numberOf('clause'))).toBe(placeOf(16, 3, numberOf('say'), numberOf('clause')))
    const places = ['say', 'says', 'deny', 'claim', 'vow', 'hope'].map((word) => placeOf(16, 3, numberOf(word)))
    expect(new Set(places).size).toBe(places.length)
  })

  test('differ by template and by order', () => {
    expect(placeOf(16, 1, 7, 9)).not.toBe(placeOf(16, 2, 7, 9))
    expect(placeOf(16, 1, 7, 9)).not.toBe(placeOf(16, 1, 9, 7))
  })

  test('lie within the table', () => {
    for (let word = 0; word < 1000; word++) {
      const place = placeOf(10, word, word * 7919, -word)
      expect(place).toBeGreaterThanOrEqual(0)
      expect(place).toBeLessThan(1024)
    }
  })

  test('spread evenly enough that few of a thousand words meet', () => {
    const places = new Set(Array.from({ length: 1000 }, (_, at) => placeOf(16, 5, numberOf(`word${at}`))))
    expect(places.size).toBeGreaterThan(975)
  })
})

test('sizes grow coarser', () => {
  expect([0, 3, 4, 5, 7, 8, 12, 13, 20, 21, 35, 36, 900].map(bucketOf)).toEqual([0, 3, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9])
  expect(bucketOf(-3)).toBe(0)
})
