import { expect, test } from 'vitest'
import { searchWordsOf } from '../searching/search-words.ts'
import { matchOf } from './match.ts'

test.each([
  ['brua stengt', '("brua" AND "stengt")'],
  ['"brua er" -stengt', '("brua er") NOT "stengt"'],
  ['steng*', '("steng" *)'],
  ['Tromso', '(("Tromso" OR "Tromsø" OR "Trømso" OR "Trømsø"))'],
  ['AND OR NEAR(', '("AND" AND ("OR" OR "øR") AND "NEAR(")'],
  ['"unclosed quote', '(("unclosed quote" OR "unclosed quøte" OR "uncløsed quote" OR "uncløsed quøte"))'],
])('%s', (typed, query) => {
  const words = searchWordsOf(typed)
  expect(words && matchOf(words, 'title text')).toBe(`{title text} : (${query})`)
})

test('where nothing is to be looked for, there is no query', () => {
  expect(['', '-no', '* - "" ?'].map(searchWordsOf)).toEqual([undefined, undefined, undefined])
})
