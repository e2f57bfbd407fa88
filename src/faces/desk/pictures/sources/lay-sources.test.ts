import { expect, test } from 'vitest'
import type { SourceGraph } from '../../api/index.ts'
import { graph } from './graph-fixture.ts'
import { countOf, laySources, type SourceNode } from './lay-sources.ts'

const nameOf = ({ name }: SourceNode) => ({ name, under: '', count: '' })

/** As many nodes as the API ever answers with, each newsroom with something from every origin. */
function dense(): SourceGraph {
  const sizes = { origin: 21, relay: 9, newsroom: 15, report: 15 } as const
  const nodes = (['origin', 'relay', 'newsroom', 'report'] as const).flatMap((layer) =>
    Array.from({ length: sizes[layer] }, (_, at): SourceNode => ({ id: `${layer}:${at}`, layer, name: `${layer} with a rather long name, number ${at}`, reports: 30 - at, claims: 3 })),
  ) // prettier-ignore
  const edges = Array.from({ length: 120 }, (_, at) => ({
    from: at % 3 === 0 ? `origin:${at % 21}` : at % 3 === 1 ? `relay:${at % 9}` : `newsroom:${at % 15}`,
    to: at % 3 === 2 ? `report:${(at * 7) % 15}` : `newsroom:${(at * 5) % 15}`,
    kind: at % 3 === 2 ? ('copies' as const) : ('says' as const),
    count: (at % 9) + 1,
    evidence: [],
  }))
  return { nodes, edges, more: { claims: 0 } }
}

test('layers stand from left to right, those that there are', () => {
  const { columns, nodes } = laySources(graph, 720, nameOf)
  expect(columns.map(({ layer, count }) => [layer, count])).toEqual([
    ['origin', 2],
    ['relay', 1],
    ['newsroom', 2],
    ['report', 9],
  ])
  expect(nodes.every(({ x, width }) => x - width / 2 >= 0 && x + width / 2 <= 720.5)).toBe(true)
  expect(countOf(graph.nodes, 'report')).toBe(9)
  const withoutRelays = { ...graph, nodes: graph.nodes.filter(({ layer }) => layer !== 'relay') }
  expect(laySources(withoutRelays, 720, nameOf).columns).toHaveLength(3)
})

test.each([560, 720, 1100])('the most there can be, %i wide: no node lies on another, every line is drawn', (width) => {
  const { nodes, edges, height } = laySources(dense(), width, nameOf)
  expect(nodes).toHaveLength(60)
  expect(edges).toHaveLength(120)
  for (const a of nodes) {
    expect(a.y + a.height / 2).toBeLessThanOrEqual(height)
    for (const b of nodes) if (a !== b && a.column === b.column) expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual((a.height + b.height) / 2 + 6)
  }
  expect(edges.every(({ path }) => /^M[-\d. CL]+$/u.test(path))).toBe(true)
})

test('a line that passes over a column goes between its nodes', () => {
  const { nodes, edges } = laySources(dense(), 720, nameOf)
  const relays = nodes.filter(({ column }) => column === 1)
  const passing = edges.filter(({ edge }) => edge.from.startsWith('origin'))
  for (const { path } of passing) {
    const through = /C[-\d. ]+ (?<y>[-\d.]+)L/u.exec(path)?.groups?.['y']
    expect(relays.every((it) => Math.abs(it.y - Number(through)) >= it.height / 2)).toBe(true)
  }
})

test('an edge is as thick as it is often told, and those to the same node end beside each other', () => {
  const { edges } = laySources(graph, 720, nameOf)
  const byCount = edges.toSorted((a, b) => a.edge.count - b.edge.count)
  expect(byCount.map(({ width }) => width)).toEqual(byCount.map(({ width }) => width).toSorted((a, b) => a - b))
  const ends = edges.filter(({ edge }) => edge.to === 'newsroom:La Bocana').map(({ path }) => path.split(' ').at(-1))
  expect(new Set(ends).size).toBe(2)
})
