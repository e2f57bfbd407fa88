import { expect, test } from 'vitest'
import { itemKinds } from '../../reading/items.ts'
import { kindsOf, marksOf } from './kinds.ts'

test('which kinds are underlined stands in the address, but for the usual ones', () => {
  expect([...kindsOf(undefined)]).toEqual(['statement', 'event', 'time', 'place'])
  expect([...kindsOf('actor,statement,nothing')]).toEqual(['statement', 'actor'])
  expect([...kindsOf('none')]).toEqual([])
})

test('the address and the kinds lead to each other', () => {
  for (const marks of [undefined, 'none', 'time', 'statement,actor', itemKinds.join(',')]) expect(marksOf(kindsOf(marks))).toBe(marks)
})
