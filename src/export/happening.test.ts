import { expect, test } from 'vitest'
import { sampleReading } from '../../test/sample-reading.ts'
import { happenings, shownNumber } from './happening.ts'
import { timeLines } from './times.ts'
import { whereIsWhere } from './where.ts'
import { whoIsWho } from './who.ts'

test('an event in words: who, what, whom, and who says so', () => {
  expect(happenings(sampleReading)[0]).toEqual({
    id: 'e1',
    what: 'REQUEST',
    sources: ['Ane Lie'],
    targets: ['Berg'],
    trigger: 'krever',
    numbers: [],
    according: ['Ane Lie (s3)'],
  })
})

test('where and when, status and numbers; what nobody asserts is the report itself', () => {
  expect(happenings(sampleReading)[1]).toEqual({
    id: 'e2',
    day: '2026-03-12',
    when: '12 March 2026, 21:00 Oslo (20:00 UTC)',
    where: 'Storbrua',
    what: 'COERCE (restrict, arrest)',
    status: 'alleged',
    sources: ['Politiet [NOR COP]'],
    targets: [],
    trigger: 'stengte',
    numbers: ['at least 3 arrested'],
    according: [],
  })
})

test('numbers in words', () => {
  expect(shownNumber({ kind: 'killed', min: 17, max: 17, span: [0, 1] })).toBe('17 killed')
  expect(shownNumber({ kind: 'injured', max: 1200, span: [0, 1] })).toBe('up to 1,200 injured')
  expect(shownNumber({ kind: 'arrested', min: 10, max: 12, span: [0, 1] })).toBe('10–12 arrested')
})

test('who is who: those who take part, with what is known of them', () => {
  expect(whoIsWho(sampleReading)).toContainEqual({ id: 'a1', name: 'Ane Lie', about: ['ordfører'] })
  const bystander = { ...sampleReading, statements: [], events: [] }
  expect(whoIsWho(bystander)).toEqual([])
})

test('other names are told once, pronouns never', () => {
  const [first, ...others] = sampleReading.actors
  if (!first) throw new Error('the sample changed')
  const lie = sampleReading.report.text.indexOf('Lie krever')
  const named = {
    ...first,
    mentions: [
      { span: [lie, lie + 3] as const, form: 'name' as const },
      { span: [lie, lie + 3] as const, form: 'name' as const },
      { span: [0, 5] as const, form: 'pronoun' as const },
    ],
  }
  expect(whoIsWho({ ...sampleReading, actors: [named, ...others] })[0]?.about).toEqual(['ordfører', 'also Lie', '3 mentions'])
})

test('where and when, each once', () => {
  expect(whereIsWhere(sampleReading)).toEqual([{ id: 'p1', name: 'Storbrua', about: ['building', 'NOR', '59.50 10.25'] }])
  const [time] = sampleReading.times
  if (!time) throw new Error('the sample changed')
  expect(timeLines({ ...sampleReading, times: [time, { ...time, id: 't2' }] })).toEqual([
    { id: 't1', words: 'klokka 21', means: '12 March 2026, 21:00 Oslo (20:00 UTC)' },
  ])
})
