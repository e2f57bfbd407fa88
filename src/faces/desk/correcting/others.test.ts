import { expect, test } from 'vitest'
import { itemOf, othersAt, type Present } from './others.ts'

const at = (account: string, item: string, page: string, since = '2031-04-02T12:00:00Z'): Present => ({
  account,
  name: account,
  initials: account.slice(0, 2).toUpperCase(),
  item,
  page,
  since,
})

test('others are told once, first come first, and nobody is told of themselves', () => {
  const present = [
    at('ida', 'claim:c1', 'p2', '2031-04-02T12:05:00Z'),
    at('ida', 'claim:c1', 'p3'),
    at('per', 'claim:c1', 'p4', '2031-04-02T11:00:00Z'),
    at('me', 'claim:c1', 'mine'),
    at('me', 'claim:c1', 'my other page'),
    at('eva', 'claim:c2', 'p5'),
  ]
  expect(othersAt(present, 'claim:c1', { page: 'mine', account: 'me' }).map(({ initials }) => initials)).toEqual(['PE', 'ID'])
})

test('claims, reports and stories are looked at; lists and settings are not', () => {
  expect(itemOf({ screen: 'claim', id: 'c1' })).toBe('claim:c1')
  expect(itemOf({ screen: 'story', id: 's1', tab: 'map' })).toBe('story:s1')
  expect([itemOf({ screen: 'actor', id: 'Ane Lie' }), itemOf({ screen: 'now' })]).toEqual([null, null])
})
