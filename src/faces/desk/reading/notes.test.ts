import { expect, test } from 'vitest'
import type { ClaimHere } from '../api/index.ts'
import { reading } from './example.ts'
import { notesOf } from './notes.ts'

const claim = (id: string, kind: ClaimHere['kind'], item: string, origins: readonly string[]): ClaimHere => ({
  claim: id,
  main: true,
  newsrooms: 1,
  span: [43, 50],
  kind,
  text: 'The harbour is closed.',
  status: 'single',
  reports: 2,
  origins: origins.map((name) => ({ kind: 'actor', name, reports: 1 })),
  statements: ['s1'],
  events: kind === 'event' && item !== '' ? [item] : [],
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

test('a main claim of several origins in whose words nothing else was read has a note of its own', () => {
  const aside = { ...claim('c6', 'event', '', ['Ane Lie', 'AFP']), main: false }
  const notes = notesOf(reading, [claim('c5', 'event', '', ['Ane Lie', 'AFP']), claim('c7', 'event', '', ['Ane Lie']), aside])
  expect(notes.map(({ id, kind }) => [id, kind])).toEqual([
    ['s1', 'statement'],
    ['e1', 'event'],
    ['c5', 'claim'],
    ['e2', 'event'],
  ])
})
