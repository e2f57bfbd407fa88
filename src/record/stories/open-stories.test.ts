import { expect, test } from 'vitest'
import { openCommonness } from '../terms/commonness.ts'
import { featureNames, featuresOf, joined, storyOf, type Member, type OpenStory } from './open-stories.ts'
import { vectorsOf } from './report-terms.ts'

const day = 86_400_000
const common = openCommonness()

function member(order: number, text: string, at?: number, more: Partial<Member> = {}): Member {
  return { order, vectors: vectorsOf({ report: { id: String(order), text } }, common), ...(at === undefined ? {} : { at }), ...more }
}

function featureOf(name: (typeof featureNames)[number], report: Member, nearest: Member, story: OpenStory = storyOf(nearest)): number | undefined {
  return featuresOf(report, [{ story, members: [nearest], hits: 1, lead: 1, rival: 0, open: 2, rank: 0 }])[0]?.[featureNames.indexOf(name)]
}

const barge = 'A grain barge sank at the lock of Torsnes.\nThe lockkeeper Ane Rud said nobody was on board the barge.'
const later = 'The sunken grain barge at Torsnes is to be lifted on Monday, says Ane Rud.'
const chess = 'Two players share the lead of the chess tournament in Granli after nine rounds.'

test('a report is nearer to one of the same event than to another', () => {
  for (const name of ['nearest words', 'story names', 'nearest head in mine', 'shared words', 'my heaviest in nearest', 'nearest heaviest in mine'] as const)
    expect(featureOf(name, member(1, later), member(0, barge))).toBeGreaterThan(featureOf(name, member(1, later), member(0, chess)) ?? Infinity)
})

test('days apart count in tenths; a day that words name far away tells nothing', () => {
  const [first, second] = [member(0, barge, 100 * day), member(1, later, 102.5 * day)]
  expect(featureOf('days to nearest', second, first)).toBe(25)
  expect(featureOf('days to nearest', { ...second, atByWords: true }, first)).toBe(25)
  const old = member(2, later, 40 * day)
  expect(featureOf('days to nearest', old, first)).toBe(600)
  expect(featureOf('days to nearest', { ...old, atByWords: true }, first)).toBe(-1)
  expect(featureOf('days to nearest', member(3, later), first)).toBe(-1)
})

test('a story of two has the times, languages and words of both', () => {
  const story = joined(storyOf(member(4, barge, 9 * day, { language: 'en' })), storyOf(member(2, later, 7 * day, { language: 'nb' })))
  expect([story.first, story.size, story.oldest, story.newest]).toEqual([2, 2, 7 * day, 9 * day])
  expect([...story.languages]).toEqual([
    ['en', 1],
    ['nb', 1],
  ])
  expect(featureOf('same language', member(5, later, 9 * day, { language: 'nb' }), member(2, later), story)).toBe(500)
})
