import { describe, expect, test } from 'vitest'
import { claimOf } from '../../../../test/kept-record.ts'
import { fewMarks, marksOf, withCopies } from './marks.ts'

const came = new Map(['a', 'b', 'c', 'd'].map((id, n) => [id, { time: n * 60, outlet: `Avis ${id}` }]))
const claim = claimOf('c1', 's1', ['a', 'b', 'c'], {
  origins: [
    { kind: 'actor', name: 'Ane Lie', reports: ['c', 'a', 'gone'] },
    { kind: 'agency', name: 'NTB', reports: ['b'] },
  ],
  members: [
    { report: 'a', span: [0, 5], via: [], own: false },
    { report: 'b', span: [1, 5], via: ['NTB'], own: false },
    { report: 'c', span: [2, 5], via: ['Avis a'], own: false },
    { report: 'c', span: [9, 12], via: [], own: true },
  ],
})

describe('marks of a claim', () => {
  test('the first report of an origin is new, and those after it follow it', () => {
    const marks = marksOf(claim, came)
    expect(marks.map(({ report, origin, new: isNew, from }) => [report, origin.name, isNew, from])).toEqual([
      ['a', 'Ane Lie', true, undefined],
      ['b', 'NTB', true, undefined],
      ['c', 'Ane Lie', false, 'a'],
    ])
    expect(marks[2]).toMatchObject({ at: '1970-01-01T00:02:00Z', outlet: 'Avis c', how: 'retelling', via: ['Avis a'], words: { report: 'c', span: [2, 5] } })
  })

  test('a copy names the report it took the words from, if that tells the claim', () => {
    const copy = (a: string, containment: number) => ({ a, b: 'c', containment, kind: 'verbatim', direction: 'known', credited: true }) as const
    const from = (...copies: readonly ReturnType<typeof copy>[]) =>
      withCopies(marksOf(claim, came), claim, new Map([['c', copies]])).map((it) => [it.from, it.how])
    expect(from(copy('a', 0.4), copy('b', 0.9), copy('d', 1))[2]).toEqual(['b', 'copy'])
    expect(from(copy('d', 1))[2]).toEqual(['a', 'retelling'])
    expect(from(copy('b', 1))[0]).toEqual([undefined, undefined])
  })

  test('where there are too many, those that follow are left out before those that are new', () => {
    expect(fewMarks(marksOf(claim, came), 2).map(({ report }) => report)).toEqual(['a', 'b'])
    expect(fewMarks(marksOf(claim, came), 3)).toHaveLength(3)
  })

  test('of several words in a report those count that fit the origin', () => {
    const own = marksOf({ ...claim, origins: [{ kind: 'outlet', name: 'Avis c', reports: ['c'] }] }, came)
    expect(own[0]?.words.span).toEqual([9, 12])
  })
})
