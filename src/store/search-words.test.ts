import { expect, test } from 'vitest'
import { queryOf } from './search-words.ts'

test.each([
  ['brua stengt', '("brua" AND "stengt")'],
  ['"brua er" -stengt', '("brua er") NOT "stengt"'],
  ['steng*', '("steng" *)'],
  ['Tromso', '(("Tromso" OR "Tromsø" OR "Trømso" OR "Trømsø"))'],
  ['AND OR NEAR(', '("AND" AND ("OR" OR "øR") AND "NEAR(")'],
  ['"unclosed quote', '(("unclosed quote" OR "unclosed quøte" OR "uncløsed quote" OR "uncløsed quøte"))'],
])('%s', (typed, query) => {
  expect(queryOf(typed)).toBe(query)
})

test('where nothing is to be looked for, there is no query', () => {
  expect([queryOf(''), queryOf('-no'), queryOf('* - "" ?')]).toEqual([undefined, undefined, undefined])
})

test('columns hold for the whole of it', () => {
  expect(queryOf('a -b', 'title text')).toBe('{title text} : (("a") NOT "b")')
})
