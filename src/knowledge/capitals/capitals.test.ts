import { expect, test } from 'vitest'
import { capitalTable } from './capitals-table.ts'
import { capitalAt } from './capitals.ts'

test.each([
  ['Moskva', 'RUS'],
  ['El Cairo', 'EGY'],
  ['Addis Abeba', 'ETH'],
  ["N'Djamena", 'TCD'],
  ['Bruselas', 'IGOEUR'],
])('%s', (name, country) => {
  expect(capitalAt(name.split(' '), 0)).toEqual({ country, words: name.split(' ').length })
})

test('nearly every state has its seat, and no name is the seat of two', () => {
  expect(new Set(capitalTable.map(([country]) => country)).size).toBeGreaterThan(180)
  const names = capitalTable.flatMap(([, ...each]) => each)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})
