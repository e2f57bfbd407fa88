import { expect, test } from 'vitest'
import { reading } from './example.ts'
import { notesOf, type ClaimHere } from './notes.ts'

const claim = (id: string, kind: ClaimHere['kind'], item: string, origins: readonly string[]): ClaimHere => ({
  claim: id,
  kind,
  text: 'The harbour is closed.',
  status: 'single',
  reports: 2,
  origins: origins.map((name) => ({ kind: 'actor', name, reports: 1 })),
  statements: ['s1'],
  events: kind === 'event' ? [item] : [],
  evidence: [],
})

test('statements and events are noted in the order of the text, with the names of all in them', () => {
  const notes = notesOf(reading, [])
  expect(notes.map(({ id }) => id)).toEqual(['s1', 'e1', 'e2'])
  expect(notes[0]).toMatchObject({ kind: 'statement', who: 'Ane Lie', stance: 'says', via: [], to: [] })
  expect(notes[2]).toMatchObject({ kind: 'event', who: ['police'], whom: [], time: { id: 't1' }, status: 'actual' })
  expect(notes[1]).toMatchObject({ place: 'The harbour' })
})

test('a claim stands by the item it is told by, once, those with most origins first', () => {
  const notes = notesOf(reading, [
    claim('c1', 'event', 'e1', ['Ane Lie']),
    claim('c2', 'event', 'e1', ['Ane Lie', 'AFP']),
    claim('c2', 'event', 'e1', ['Ane Lie', 'AFP']),
    claim('c3', 'statement', 's1', ['Ane Lie']),
    claim('c4', 'event', 'e2', ['police']),
  ])
  expect(notes.map(({ id, claims }) => [id, ...claims.map((it) => it.claim)])).toEqual([
    ['s1', 'c3'],
    ['e1', 'c2', 'c1'],
    ['e2', 'c4'],
  ])
})
