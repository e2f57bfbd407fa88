import { scaleSqrt } from 'd3-scale'
import type { SourceGraph } from '../../api/index.ts'
import { wrapped } from '../wrapped.ts'
import { orderedColumns, type Stop } from './order-columns.ts'
import { smooth } from './smooth.ts'
import { stacked } from './stacked.ts'

export type SourceNode = SourceGraph['nodes'][number]
export type SourceEdge = SourceGraph['edges'][number] & { readonly id: string }
export type SourceLayer = SourceNode['layer']

/** What a node is called: its name, what stands beneath it, and how many reports it is in. */
export interface NodeName {
  readonly name: string
  readonly under: string
  readonly count: string
}

/** A node where it stands: its middle, and its box. */
export interface PlacedNode {
  readonly node: SourceNode
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly column: number
  readonly lines: readonly string[]
  readonly under: string
  readonly count: string
  /** Its share of the most that one of its column has, 0 to 1. */
  readonly share: number
}

/** An edge as a line. */
export interface PlacedEdge {
  readonly edge: SourceEdge
  readonly path: string
  readonly width: number
  /** The middle of the line. */
  readonly x: number
  readonly y: number
}

/** Where everything of the graph stands. */
export interface SourcesLayout {
  readonly height: number
  readonly columns: readonly { readonly layer: SourceLayer; readonly x: number; readonly width: number; readonly count: number }[]
  readonly nodes: readonly PlacedNode[]
  readonly edges: readonly PlacedEdge[]
}

/** From left to right. */
export const sourceLayers = ['origin', 'relay', 'newsroom', 'report'] as const
const [head, lineHigh, letter, apart] = [34, 15, 6.9, 7]

/** Ids for edges, which have none of their own. */
export function withIds({ edges }: SourceGraph): readonly SourceEdge[] {
  return edges.map((edge) => ({ ...edge, id: `${edge.from} > ${edge.to} ${edge.kind}` }))
}

/** Columns from left to right; edges that pass over a column go through it between its nodes. */
export function laySources(graph: SourceGraph, width: number, nameOf: (node: SourceNode) => NodeName): SourcesLayout {
  const layers = sourceLayers.filter((layer) => graph.nodes.some((node) => node.layer === layer))
  const gap = Math.max(44, Math.min(150, width * (layers.length > 3 ? 0.1 : 0.14)))
  const wide = (width - gap * (layers.length - 1)) / Math.max(1, layers.length)
  const left = (column: number): number => column * (wide + gap)
  const columnOf = new Map(graph.nodes.map(({ id, layer }) => [id, layers.indexOf(layer)]))
  const edges = withIds(graph).filter(({ from, to }) => columnOf.has(from) && columnOf.has(to))
  const chains = edges.map((edge) => ({ edge, stops: chainOf(edge, columnOf) }))
  const links = chains.flatMap(({ edge, stops }) => stops.slice(1).map((to, at) => ({ from: stops[at] ?? to, to, count: edge.count })))
  const rest = new Set(graph.nodes.flatMap(({ id, folded }) => (folded === undefined ? [] : [id])))
  const between = links.filter(({ from, to }) => columnIn(from, columnOf) !== columnIn(to, columnOf))
  const pulling = between.filter(({ from, to }) => !rest.has(nodeIn(from)) && !rest.has(to)) // the rest pulls nobody to itself
  const named = new Map(graph.nodes.map((node) => [node.id, boxOf(nameOf(node), wide)]))
  const passing = [...new Set(chains.flatMap(({ stops }) => stops.slice(1, -1)))]
  const stops: readonly Stop[] = [
    ...graph.nodes.map(({ id, folded }) => ({ id, column: columnOf.get(id) ?? 0, rest: folded !== undefined })),
    ...passing.map((id) => ({ id, column: columnIn(id, columnOf), rest: rest.has(nodeIn(id)) })),
  ]
  const columns = orderedColumns(stops, pulling)
  const y = heightsOf(columns, pulling, (id) => named.get(id)?.height ?? 3)
  const most = (column: number): number => Math.max(...graph.nodes.map((it) => (columnOf.get(it.id) === column && it.folded === undefined ? it.reports : 0)))
  const nodes = graph.nodes.map((node): PlacedNode => {
    const column = columnOf.get(node.id) ?? 0
    const { lines, under, count, height } = named.get(node.id) ?? boxOf({ name: '', under: '', count: '' }, wide)
    const place = { x: left(column) + wide / 2, y: (y.get(node.id) ?? 0) + head, width: wide, height }
    return { node, ...place, column, lines, under, count, share: Math.min(1, node.reports / Math.max(1, most(column))) }
  })
  const thick = scaleSqrt([1, Math.max(2, ...edges.map(({ count }) => count))], [1.25, 8])
  const ports = portsOf(chains, y, (id) => named.get(id)?.height ?? 0)
  const placed = chains.map(({ edge, stops: through }): PlacedEdge => {
    const points = through.map((id, at) => {
      const x = left(columnIn(id, columnOf))
      const begin = (y.get(id) ?? 0) + head
      return { x, y: begin + (at === 0 ? (ports.get(`out ${edge.id}`) ?? 0) : at === through.length - 1 ? (ports.get(`in ${edge.id}`) ?? 0) : 0) }
    })
    return { edge, width: thick(edge.count), ...smooth(points, wide) }
  })
  const foot = Math.max(head, ...nodes.map((it) => it.y + it.height / 2))
  return {
    height: Math.ceil(foot) + 6,
    columns: layers.map((layer, at) => ({ layer, x: left(at), width: wide, count: countOf(graph.nodes, layer) })),
    nodes: nodes.toSorted((a, b) => a.column - b.column || a.y - b.y),
    edges: placed.toSorted((a, b) => b.edge.count - a.edge.count),
  }
}

