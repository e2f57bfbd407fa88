import { expect, test } from 'vitest'
import type { Telling, ToldTimes } from '../../api/index.ts'
import { en } from '../../messages/en/index.ts'
import { lanesOfClaims, lanesOfOrigins, rowsOfClaims, type Said } from './lanes-of.ts'

const said: Said = {
  words: en.tellings,
  status: en.record.status,
  moment: (iso) => iso.slice(11, 16),
  clock: (iso) => iso.slice(11, 16),
  link: (claim) => `/claims/${claim}`,
}

function telling(clock: string, outlet: string, origin: string, more: Partial<Telling> = {}): Telling {
  const at = `2031-04-02T${clock}:00Z`
  return { report: outlet, outlet, at, origin: { kind: 'actor', name: origin }, new: true, via: [], own: false, evidence: [], ...more }
}

function claim(id: string, marks: readonly Telling[], more: Partial<ToldTimes> = {}): ToldTimes {
  return {
    id,
    kind: 'event',
    text: `The bridge ${id} is closed`,
    status: 'single',
    reports: marks.length,
    origins: 1,
    marks: [...marks],
    denials: [],
    more: { marks: 0, denials: 0 },
    ...more,
  }
}

const followed = claim('a', [
  telling('21:10', 'Fjordavisa', 'Ane Lie'),
  telling('21:40', 'Depesje', 'Ane Lie', { new: false, how: 'copy', from: 'Fjordavisa', via: ['Fjordavisa'] }),
  telling('22:00', 'Havbygda', 'Ane Lie', { new: false, how: 'retelling', from: 'Fjordavisa' }),
])
const denied = claim('b', [telling('20:15', 'Canal 4', 'Nils Aa')], { denials: [telling('23:50', 'Canal 4', 'Zúñiga', { denies: 'c' })], status: 'denied' })

test('claims stand in the order they were first told in, each with who was first and what stands behind it', () => {
  const lanes = lanesOfClaims([followed, denied], said)
  expect(lanes.map(({ label }) => [label.id, label.under.join(' · '), label.href])).toEqual([
    ['b', '20:15 Canal 4 · 1 origin · 1 report · denied', '/claims/b'],
    ['a', '21:10 Fjordavisa · 1 origin · 3 reports', '/claims/a'],
  ])
})

test('a new origin, a copy, the same told again and a denial are told apart by sign and by words', () => {
  const marks = lanesOfClaims([followed, denied], said).flatMap((lane) => lane.marks)
  expect(marks.map(({ shape, name }) => [shape, name])).toEqual([
    ['origin', '20:15, Canal 4: new origin: Nils Aa'],
    ['denial', '23:50, Canal 4: denied by Zúñiga'],
    ['origin', '21:10, Fjordavisa: new origin: Ane Lie'],
    ['copy', '21:40, Depesje: copy; origin: Ane Lie, via Fjordavisa'],
    ['retelling', '22:00, Havbygda: told again; origin: Ane Lie'],
  ])
  expect(marks.slice(3).map(({ source }) => source)).toEqual([marks[2]?.id, marks[2]?.id])
})

test('when it happened is a mark of its own, a moment or a while', () => {
  const time = { from: '2031-04-02T20:00:00Z', to: '2031-04-02T20:01:00Z', grain: 'minute' }
  const [lane, longer] = [time, { ...time, to: '2031-04-03T00:00:00Z', grain: 'part' }].map(
    (it) => lanesOfClaims([claim('a', [telling('21:00', 'A', 'B')], { time: it })], said)[0],
  )
  expect(lane?.event?.name).toBe('It is said to have happened 20:00')
  expect(longer?.event?.name).toBe('It is said to have happened between 20:00 and 00:00')
})

test('one claim has a row for each origin, and one for those who deny it', () => {
  const one = claim('a', [...followed.marks, telling('22:10', 'Canal 4', 'Nils Aa')], { denials: denied.denials })
  const lanes = lanesOfOrigins(one, said)
  expect(lanes.map(({ label: { text, under }, marks }) => [text, under.join(' · '), marks.length])).toEqual([
    ['Ane Lie', 'first 21:10 Fjordavisa · 3 reports', 3],
    ['Nils Aa', 'first 22:10 Canal 4 · 1 report', 1],
    ['Denied', 'first 23:50 Canal 4 · 1 report', 1],
  ])
})

test('the table has a line for every mark, even where a report is named twice', () => {
  const twice = claim('a', [...followed.marks, ...followed.marks])
  const marks = lanesOfClaims([twice, denied], said).flatMap((lane) => lane.marks.map(({ id }) => id))
  expect(rowsOfClaims([twice, denied], said).map(({ id }) => id)).toEqual(marks)
  expect(new Set(marks).size).toBe(5)
})
