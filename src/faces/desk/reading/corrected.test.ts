import { expect, test } from 'vitest'
import type { Correction } from '../api/index.ts'
import { correctedItems, saidOf, valueText } from './corrected.ts'

const entry = (id: string, rest: Partial<Correction>): Correction => ({
  id,
  kind: 'statement-stance',
  at: '2031-04-02T12:00:00Z',
  by: 'ingrid',
  target: { report: 'r', reportHash: 'f' },
  ...rest,
})

const corrections = {
  applied: [
    entry('k1', { before: 'says', after: 'denies' }),
    entry('k2', { before: 'denies', after: 'claims' }),
    entry('k3', { kind: 'report-retracted', after: true }),
  ],
  marks: [
    { item: 's1', correction: 'k1', kind: 'statement-stance' as const },
    { item: 's1', correction: 'k2', kind: 'statement-stance' as const },
  ],
  unplaced: [],
}

test('what people said of an item stands beside what the program had, the last first', () => {
  expect(saidOf(corrections, 's1', 'nobody').map(({ machine, person }) => [machine, person])).toEqual([
    ['denies', 'claims'],
    ['says', 'denies'],
  ])
  expect(saidOf(corrections, undefined, 'nobody').map(({ correction }) => correction.id)).toEqual(['k3'])
  expect([...correctedItems(corrections)]).toEqual(['s1'])
})

test('values of every kind are told in words', () => {
  expect(valueText(null, 'nobody')).toBe('nobody')
  expect(valueText([{ exact: 'Ane Lie', prefix: '', suffix: '' }, { textQuote: { exact: 'the mayor' } }], '–')).toBe('Ane Lie, the mayor')
  expect([valueText({ min: 3 }, '–'), valueText({ min: 3, max: 3 }, '–')]).toEqual(['3–…', '3'])
  expect(valueText({ sources: [], targets: [{ exact: 'police' }] }, 'nobody')).toBe('sources: nobody; targets: police')
})
