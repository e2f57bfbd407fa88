import { expect, test } from 'vitest'
import { reading } from '../reading/example.ts'
import { fixes, fixesOf } from './fields.ts'

test('the likeliest is first: of a statement its speaker, of an event what it is, of a name who it is', () => {
  expect(fixesOf({ id: 's1', kind: 'statement' }, reading)[0]).toBe('speaker')
  expect(fixesOf({ id: 'e1', kind: 'event' }, reading)[0]).toBe('type')
  expect(fixesOf({ id: 'a1', kind: 'actor' }, reading)[0]).toBe('rename')
  expect(fixesOf(undefined, reading)[0]).toBe('outlet')
})

test('the part that is looked at goes before it, and each is there once', () => {
  const fields = fixesOf({ id: 's1', kind: 'statement' }, reading, 'content')
  expect(fields.slice(0, 2)).toEqual(['words', 'speaker'])
  expect(new Set(fields).size).toBe(fields.length)
  expect(fixesOf({ id: 'e1', kind: 'event' }, reading, 'assertedBy')[0]).toBe('type')
})

test('numbers are offered where there are some', () => {
  const [first, ...rest] = reading.events
  const counted = { ...reading, events: [{ ...first!, numbers: [{ kind: 'killed' as const, min: 3, max: 3, span: [0, 3] as [number, number] }] }, ...rest] }
  expect(fixesOf({ id: 'e1', kind: 'event' }, reading)).not.toContain('number')
  expect(fixesOf({ id: 'e1', kind: 'event' }, counted)).toContain('number')
})

test('whatever can be put right can be put right somewhere, and hiding is last', () => {
  const kinds = [...(['statement', 'event', 'actor', 'place', 'time'] as const).map((kind) => ({ id: 'x', kind })), undefined]
  const all = new Set(kinds.flatMap((item) => fixesOf(item, reading)))
  expect(Object.keys(fixes).filter((name) => !all.has(name as 'hide') && name !== 'number' && name !== 'counted')).toEqual([])
  expect(kinds.map((item) => fixesOf(item, reading).at(-1))).toEqual(kinds.map(() => 'hide'))
})
