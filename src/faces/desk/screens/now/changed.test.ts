import { expect, test } from 'vitest'
import type { Change } from '../../api/index.ts'
import { byStory, counted, newsIn } from './changed.ts'

const claim = (seq: number, id: string, rest: Partial<Change> = {}): Change => ({
  seq,
  at: '2031-04-02T12:00:00Z',
  kind: 'claim',
  fate: 'changed',
  id,
  of: 's1',
  ...rest,
})
const kinds = (...changes: Change[]): string[] => newsIn(changes.toSorted((a, b) => b.seq - a.seq)).map(({ kind, change }) => `${change.id} ${kind}`)

test('what happened to a claim is named by what changed most', () => {
  expect(kinds(claim(1, 'a', { fate: 'new', after: { status: 'single' } }))).toEqual(['a claim'])
  expect(kinds(claim(1, 'a', { before: { status: 'single' }, after: { status: 'contradicted' } }))).toEqual(['a contradiction'])
  expect(kinds(claim(1, 'a', { before: { status: 'single' }, after: { status: 'denied' } }))).toEqual(['a denial'])
  expect(kinds(claim(1, 'a', { before: { status: 'single', origins: 1 }, after: { status: 'corroborated', origins: 2 } }))).toEqual(['a origin'])
  expect(kinds(claim(1, 'a', { before: { values: ['killed 3'] }, after: { values: ['killed 5'] } }))).toEqual(['a update'])
  expect(kinds(claim(1, 'a', { before: { status: 'contradicted', contradicts: 1 }, after: { status: 'contradicted', contradicts: 2 } }))).toEqual([
    'a contradiction',
  ])
})

test('one more copy is no news, and neither is what is gone', () => {
  expect(kinds(claim(1, 'a', { before: { reports: 3, origins: 1 }, after: { reports: 4, origins: 1 } }))).toEqual([])
  expect(kinds(claim(1, 'a', { fate: 'new' }), claim(2, 'a', { fate: 'gone' }))).toEqual([])
})

test('a thing that changed several times is one line: from before the first to after the last', () => {
  const [it] = newsIn([
    claim(3, 'a', { before: { values: ['killed 5'] }, after: { values: ['killed 4'] } }),
    claim(2, 'a', { before: { values: ['killed 3'] }, after: { values: ['killed 5'] } }),
  ])
  expect(it).toMatchObject({ kind: 'update', change: { seq: 3, before: { values: ['killed 3'] }, after: { values: ['killed 4'] } } })
  expect(kinds(claim(1, 'a', { fate: 'new', after: { origins: 1 } }), claim(2, 'a', { before: { origins: 1 }, after: { origins: 2 } }))).toEqual(['a claim'])
})

test('lines stand by story, the one where something happened last first, and what belongs to none at the end', () => {
  const news = newsIn([
    { seq: 4, at: '2031-04-02T12:00:00Z', kind: 'correction', fate: 'new', id: 'k' },
    claim(3, 'c', { fate: 'new', of: 's2' }),
    claim(2, 'b', { fate: 'new' }),
    claim(1, 'a', { fate: 'new', of: 's2', after: { status: 'denied' } }),
  ])
  expect(byStory(news).map(({ story, news }) => [story, ...news.map(({ change }) => change.id)])).toEqual([
    ['s2', 'a', 'c'],
    ['s1', 'b'],
    [undefined, 'k'],
  ])
  expect(counted(news)).toEqual({ claim: 2, denial: 1, correction: 1 })
})

test('a report that comes in tells by its claims; a new version of one is told', () => {
  const report = (fate: Change['fate']): Change => ({ seq: 1, at: '', kind: 'report', fate, id: 'r', of: 'i' })
  expect(kinds(report('new'))).toEqual([])
  expect(kinds(report('changed'))).toEqual(['r version'])
})

test('the newest comes first; of one moment, what stands against something', () => {
  const later = { at: '2031-04-02T12:05:00Z' }
  expect(kinds(claim(1, 'a', { fate: 'new' }), claim(2, 'b', { fate: 'new', after: { status: 'denied' } }), claim(3, 'c', { fate: 'new', ...later }))).toEqual([
    'c claim',
    'b denial',
    'a claim',
  ])
})
