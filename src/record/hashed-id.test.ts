import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashedId } from './hashed-id.ts'

test('an id is thirteen characters and never changes', () => {
  expect(hashedId('story', '', 'r1')).toMatch(/^[0-9a-z]{13}$/u)
  expect(hashedId('story', '', 'r1')).toBe(hashedId('story', '', 'r1'))
})

test('parts are kept apart', () => {
  expect(hashedId('ab', 'c')).not.toBe(hashedId('a', 'bc'))
  expect(hashedId('a')).not.toBe(hashedId('a', ''))
})

test('different names give different ids', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => a === b || hashedId(a) !== hashedId(b)))
  const many = Array.from({ length: 20_000 }, (_, index) => hashedId('story', String(index)))
  expect(new Set(many).size).toBe(many.length)
})
