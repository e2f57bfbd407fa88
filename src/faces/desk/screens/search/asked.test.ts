import { expect, test } from 'vitest'
import { askedOf, conditionsOf, type Wanted } from './asked.ts'

const nothing: Wanted = { q: '', outlet: '', speaker: '', country: '', type: '', stance: '', from: '', to: '' }

test('words are searched for; without words, what narrows is a list of its own', () => {
  expect(askedOf('reports', { ...nothing, q: 'havn*', outlet: 'AFP' })).toEqual({ path: '/search', query: { q: 'havn*', in: 'reports', outlet: 'AFP' } })
  expect(askedOf('reports', { ...nothing, outlet: 'AFP', from: '2031-04-02' })).toEqual({ path: '/reports', query: { outlet: 'AFP', from: '2031-04-02' } })
  expect(askedOf('statements', { ...nothing, speaker: 'Ane Lie', stance: 'denies', type: 'COERCE' })).toEqual({
    path: '/statements',
    query: { speaker: 'Ane Lie', stance: 'denies' },
  })
})

test('events are found by what they are, never by words', () => {
  expect(askedOf('events', { ...nothing, q: 'dam', type: 'COERCE', country: 'COL' })).toEqual({ path: '/events', query: { type: 'COERCE', country: 'COL' } })
  expect(askedOf('events', { ...nothing, q: 'dam' })).toBeUndefined()
})

test('nothing that holds a word or narrows is asked for, not everything', () => {
  expect(askedOf('reports', { ...nothing, q: ' -"' })).toBeUndefined()
  expect(askedOf('reports', { ...nothing, speaker: 'Ane Lie' })).toBeUndefined()
})

test('a search becomes the conditions of an alert', () => {
  expect(conditionsOf({ ...nothing, country: 'COL', type: 'COERCE' })).toEqual({ country: 'COL', type: 'COERCE' })
  expect(conditionsOf({ ...nothing, q: 'dam', stance: 'denies' })).toEqual({ words: 'dam' })
})
