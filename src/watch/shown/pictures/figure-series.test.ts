import { describe, expect, test } from 'vitest'
import { claimOf } from '../../../../test/kept-record.ts'
import type { Claim } from '../../../words/index.ts'
import { bandOf, countedTogether, sourceOf, stepsOf, type Told } from './figure-series.ts'

const claim = claimOf('c1', 's1', ['a'])
const told = (name: string, minute: number, min: number, more: Partial<Told['value']> = {}, of: Claim = claim): Told => ({
  value: {
    claim: of.id,
    story: 's1',
    text: '',
    kind: 'killed',
    min,
    max: min,
    at: `2031-04-02T10:0${minute}:00Z`,
    report: 'a',
    span: [0, 5],
    state: 'current',
    words: '',
    ...more,
  },
  claim: of,
  source: { kind: 'actor', name },
})

describe('figures of sources', () => {
  test('are steps: told once for each time they changed', () => {
    const steps = stepsOf([told('Lie', 3, 5), told('Lie', 0, 3), told('Lie', 1, 3), told('Lie', 2, 3, { state: 'superseded' })])
    expect(steps.map((it) => [it.value.min, it.value.state, it.told])).toEqual([
      [3, 'current', 2],
      [3, 'superseded', 1],
      [5, 'current', 1],
    ])
  })

  test('make a band of the last that each told, without what was taken back', () => {
    const band = bandOf([told('Lie', 0, 3), told('Ruud', 1, 6), told('Lie', 2, 4), told('Vik', 3, 90, { state: 'retracted' }), told('Lie', 4, 4)])
    expect(band.map(({ min, max, sources }) => [min, max, sources])).toEqual([
      [3, 3, 1],
      [3, 6, 2],
      [4, 6, 2],
    ])
  })

  test('what has one limit only counts with that, and what has no time is in no band', () => {
    const { max: _, ...least } = told('Lie', 0, 3).value
    expect(bandOf([{ ...told('Lie', 0, 3), value: least }])).toMatchObject([{ min: 3, max: 3 }])
    const { at: _at, ...timeless } = told('Lie', 0, 3).value
    expect(bandOf([{ ...told('Lie', 0, 3), value: timeless }])).toEqual([])
  })

  test('belong together where their claims contradict or replace each other', () => {
    const [a, b, c, d] = [
      claimOf('a', 's1', ['a'], { contradicts: ['b'] }),
      claimOf('b', 's1', ['a'], { contradicts: [] }),
      claimOf('c', 's1', ['a'], { contradicts: [], supersedes: ['b'] }),
      claimOf('d', 's1', ['a'], { contradicts: [] }),
    ] as const
    const groups = countedTogether([
      told('x', 0, 1, {}, a),
      told('x', 0, 1, {}, d),
      told('x', 0, 1, {}, c),
      told('x', 0, 1, {}, b),
      told('x', 0, 1, { kind: 'injured' }, a),
    ])
    expect(groups.map((those) => those.map(({ claim: { id } }) => id))).toEqual([['a', 'c', 'b'], ['d'], ['a']])
  })

  test('are from the origin whose words they stand in', () => {
    const two = claimOf('c2', 's1', ['a'], {
      members: [
        { report: 'a', span: [0, 10], via: [], own: true },
        { report: 'a', span: [20, 30], via: [], own: false },
      ],
      origins: [
        { kind: 'outlet', name: 'Fjordavisa', reports: ['a'] },
        { kind: 'actor', name: 'Ane Lie, kommunen', reports: ['a'] },
      ],
    })
    expect(sourceOf({ report: 'a', span: [22, 24] }, two)).toEqual({ kind: 'actor', name: 'Ane Lie' })
    expect(sourceOf({ report: 'a', span: [2, 4] }, two)).toEqual({ kind: 'outlet', name: 'Fjordavisa' })
  })
})
