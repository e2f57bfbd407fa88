import { expect, test } from 'vitest'
import type { KeptReport } from '../api/index.ts'
import { reading } from '../reading/example.ts'
import { passageOf, spanIn } from './passage.ts'
import { position, wishOf } from './wish.ts'

const report = { id: 'r', report: { id: 'r', text: reading.report.text, outlet: { name: 'Fjordavisa', country: 'NOR' } }, reading } as unknown as KeptReport // no more of it is looked at

test('what was chosen is what the API takes; nobody is null', () => {
  expect(wishOf({ name: 'speaker', item: 's1' }, { chosen: [{ value: 'a2', name: 'police' }] }, report, ' heard it ')).toEqual({
    kind: 'statement-speaker',
    item: 's1',
    value: 'a2',
    reason: 'heard it',
  })
  expect(wishOf({ name: 'speaker', item: 's1' }, { chosen: [{ value: null, name: 'nobody' }] }, report, '')).toEqual({
    kind: 'statement-speaker',
    item: 's1',
    value: null,
  })
})

test('of an event one side changes, and the other stays', () => {
  expect(wishOf({ name: 'targets', item: 'e1' }, { chosen: [] }, report, '')?.value).toEqual({ targets: [] })
})

test('a number is named by its event, and may be open at an end', () => {
  expect(wishOf({ name: 'number', item: 'e1', number: 1 }, { min: '1 200', max: '' }, report, '')).toEqual({
    kind: 'number-value',
    item: 'e1#2',
    value: { min: 1200 },
  })
  expect(wishOf({ name: 'number', item: 'e1' }, { min: 'three', max: '' }, report, '')).toBeUndefined()
  expect(wishOf({ name: 'number', item: 'e1' }, { min: '', max: '' }, report, '')).toBeUndefined()
})

test('an outlet keeps what else is known of it', () => {
  expect(wishOf({ name: 'outlet' }, { text: 'Havbygda' }, report, '')?.value).toEqual({ name: 'Havbygda', country: 'NOR' })
})

test('hiding wants a reason, and what is empty is no wish', () => {
  expect(wishOf({ name: 'hide', item: 's1' }, { yes: true }, report, ' ')).toBeUndefined()
  expect(wishOf({ name: 'hide', item: 's1' }, { yes: true }, report, 'a court order')?.value).toBe(true)
  expect(wishOf({ name: 'rename', item: 'a1' }, { text: ' ' }, report, '')).toBeUndefined()
  expect(wishOf({ name: 'role', item: 'a1' }, { text: '' }, report, '')?.value).toBeNull()
})

test('a position is degrees north and east, with points or commas', () => {
  expect([position('60.47, 6.48'), position('60,47 6,48'), position('-16.5;-68.1')]).toEqual([
    { lat: 60.47, lon: 6.48 },
    { lat: 60.47, lon: 6.48 },
    { lat: -16.5, lon: -68.1 },
  ])
  expect([position('91, 0'), position('here'), position('60.47')]).toEqual([undefined, undefined, undefined])
})

test('what is marked in a paragraph is a place in the text', () => {
  const text = 'One.\n\nTwo\r three four.\n\nFive.'
  const passage = passageOf(text, [10, 15])
  expect(passage).toEqual({ from: 6, text: 'Two  three four.' })
  expect(spanIn(passage, 4, 11)).toEqual([11, 16])
  expect(text.slice(11, 16)).toBe('three')
  expect(spanIn(passage, 3, 5)).toBeUndefined()
})
