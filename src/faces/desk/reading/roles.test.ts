import { expect, test } from 'vitest'
import { reading } from './example.ts'
import { itemKinds, itemsOf } from './items.ts'
import { assurance, rolesOf } from './roles.ts'

const { text } = reading.report
const rolesOfItem = (id: string) => {
  const item = itemsOf(reading, new Set(itemKinds)).find((it) => it.id === id)
  return item ? rolesOf(item, reading).map(({ field, name, spans }) => [field, name, ...spans.map((span) => text.slice(...span))]) : []
}

test('a statement has its words, its cue and everybody in it, each with the exact words', () => {
  expect(rolesOfItem('s1')).toEqual([
    ['content', undefined, 'The harbour is closed'],
    ['cue', undefined, 'said'],
    ['speaker', 'Ane Lie', 'mayor Ane Lie'],
  ])
})

test('an event has who, where, when, and the statement that asserts it', () => {
  expect(rolesOfItem('e1')).toEqual([
    ['evidence', undefined, 'The harbour is closed'],
    ['trigger', undefined, 'closed'],
    ['place', 'The harbour', 'The harbour'],
    ['assertedBy', undefined, 'The harbour is closed'],
  ])
  expect(rolesOfItem('e2')).toContainEqual(['sources', 'police', 'police'])
  expect(rolesOfItem('e2')).toContainEqual(['time', undefined, 'At noon'])
})

test('names and times have their mentions', () => {
  expect([...rolesOfItem('a1'), ...rolesOfItem('p1'), ...rolesOfItem('t1')]).toEqual([
    ['mentions', undefined, 'mayor Ane Lie'],
    ['mentions', undefined, 'The harbour'],
    ['words', undefined, 'At noon'],
  ])
})

test('how sure the machine can be is told in steps', () => {
  expect([0.95, 0.8, 0.6, 0.3].map(assurance)).toEqual(['seldomWrong', 'mostlyRight', 'oftenWrong', 'guess'])
})
