import { expect, test } from 'vitest'
import { isSince, seenIn } from './seen.ts'

const change = { seq: 5, at: '2031-04-02T12:00:00Z' }
const now = Date.parse('2031-04-02T14:00:00Z')

test('what the reader has seen is told no more; without that, all is', () => {
  expect(isSince(change, 'seen', { seq: 5, at: '' }, now)).toBe(false)
  expect(isSince(change, 'seen', { seq: 4, at: '' }, now)).toBe(true)
  expect(isSince(change, 'seen', undefined, now)).toBe(true)
})

test('an hour and a day are counted from now', () => {
  expect(isSince(change, 'hour', { seq: 9, at: '' }, now)).toBe(false)
  expect(isSince(change, 'day', { seq: 9, at: '' }, now)).toBe(true)
  expect(isSince({ ...change, at: '1999-01-01T00:00:00Z' }, 'all', { seq: 9, at: '' }, now)).toBe(true)
})

test('what somebody else wrote there is nothing', () => {
  expect(seenIn('{"seq":4,"at":"2031-04-02T12:00:00Z"}')).toEqual({ seq: 4, at: '2031-04-02T12:00:00Z' })
  for (const text of [null, '', '7', 'null', '{"seq":"4"}']) expect(seenIn(text)).toBeUndefined()
})
