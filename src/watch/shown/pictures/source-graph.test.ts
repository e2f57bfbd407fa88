import { describe, expect, test } from 'vitest'
import { claimOf } from '../../../../test/kept-record.ts'
import type { Claim } from '../../../words/index.ts'
import { sourceGraph } from './source-graph.ts'

const came = new Map([
  ['a', { time: 0, outlet: 'NTB' }],
  ['b', { time: 60, outlet: 'Fjordavisa' }],
  ['c', { time: 120, outlet: 'Kystposten' }],
])
const claim = claimOf('c1', 's1', ['a', 'b', 'c'], {
  members: [
    { report: 'a', span: [0, 5], via: ['lokal TV'], own: false },
    { report: 'b', span: [0, 5], via: ['lokal TV', 'NTB'], own: false },
    { report: 'c', span: [3, 5], via: [], own: true },
  ],
  newsrooms: [
    { name: 'NTB', reports: ['a', 'b'] },
    { name: 'Kystposten', reports: ['c'] },
  ],
  origins: [
    { kind: 'actor', name: 'Ane Lie, kommunen', reports: ['a', 'b'] },
    { kind: 'outlet', name: 'Kystposten', reports: ['c'] },
  ],
})

describe('a graph of sources', () => {
  test('goes from origins by relays and newsrooms to reports', () => {
    const { nodes, edges } = sourceGraph([claim], came)
    expect(nodes.map(({ id, reports }) => `${id} ${reports}`)).toEqual([
      'origin:actor:Ane Lie 2',
      'origin:outlet:Kystposten 1',
      'relay:lokal TV 2',
      'newsroom:NTB 2',
      'newsroom:Kystposten 1',
      'report:a 1',
      'report:b 1',
      'report:c 1',
    ])
    expect(edges.map(({ from, kind, to, count }) => `${from} ${kind} ${to} ${count}`)).toEqual([
      'origin:actor:Ane Lie says relay:lokal TV 2',
      'relay:lokal TV relays newsroom:NTB 2',
      'newsroom:NTB publishes report:a 1',
      'newsroom:NTB copies report:b 1',
      'origin:outlet:Kystposten says newsroom:Kystposten 1',
      'newsroom:Kystposten publishes report:c 1',
    ])
    expect(edges[0]?.words).toEqual({ report: 'a', span: [0, 5] })
  })

  test('never has more than sixty nodes, and what is folded is counted', () => {
    const many = Array.from({ length: 90 }, (_, n): Claim => {
      const report = `r${n}`
      return claimOf(`c${n}`, 's1', [report], {
        members: [{ report, span: [0, 5], via: [`Radio ${n}`], own: false }],
        newsrooms: [{ name: `Avis ${n}`, reports: [report] }],
        origins: [{ kind: 'actor', name: `Taler ${n}`, reports: [report] }],
      })
    })
    const { nodes, edges } = sourceGraph(many, new Map(many.map((_, n) => [`r${n}`, { time: n, outlet: `Avis ${n}` }])))
    expect(nodes).toHaveLength(60)
    expect(nodes.filter(({ folded }) => folded !== undefined).map(({ id, folded, reports }) => [id, folded, reports])).toEqual([
      ['origin…', 70, 70],
      ['relay…', 82, 82],
      ['newsroom…', 76, 76],
      ['report…', 76, 76],
    ])
    const ids = new Set(nodes.map(({ id }) => id))
    for (const { from, to } of edges) expect([ids.has(from), ids.has(to), from !== to]).toEqual([true, true, true])
    expect(edges.filter(({ kind }) => kind === 'says').reduce((sum, { count }) => sum + count, 0)).toBe(90)
  })

  test('reports that are not kept tell nothing', () => {
    expect(sourceGraph([claim], new Map()).nodes).toEqual([])
  })
})
