import { expect, test } from 'vitest'
import { searchWordsOf } from '../searching/search-words.ts'
import { queryOf, vectorOf } from './search-vector.ts'

test('words have their places, and texts are kept apart', () => {
  expect(vectorOf('Brua er åpen', null, 'Er brua')).toBe("'brua':1,9 'er':2,8 'apen':3")
})

test.each([
  ['brua stengt', "(('brua')) & (('stengt'))"],
  ['"brua er" -stengt', "(('brua' <-> 'er')) & !(('stengt'))"],
  ['steng*', "(('steng':*))"],
  ['Covid-1', "(('covid' <-> '1') | ('cøvid' <-> '1'))"],
  ["& | ! <-> 'x'", "(('x'))"],
])('%s', (typed, query) => {
  const words = searchWordsOf(typed)
  expect(words && queryOf(words)).toBe(query)
})

test('a text of any length fits', () => {
  const long = vectorOf(Array.from({ length: 200_000 }, (_, n) => `ord${n}`).join(' '), 'x'.repeat(5000), 'a '.repeat(50_000))
  expect(Buffer.byteLength(long)).toBeLessThan(4_000_000)
  expect(Math.max(...[...long.matchAll(/'([^']+)'/gu)].map(([, word = '']) => word.length))).toBe(500)
})
