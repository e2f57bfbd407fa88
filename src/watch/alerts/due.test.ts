import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { News } from '../../store/index.ts'
import { deliveriesOf, dueAtOf } from './due.ts'
import type { Search } from './saved-search.ts'
import { nextTry } from './waits.ts'

const at = '2031-05-04T09:10:00.000Z'

test('news go at once, when the search is heard again, or with the next digest', () => {
  expect(dueAtOf({}, at)).toBe(at)
  expect(dueAtOf({ mutedUntil: '2031-05-05T00:00:00.000Z' }, at)).toBe('2031-05-05T00:00:00.000Z')
  expect(dueAtOf({ mutedUntil: '2031-05-01T00:00:00.000Z' }, at)).toBe(at)
  expect(dueAtOf({ digest: 60 }, at)).toBe('2031-05-04T10:00:00.000Z')
  expect(dueAtOf({ digest: 60, mutedUntil: '2031-05-04T10:30:00.000Z' }, at)).toBe('2031-05-04T11:00:00.000Z')
})

test('all news found in one digest go together', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 0, max: 9_999_999 }), (digest, minutes) => {
      const due = Date.parse(dueAtOf({ digest }, new Date(minutes * 60_000).toISOString()))
      expect(due - minutes * 60_000).toBeGreaterThanOrEqual(0)
      expect(due - minutes * 60_000).toBeLessThan(digest * 60_000)
      expect(due % (digest * 60_000)).toBe(0)
    }),
  )
})

test('every target gets every news, so many in one message', () => {
  const search: Search = {
    id: 's',
    name: 'a',
    conditions: { tell: ['claim'] },
    madeAt: at,
    targets: [
      { kind: 'mail', to: 'a@b.example', language: 'en' },
      { kind: 'mail', to: 'c@d.example', language: 'en' },
    ],
  }
  const news = Array.from({ length: 120 }, (_, key): News => ({ key: String(key), search: 's', at, body: {} }))
  const messages = deliveriesOf([search], [...news, { key: 'other', search: 'gone', at, body: {} }], at)
  expect(messages).toHaveLength(6)
  for (const target of [0, 1]) expect(messages.filter((it) => it.target === target).flatMap((it) => it.news)).toEqual(news.map(({ key }) => key))
  expect(new Set(messages.map(({ id }) => id)).size).toBe(6)
  expect(deliveriesOf([search], news, at)).toEqual(messages)
})

test('what is not taken is tried again after a minute, then later and later, and given up after three days', () => {
  const waits: number[] = []
  let now = 0
  for (let tries = 1; ; tries++) {
    const next = nextTry(tries, now)
    if (next === undefined) break
    waits.push((next - now) / 60_000)
    now = next
  }
  expect(waits[0]).toBe(1)
  expect(Math.max(...waits)).toBe(12 * 60)
  expect(now).toBe(3 * 24 * 60 * 60_000)
  expect(nextTry(1, 0, 999_999)).toBe(999_999)
})
