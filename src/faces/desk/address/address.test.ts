import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressOf, pathOf, storyTabs, type Address } from './address.ts'

const id = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
const addresses: fc.Arbitrary<Address> = fc.oneof(
  fc.constantFrom('now', 'search', 'review', 'corrections', 'watch', 'settings', 'read').map((screen): Address => ({ screen: screen as 'now' })),
  fc.record({ screen: fc.constant('story' as const), id, tab: fc.constantFrom(...storyTabs) }),
  fc.record({ screen: fc.constantFrom('claim' as const, 'report' as const, 'actor' as const), id }),
)

test('every screen has a path of its own, and the path leads back to it', () => {
  fc.assert(
    fc.property(addresses, (address) => {
      expect(addressOf(pathOf(address))).toEqual(address)
    }),
  )
})

test('what no screen has is nowhere, whatever is typed', () => {
  for (const path of ['/stories', '/stories/', '/stories/a/b', '/stories/a/claims/x', '/claims/a/b', '/nothing', '/search/a', '/constructor/a', '/%']) {
    expect(addressOf(path), path).toEqual({ screen: 'nowhere' })
  }
  fc.assert(fc.property(fc.webPath(), (path) => void addressOf(path)))
})

test('a slash at the end is no other address', () => {
  expect(addressOf('/stories/s1/')).toEqual({ screen: 'story', id: 's1', tab: 'claims' })
  expect(addressOf('/claims/c1/')).toEqual({ screen: 'claim', id: 'c1' })
  expect(addressOf('/watch/')).toEqual({ screen: 'watch' })
})

test('the claims of a story are its first tab', () => {
  expect(addressOf('/stories/s1')).toEqual({ screen: 'story', id: 's1', tab: 'claims' })
  expect(addressOf('/stories/s1/said')).toEqual({ screen: 'story', id: 's1', tab: 'said' })
  expect(pathOf({ screen: 'actor', id: 'Ane Lie' })).toBe('/actors/Ane%20Lie')
})
