import { expect, test } from 'vitest'
import { draftOf, wishAgain, wishOf } from './wish.ts'

const from = (query: Readonly<Record<string, string>>) => draftOf((name) => query[name], 'en')

test("Sam's alert: coercion in Colombia that two origins tell, by webhook and mail", () => {
  const draft = from({ country: 'col', type: 'COERCE', origins: '2', name: 'Colombia' })
  expect(wishOf({ ...draft, webhook: 'https://hooks.example/a', mail: ' sam@desk.example ' })).toEqual({
    name: 'Colombia',
    conditions: { country: 'COL', types: ['COERCE'], origins: 2 },
    targets: [
      { kind: 'webhook', url: 'https://hooks.example/a', language: 'en' },
      { kind: 'mail', to: 'sam@desk.example', language: 'en' },
    ],
  })
})

test('a search is named by what it looks for, and what is not filled in is not asked', () => {
  expect(wishOf(from({ words: 'dam*' }))).toEqual({ name: 'dam*', conditions: { words: 'dam*' } })
  expect(wishOf({ ...from({ speaker: 'Ane Lie' }), tell: ['denial'], digest: '60', asides: true })).toEqual({
    name: 'Ane Lie',
    conditions: { speaker: 'Ane Lie', tell: ['denial'], asides: true },
    digest: 60,
  })
})

test('an alert that is muted stays what it was', () => {
  const alert = {
    id: 'a1',
    name: 'Dam',
    conditions: { words: 'dam', story: { id: 's1', report: 'r1' } },
    targets: [{ kind: 'webhook' as const, url: 'https://hooks.example/a', secret: 'x' }],
    madeAt: '2031-04-02T12:00:00Z',
    mutedUntil: '2031-04-03T12:00:00Z',
  }
  expect(wishAgain(alert, undefined)).toEqual({
    name: 'Dam',
    conditions: { words: 'dam', story: 's1' },
    targets: [{ kind: 'webhook', url: 'https://hooks.example/a' }],
  })
  expect(wishAgain(alert, '2031-05-01T00:00:00Z')).toMatchObject({ mutedUntil: '2031-05-01T00:00:00Z' })
})
