import { compare } from '../../../record/index.ts'
import type { Citation, Claim, ClaimOrigin } from '../../../words/index.ts'
import { groupedBy } from '../../grouped-by.ts'
import { memberFrom, type CameAt } from './marks.ts'
import { shortName } from './speaker-name.ts'

/** From left to right. */
export const graphLayers = ['origin', 'relay', 'newsroom', 'report'] as const
export type GraphLayer = (typeof graphLayers)[number]
/** What goes along an edge: a source says something, a relay passes it on, a newsroom publishes it, or another copies it from the newsroom. */
export const graphEdges = ['says', 'relays', 'publishes', 'copies'] as const
export type GraphEdgeKind = (typeof graphEdges)[number]

/** A source, relay, newsroom or report, or several that are folded into one. */
export interface GraphNode {
  readonly id: string
  readonly layer: GraphLayer
  /** Of a report its id; of several that are folded nothing. */
  readonly name: string
  /** What an origin is. */
  readonly kind?: ClaimOrigin['kind']
  /** How many of each go through it. */
  readonly reports: number
  readonly claims: number
  /** How many it stands for. */
  readonly folded?: number
}

/** Tellings that go from one to another. */
export interface GraphEdge {
  readonly from: string
  readonly to: string
  readonly kind: GraphEdgeKind
  readonly count: number
  /** The first of them. */
  readonly words: Citation
}

/** Through whom claims came. */
export interface SourceGraph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

/** So many of each layer are shown, and one more stands for the rest: 60 nodes at most. */
const most: Readonly<Record<GraphLayer, number>> = { origin: 20, relay: 8, newsroom: 14, report: 14 }

interface Stop {
  readonly id: string
  readonly layer: GraphLayer
  readonly name: string
  readonly kind?: ClaimOrigin['kind']
}

interface Step {
  readonly from: Stop
  readonly to: Stop
  readonly kind: GraphEdgeKind
  readonly claim: string
  readonly words: Citation
  readonly time: number
}

/** The way of these claims from their origins to reports, with the smaller ones of each layer folded into one. */
export function sourceGraph(claims: readonly Claim[], came: CameAt): SourceGraph {
  const steps = claims.flatMap((claim) => stepsOf(claim, came))
  const nodes = nodesOf(steps)
  const kept = new Map(graphLayers.flatMap((layer) => keptOf(nodes, layer).map((node) => [node.id, node] as const)))
  const foldedFrom = (layer: GraphLayer): readonly GraphNode[] => nodes.filter((node) => node.layer === layer && !kept.has(node.id))
  const shownId = ({ id, layer }: Stop): string => (kept.has(id) ? id : foldedId(layer))
  const edges = groupedBy(steps, (step) => `${shownId(step.from)}\n${shownId(step.to)}\n${step.kind}`)
  return {
    nodes: [...kept.values(), ...graphLayers.flatMap((layer) => foldedNode(layer, foldedFrom(layer), steps))],
    edges: [...edges.values()].flatMap((those) => edgeOf(those, shownId)),
  }
}

function stepsOf(claim: Claim, came: CameAt): readonly Step[] {
  const inReport = groupedBy(claim.members, ({ report }) => report)
  const newsroomOf = new Map(claim.newsrooms.toReversed().flatMap(({ name, reports }) => reports.map((report) => [report, name])))
  return claim.origins.flatMap((origin) =>
    origin.reports.flatMap((report): readonly Step[] => {
      const at = came.get(report)
      const member = memberFrom(origin, inReport.get(report) ?? [])
      if (!at || !member) return []
      const newsroom = newsroomOf.get(report) ?? at.outlet ?? report
      const source = stopOf('origin', shortName(origin.name), origin.kind)
      const relays = member.via.filter((name) => name !== newsroom && name !== origin.name).map((name) => stopOf('relay', name))
      const way = [source, ...relays, stopOf('newsroom', newsroom), stopOf('report', report)]
      const own = at.outlet === undefined || at.outlet === newsroom
      const told = { claim: claim.id, words: { report, span: member.span }, time: at.time }
      return way.slice(1).map((to, n): Step => {
        const from = way[n] ?? source
        const kind = to.layer === 'report' ? (own ? 'publishes' : 'copies') : from.layer === 'origin' ? 'says' : 'relays'
        return { from, to, kind, ...told }
      })
    }),
  )
}

function stopOf(layer: GraphLayer, name: string, kind?: ClaimOrigin['kind']): Stop {
  return kind === undefined ? { id: `${layer}:${name}`, layer, name } : { id: `${layer}:${kind}:${name}`, layer, name, kind }
}

function nodesOf(steps: readonly Step[]): readonly GraphNode[] {
  const stops = new Map<string, { readonly stop: Stop; readonly reports: Set<string>; readonly claims: Set<string> }>()
  const pass = (stop: Stop, { words, claim }: Step): void => {
    const there = stops.get(stop.id)
    const one = there ?? { stop, reports: new Set(), claims: new Set() }
    if (!there) stops.set(stop.id, one)
    one.reports.add(words.report)
    one.claims.add(claim)
  }
  for (const step of steps) {
    pass(step.from, step)
    pass(step.to, step)
  }
  return [...stops.values()].map(({ stop, reports, claims }) => ({ ...stop, reports: reports.size, claims: claims.size }))
}

function keptOf(nodes: readonly GraphNode[], layer: GraphLayer): readonly GraphNode[] {
  return nodes
    .filter((node) => node.layer === layer)
    .sort((a, b) => b.reports - a.reports || b.claims - a.claims || compare(a.id, b.id))
    .slice(0, most[layer])
}

function foldedNode(layer: GraphLayer, nodes: readonly GraphNode[], steps: readonly Step[]): readonly GraphNode[] {
  if (nodes.length === 0) return []
  const ids = new Set(nodes.map(({ id }) => id))
  const through = steps.filter(({ from, to }) => ids.has(from.id) || ids.has(to.id))
  const reports = new Set(through.map(({ words }) => words.report)).size
  return [{ id: foldedId(layer), layer, name: '', reports, claims: new Set(through.map(({ claim }) => claim)).size, folded: nodes.length }]
}

/** Relays that are folded into one pass nothing on to each other. */
function edgeOf(steps: readonly Step[], shownId: (stop: Stop) => string): readonly GraphEdge[] {
  const [some] = steps
  if (!some || shownId(some.from) === shownId(some.to)) return []
  const first = steps.reduce((best, it) => (it.time < best.time || (it.time === best.time && it.words.report < best.words.report) ? it : best), some)
  return [{ from: shownId(some.from), to: shownId(some.to), kind: some.kind, count: steps.length, words: first.words }]
}

function foldedId(layer: GraphLayer): string {
  return `${layer}…`
}
