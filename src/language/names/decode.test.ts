import { expect, it } from 'vitest'
import { bestTags, mayFollow } from './decode.ts'
import { tagCount, tags } from './scores.ts'

const free = new Float64Array((tagCount + 1) * tagCount)
const rows = (...given: readonly Partial<Record<(typeof tags)[number], number>>[]): number[] => given.flatMap((row) => tags.map((tag) => row[tag] ?? 0))
const named = (emissions: readonly number[], transitions: ArrayLike<number> = free): string[] =>
  Array.from(bestTags(emissions, transitions, emissions.length / tagCount), (tag) => tags[tag] ?? '')

it('lets an inside tag follow its own kind alone', () => {
  expect(mayFollow(tags.indexOf('I-PER'), tags.indexOf('B-PER'))).toBe(true)
  expect(mayFollow(tags.indexOf('I-PER'), tags.indexOf('B-ORG'))).toBe(false)
  expect(mayFollow(tags.indexOf('I-PER'), -1)).toBe(false)
})

it('gives up a better tag of one word for a better whole', () => {
  expect(named(rows({ 'B-PER': 2, 'B-LOC': 3 }, { 'I-PER': 4 }))).toEqual(['B-PER', 'I-PER'])
})

it('hears transitions', () => {
  const transitions = free.slice()
  transitions[tags.indexOf('B-ORG') * tagCount + tags.indexOf('I-ORG')] = 5
  expect(named(rows({ 'B-ORG': 1 }, { O: 2 }), transitions)).toEqual(['B-ORG', 'I-ORG'])
})

it('has nothing to say of no words', () => expect(named([])).toEqual([]))
