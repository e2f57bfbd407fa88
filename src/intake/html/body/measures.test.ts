import { describe, expect, test } from 'vitest'
import { endingOf, linesIn } from './ends.ts'
import { measure, wordHashes } from './measures.ts'

describe('counts', () => {
  const { stops, sentences, commas, digits, capitals, shouted, quotes, wordFrom } = measure([
    'Elva steg til 30 meter, og NTB melder at «alle» er ute. Slik?',
    'Sport Kultur',
  ])
  test.each([
    ['words', wordFrom[1], 13],
    ['words of every sentence', stops[0], 4],
    ['ends of sentences', sentences[0], 2],
    ['commas', commas[0], 1],
    ['numbers', digits[0], 1],
    ['capitals', capitals[0], 3],
    ['shouted', shouted[0], 1],
    ['quotation marks', quotes[0], 2],
    ['words of every sentence in a menu', stops[1], 0],
    ['capitals in a menu', capitals[1], 2],
  ])('%s', (_, counted, right) => {
    expect(counted).toBe(right)
  })
})

test('words are the same whatever their capitals and marks around', () => {
  expect(wordHashes('«Åpent, ELVA!»')).toEqual(wordHashes('åpent elva'))
  expect(wordHashes('elva')).not.toEqual(wordHashes('elve'))
})

test.each<[string, number]>([
  ['Alle er ute.', 2],
  ['«Alle er ute?»', 2],
  ['Les også:', 1],
  ['(alle)', 1],
  ['Sport', 0],
  ['', 0],
])('the end of %s', (text, ending) => {
  expect(endingOf(text)).toBe(ending)
})

test('lines', () => {
  expect(['', 'a', 'a\nb', 'a\nb\n'].map(linesIn)).toEqual([1, 1, 2, 3])
})
