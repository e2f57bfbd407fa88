import { describe, expect, test } from 'vitest'
import { f1, flat, shingleScore, wordsOf } from './score.ts'

describe('runs of four words', () => {
  test.each<[string, string, string, number, number]>([
    ['the same', 'a b c d e', 'a b c d e', 1, 1],
    ['half of it', 'a b c d e f g h', 'a b c d e', 1, 0.4],
    ['too much', 'a b c d', 'a b c d e f g', 0.25, 1],
    ['twice', 'a b c d', 'a b c d a b c d', 0.2, 1],
    ['fewer than four words', 'a b', 'a b', 1, 1],
  ])('%s', (_, gold, guess, precision, recall) => {
    expect(shingleScore(wordsOf(gold), wordsOf(guess))).toEqual({ precision, recall })
  })
  test('no words at all have no precision', () => {
    expect(shingleScore(wordsOf('a b'), [])).toEqual({ precision: Number.NaN, recall: 0 })
  })
})

test('words are lower case, marks aside', () => {
  expect(wordsOf('«Åpent», E6 – nå!')).toEqual(['åpent', 'e6', 'nå'])
})

test('harmonic mean, and pieces without quotation marks', () => {
  expect(f1(1, 0.5)).toBeCloseTo(2 / 3)
  expect(f1(0, 0)).toBe(0)
  expect(flat(' «Den»\n store ')).toBe('den store')
})
