import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joined, wrapped } from './wrapped.ts'

test('a text stands in lines, cut between words', () => {
  expect(wrapped('Agents closed the old bridge shortly after a quarter past nine', 24, 3)).toEqual([
    'Agents closed the old',
    'bridge shortly after a',
    'quarter past nine',
  ])
  expect(wrapped('Agents closed the old bridge shortly after a quarter past nine', 24, 2)).toEqual(['Agents closed the old', 'bridge shortly after a…'])
  expect(wrapped('', 20, 2)).toEqual([])
})

test('no line is much longer than there is room for, and there are never too many', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 8, max: 60 }), fc.integer({ min: 1, max: 4 }), (text, letters, lines) => {
      const found = wrapped(text, letters, lines)
      expect(found.length).toBeLessThanOrEqual(lines)
      expect(found.every((line) => line.length <= letters + 1)).toBe(true)
    }),
  )
})

test('parts share a line where there is room', () => {
  expect(joined(['01.40 AMC', '5 origins', '7 reports', 'denied'], 24)).toEqual(['01.40 AMC · 5 origins', '7 reports · denied'])
  expect(joined(['01.40 AMC', '5 origins', '7 reports', 'denied'], 60)).toHaveLength(1)
})
