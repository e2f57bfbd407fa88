import { expect, test } from 'vitest'
import type { ClaimTellings } from '../api/index.ts'
import { byOrigin, membersOf, toldLines } from './told-lines.ts'

const telling = (report: string, name: string, rest: Partial<ClaimTellings['marks'][number]> = {}): ClaimTellings['marks'][number] => ({
  report,
  at: '2031-04-02T12:00:00Z',
  origin: { kind: 'actor', name },
  new: false,
  via: [],
  own: false,
  evidence: [],
  ...rest,
})

const marks = [
  telling('r1', 'Rosa Quispe', { new: true }),
  telling('r2', 'Rosa Quispe', { how: 'copy', from: 'r1' }),
  telling('r3', 'Ane Lie', { new: true }),
  telling('r4', 'Rosa Quispe', { how: 'retelling', from: 'r1' }),
]
const groups = byOrigin(marks)

test('tellings stand by their origin, the one that told first first', () => {
  expect(groups.map(({ origin, first, others }) => [origin.name, first.report, ...others.map(({ report }) => report)])).toEqual([
    ['Rosa Quispe', 'r1', 'r2', 'r4'],
    ['Ane Lie', 'r3'],
  ])
})

test('forty copies are one line until they are unfolded', () => {
  const shown = (open: readonly string[]) =>
    toldLines(groups, new Set(open)).map((it) => (it.line === 'fold' ? `${it.open ? 'open' : 'shut'} ${it.count}, ${it.copies} copied` : it.telling.report))
  expect(shown([])).toEqual(['r1', 'shut 2, 1 copied', 'r3'])
  expect(shown(['actor Rosa Quispe'])).toEqual(['r1', 'open 2, 1 copied', 'r2', 'r4', 'r3'])
})

test('a report that tells a claim from two origins has two lines', () => {
  const lines = toldLines(byOrigin([...marks, telling('r1', 'AFP', { new: true })]), new Set())
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
})

test('what a report tells of a claim is found among its members', () => {
  expect(membersOf([{ report: 'a' }, { report: 'b' }, { report: 'a' }], 'a')).toEqual([0, 2])
})
