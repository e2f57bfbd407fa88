import { expect, test } from 'vitest'
import { inventedClaim, inventedStory, type InventedReport } from '../../../test/briefs/invented.ts'
import { openFigures } from './standing-figures.ts'
import { settled } from './settled.ts'
import { storySentences } from './sentences.ts'

const report = (id: string, hour: string, ...sentences: string[]): InventedReport => ({
  id,
  language: 'en',
  outlet: 'Pier Post',
  at: `2031-05-04T${hour}:00:00Z`,
  sentences,
})
const story = inventedStory([
  report('a', '08', 'Two dockers died in the fire, Rune Holt said.', 'Ada Moe counted two dead at the gate of the yard.'),
  report('b', '10', 'Four dockers died in the fire, Rune Holt said.'),
])
const dead = inventedClaim(story, 'dead', [
  { report: 'a', words: 'Two dockers died', origin: 'Rune Holt', value: { kind: 'killed', min: 2, max: 2, state: 'current' } },
  { report: 'b', words: 'Four dockers died', origin: 'Rune Holt', value: { kind: 'killed', min: 4, max: 4, state: 'current' } },
])
const counted = inventedClaim(story, 'counted', [
  { report: 'a', words: 'two dead', origin: 'Ada Moe', value: { kind: 'killed', min: 2, max: 2, state: 'current' } },
])
const states = (claims: ReturnType<typeof settled>): readonly string[] => claims.flatMap(({ values = [] }) => values.map(({ state }) => state))

test('of what one origin told only the last figure stands', () => {
  expect(states(settled([dead]))).toEqual(['superseded', 'current'])
})

test('a figure that one claim has behind it does not stand in another', () => {
  expect(states(settled([dead, counted]))).toEqual(['superseded', 'current', 'superseded'])
  expect(states(settled([counted]))).toEqual(['current'])
})

test('a sentence gives an outdated figure by its words, by its claim, or by number and noun', () => {
  const figures = openFigures(settled([dead]))
  const outdated = storySentences(story.digests, 'en').map((sentence) => figures.givesOutdated(sentence))
  expect(outdated).toEqual([true, true, false])
  expect(storySentences(story.digests, 'en').map((sentence) => figures.givesStanding(dead, sentence))).toEqual([false, false, true])
})
