import { expect, test } from 'vitest'
import { limitOf, nextUnjudged, ofHundred, sizeOf, wayOf } from './ways.ts'

test('five of every hundred is a twentieth, at least one and never more than can be drawn', () => {
  expect([limitOf('5of100', 18), limitOf('5of100', 1000), limitOf('5of100', 100_000), limitOf('50', 7)]).toEqual([1, 50, 200, 50])
})

test('what is neither none nor all is not told as such', () => {
  expect([ofHundred(0), ofHundred(0.001), ofHundred(0.914), ofHundred(0.999), ofHundred(1)]).toEqual([0, 1, 91, 99, 100])
})

test('after a verdict comes the next nobody has judged, round the end', () => {
  const judged = new Set(['b', 'd'])
  const next = (at: number) => nextUnjudged(['a', 'b', 'c', 'd'], at, (it) => judged.has(it))
  expect([next(0), next(2), next(-1)]).toEqual(['c', 'a', 'a'])
  expect(nextUnjudged(['a', 'b'], 0, () => true)).toBe('b')
})

test('an address that says nothing, or something else, is the least certain', () => {
  expect([wayOf(undefined), wayOf('random'), wayOf('x'), sizeOf('5of100'), sizeOf('7')]).toEqual(['uncertain', 'random', 'uncertain', '5of100', '25'])
})
