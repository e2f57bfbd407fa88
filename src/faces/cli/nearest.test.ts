import { expect, test } from 'vitest'
import { didYouMean, nearest } from './nearest.ts'

const words = ['read', 'demo', 'explain', 'parse', 'completion', 'help']

test.each([
  ['raed', 'read'],
  ['reed', 'read'],
  ['exlpain', 'explain'],
  ['comp', 'completion'],
  ['prase', 'parse'],
  ['completion', 'completion'],
])('%s is near %s', (typed, word) => {
  expect(nearest(typed, words)).toBe(word)
})

test.each([['xyz'], ['watch'], ['']])('%j is near nothing', (typed) => {
  expect(nearest(typed, words)).toBeUndefined()
})

test('didYouMean ends with a blank or is empty', () => {
  expect(didYouMean('raed', words, (word) => `hearsay ${word}`)).toBe('Did you mean hearsay read? ')
  expect(didYouMean('xyz', words)).toBe('')
})
