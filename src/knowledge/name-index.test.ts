import { expect, test } from 'vitest'
import { nameIndex } from './name-index.ts'

const index = nameIndex([
  ['Front of the North', 'front'],
  ['Front', 'single'],
  ['Clan del Valle', 'clan'],
  ['al-Munara', 'munara'],
  ["People's Guard", 'guard'],
  ['Front', 'later'],
])

test.each([
  ['the Front of the North said', 1, 'front', 4],
  ['the Front said', 1, 'single', 1],
  ["Front's men", 0, 'single', 1],
  ['el Clan de el Valle', 1, 'clan', 4],
  ['el Clan del Valle', 1, 'clan', 3],
  ['fighters of al-Munara', 2, 'munara', 1],
  ['fighters of al - Munara', 2, 'munara', 3],
  ["the People 's Guard", 1, 'guard', 3],
])('%s', (text, at, item, words) => {
  expect(index.at(text.split(' '), at)).toEqual({ item, words })
})

test('nothing stands where no name begins, and a name must fit before the end', () => {
  expect(index.at(['of', 'the', 'North'], 0)).toBeUndefined()
  expect(index.at(['Front', 'of', 'the', 'North'], 0, 2)).toEqual({ item: 'single', words: 1 })
  expect(index.at([], 3)).toBeUndefined()
})

test('a whole name is named, a part is not', () => {
  expect(index.named('Clan del Valle')).toBe('clan')
  expect(index.named('Clan')).toBeUndefined()
})
