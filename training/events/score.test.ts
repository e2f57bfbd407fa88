import { describe, expect, test } from 'vitest'
import type { GoldEvent } from './gold.ts'
import { actorsMatch, addRow, f1, noCounts, pairMatches, type ScoredEvent } from './score.ts'

const gold = (types: GoldEvent['types'], source: string, target: string): GoldEvent => ({
  types,
  source: [{ text: source }],
  target: [{ text: target }],
  reciprocal: false,
})
const given = (type: ScoredEvent['type'], source: string, target: string): ScoredEvent => ({ type, source: [{ text: source }], target: [{ text: target }] })

describe('actors', () => {
  test('match by half of the shorter one’s words, but not by a whole sentence', () => {
    expect(actorsMatch([{ text: 'the mayor of Lund' }], [{ text: 'mayor' }])).toBe(true)
    expect(actorsMatch([{ text: 'the mayor' }], [{ text: 'the mayor who yesterday evening opened a bridge over eleven small rivers' }])).toBe(false)
  })

  test('match by country, and by sector where both have one', () => {
    expect(actorsMatch([{ code: 'NORGOV' }], [{ code: 'NOR' }])).toBe(true)
    expect(actorsMatch([{ code: 'NORGOV' }], [{ code: 'NORMIL' }])).toBe(false)
  })
})

test('sides may be swapped where both do it', () => {
  expect(pairMatches(gold(['CONSULT'], 'Chad', 'Ghana'), given('CONSULT', 'Ghana', 'Chad'))).toBe(true)
  expect(pairMatches(gold(['ASSAULT'], 'Chad', 'Ghana'), given('ASSAULT', 'Ghana', 'Chad'))).toBe(false)
})

test('a row is counted in types, pairs and triples; an empty one in alarms', () => {
  const counts = noCounts()
  addRow(counts, [gold(['AID'], 'Chad', 'Ghana')], [given('AID', 'Chad', 'Ghana'), given('REQUEST', 'Chad', 'Ghana')])
  addRow(counts, [], [given('AID', 'Chad', 'Ghana')])
  expect(counts.type).toEqual([1, 3, 1])
  expect(f1(counts.type)).toBeCloseTo(0.5)
  expect(counts.triple[0]).toBe(1)
  expect([counts.alarms, counts.empty]).toEqual([1, 1])
})
