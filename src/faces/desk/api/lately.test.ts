import { expect, test } from 'vitest'
import { lately } from './lately.ts'

test('what was asked for lately is not asked for again; the oldest is forgotten, and what failed', async () => {
  const asked: string[] = []
  const things = lately(2, async (id) => {
    asked.push(id)
    if (id === 'bad' && asked.length < 6) throw new Error('away')
    return id.toUpperCase()
  })
  expect([await things.of('a'), await things.of('b'), await things.of('a')]).toEqual(['A', 'B', 'A'])
  expect(asked).toEqual(['a', 'b'])
  await things.of('c')
  await things.of('b')
  expect(asked).toEqual(['a', 'b', 'c', 'b'])
  await expect(things.of('bad')).rejects.toThrow('away')
  things.forget('b')
  await things.of('b')
  expect(await things.of('bad')).toBe('BAD')
})
