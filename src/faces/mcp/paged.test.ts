import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitting, partOf } from './paged.ts'

test('the parts of a list are the whole of it, in order, each within bounds or one item', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 60 })), fc.integer({ min: 1, max: 200 }), (items, room) => {
      const all: string[] = []
      let after: string | undefined
      do {
        const part = partOf(items, after, room)
        all.push(...part.items)
        expect(part.items.length === 1 || JSON.stringify(part.items).length <= room + part.items.length + 1).toBe(true)
        after = part.next
      } while (after !== undefined)
      expect(all).toEqual(items)
    }),
  )
})

test('a place that is none is told', () => {
  for (const after of ['x', 'n', 'n-1', '1', 'n1.5']) expect(() => partOf([], after)).toThrow('no place in this list')
  expect(partOf(['a'], 'n9')).toEqual({ items: [] })
})

test('a page that is too long is asked for again, shorter', async () => {
  const asked: number[] = []
  const ask = async (limit: number) => {
    asked.push(limit)
    return Promise.resolve({ items: Array.from({ length: limit }, () => 'a'.repeat(10_000)), next: String(limit) })
  }
  expect((await fitting(20, ask)).items).toHaveLength(2)
  expect(asked).toEqual([20, 10, 5, 2])
})
