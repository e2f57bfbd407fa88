import { expect, test } from 'vitest'
import { madeOnce } from './made-once.ts'

test('one object gives one answer, another its own', () => {
  let times = 0
  const sizeOf = madeOnce((words: readonly string[]) => ({ size: words.length, turn: ++times }))
  const [one, other] = [['a'], ['a', 'b']]
  expect(sizeOf(one)).toBe(sizeOf(one))
  expect([sizeOf(one), sizeOf(other), times]).toEqual([{ size: 1, turn: 1 }, { size: 2, turn: 2 }, 2])
})