/** How many stand in a layer, those that are folded among them. */
export function countOf(nodes: readonly SourceNode[], layer: SourceLayer): number {
  return nodes.reduce((sum, node) => sum + (node.layer === layer ? (node.folded ?? 1) : 0), 0)
}

/** The nodes an edge joins, and one stop in each column between: edges from one node pass a column together. */
function chainOf({ from, to }: SourceEdge, columnOf: ReadonlyMap<string, number>): readonly string[] {
  const [begin, end] = [columnOf.get(from) ?? 0, columnOf.get(to) ?? 0]
  return [from, ...Array.from({ length: Math.max(0, end - begin - 1) }, (_, at) => `${begin + at + 1}|${from}`), to]
}

/** The node that edges come from which pass a column here. */
function nodeIn(id: string): string {
  return /^\d+\|/u.test(id) ? id.slice(id.indexOf('|') + 1) : id
}

function columnIn(id: string, columnOf: ReadonlyMap<string, number>): number {
  return columnOf.get(id) ?? Number(id.slice(0, id.indexOf('|')))
}

function boxOf({ name, under, count }: NodeName, wide: number): Pick<PlacedNode, 'lines' | 'under' | 'count' | 'height'> {
  const letters = Math.floor((wide - 14) / letter)
  const lines = wrapped(name, count === '' ? letters : letters - count.length - 2, 2)
  const [beneath = ''] = under === '' ? [] : wrapped(under, Math.floor(letters * 1.08), 1)
  return { lines, under: beneath, count, height: Math.max(24, (lines.length + (beneath === '' ? 0 : 1)) * lineHigh + 9) }
}

/** Columns stand as high as the highest; each node as near to what it is linked with as its neighbours allow. */
function heightsOf(
  columns: readonly (readonly Stop[])[],
  links: readonly { readonly from: string; readonly to: string; readonly count: number }[],
  high: (id: string) => number,
): ReadonlyMap<string, number> {
  const whole = (column: readonly Stop[]): number => column.reduce((sum, { id }) => sum + high(id) + apart, -apart)
  const tallest = Math.max(0, ...columns.map(whole))
  const y = new Map<string, number>()
  for (const column of columns) {
    let top = 0
    const rest = column.length > 1 ? Math.min(28, (tallest - whole(column)) / (column.length - 1)) : 0
    for (const { id } of column) {
      y.set(id, top + high(id) / 2)
      top += high(id) + apart + rest
    }
  }
  for (let round = 0; round < 6; round += 1) {
    for (const column of round % 2 === 0 ? columns : columns.toReversed()) {
      const wanted = column.map(({ id }) => {
        const near = links.flatMap(({ from, to, count }) => (from === id ? [[to, count] as const] : to === id ? [[from, count] as const] : []))
        const weight = near.reduce((sum, [, count]) => sum + count, 0)
        return weight === 0 ? (y.get(id) ?? 0) : near.reduce((sum, [other, count]) => sum + (y.get(other) ?? 0) * count, 0) / weight
      })
      const found = stacked(
        column.map(({ id }) => high(id)),
        wanted,
        apart,
        [0, tallest],
      )
      for (const [at, { id }] of column.entries()) y.set(id, found[at] ?? 0)
    }
  }
  return y
}

/** Where on the side of a node each edge begins and ends: in the order of where it leads, so that they do not cross there. */
function portsOf(
  chains: readonly { readonly edge: SourceEdge; readonly stops: readonly string[] }[],
  y: ReadonlyMap<string, number>,
  high: (id: string) => number,
): ReadonlyMap<string, number> {
  const ports = new Map<string, number>()
  for (const side of ['out', 'in'] as const) {
    const byNode = new Map<string, { readonly id: string; readonly far: number }[]>()
    for (const { edge, stops } of chains) {
      const [here, next] = side === 'out' ? [edge.from, stops[1]] : [edge.to, stops.at(-2)]
      byNode.set(here, [...(byNode.get(here) ?? []), { id: edge.id, far: y.get(next ?? '') ?? 0 }])
    }
    for (const [node, ends] of byNode) {
      const room = Math.max(0, high(node) - 12)
      for (const [at, { id }] of ends.toSorted((a, b) => a.far - b.far).entries()) ports.set(`${side} ${id}`, room * ((at + 0.5) / ends.length - 0.5))
    }
  }
  return ports
}
