import { expect, test } from 'vitest'
import { entryOf } from './entry-of.ts'

test('a table has what it holds and nothing else', () => {
  const table = { nb: 'Oslo' }
  expect(entryOf(table, 'nb')).toBe('Oslo')
  for (const key of ['constructor', '__proto__', 'toString', '']) expect(entryOf(table, key)).toBeUndefined()
})
