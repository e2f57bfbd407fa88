import type { Evidence, SourceGraph } from '../../api/index.ts'
import type { Shown } from '../../evidence/index.ts'
import type { Messages } from '../../messages/messages.ts'
import type { PictureData } from '../table.ts'
import { countOf, withIds, type NodeName, type SourceEdge, type SourceNode } from './lay-sources.ts'
import { leadingTo } from './ways.ts'

/** What the graph is put into words with. */
export interface SourcesSaid {
  readonly words: Messages['sources']
  readonly record: Pick<Messages['record'], 'reports' | 'newsrooms'>
  readonly clock: (iso: string) => string
  readonly count: (value: number) => string
}

/** What stands in the box of a node. */
export function nameOf(node: SourceNode, { words, clock, count }: SourcesSaid): NodeName {
  const reports = node.layer === 'report' ? '' : count(node.reports)
  if (node.folded !== undefined) return { name: words.folded[node.layer](node.folded), under: '', count: reports }
  if (node.layer !== 'report') return { name: node.name, under: '', count: reports }
  const when = node.at === undefined ? '' : clock(node.at)
  const outlet = node.outlet === undefined || node.outlet === node.name ? '' : node.outlet
  return { name: node.name, under: [outlet, when].filter((it) => it !== '').join(' '), count: reports }
}

/** Everything of a node, for who cannot see it: what it is, and from where and whereto. */
export function nodeSaid(node: SourceNode, graph: SourceGraph, said: SourcesSaid): string {
  const { words, record } = said
  const { name, under } = nameOf(node, said)
  const kind = node.kind === undefined ? words.layer[node.layer] : words.kinds[node.kind]
  const about = [kind, node.layer === 'report' ? under : record.reports(node.reports), words.claims(node.claims)]
  const [into, out] = [graph.edges.filter(({ to }) => to === node.id), graph.edges.filter(({ from }) => from === node.id)]
  const ends = [
    ...(into.length > 0 ? [words.comesFrom(namesOf(into.map(({ from }) => from), graph, said))] : []),
    ...(out.length > 0 ? [words.leadsTo(namesOf(out.map(({ to }) => to), graph, said))] : []),
  ] // prettier-ignore
  return `${name} (${about.filter((it) => it !== '').join(', ')}). ${ends.join(' ')}`.trim()
}

/** The words that went through a node. */
export function nodeShown(node: SourceNode, graph: SourceGraph, said: SourcesSaid): Shown {
  const evidence = graph.edges.filter(({ from, to }) => from === node.id || to === node.id).flatMap((edge) => edge.evidence)
  const seen = new Map(evidence.map((it): [string, Evidence] => [`${it.report} ${it.span.join('-')}`, it]))
  return { about: `${nameOf(node, said).name}: ${said.words.claims(node.claims)}, ${said.record.reports(node.reports)}`, evidence: [...seen.values()] }
}

/** What goes along an edge. */
export function edgeSaid(edge: SourceEdge, graph: SourceGraph, said: SourcesSaid): string {
  const [from, to] = [edge.from, edge.to].map((id) => namesOf([id], graph, said))
  return said.words.edge(from ?? '', said.words.edges[edge.kind], to ?? '', said.words.tellings(edge.count))
}

/** What the graph comes to, in a sentence or two. */
export function sourcesSentence(graph: SourceGraph, { words, record }: SourcesSaid): string {
  const reports = countOf(graph.nodes, 'report')
  const origins = graph.nodes.filter(({ layer }) => layer === 'origin')
  const behind = words.behind(record.reports(reports), record.newsrooms(countOf(graph.nodes, 'newsroom')), countOf(graph.nodes, 'origin'))
  const [alone] = hangingOnOne(graph)
  const most = origins.filter(({ folded }) => folded === undefined).toSorted((a, b) => b.reports - a.reports)[0]
  const thread = alone ? words.alone(alone.reports, alone.origin.name) : most && origins.length > 1 ? words.most(most.reports, reports, most.name) : ''
  return [behind, thread, ...(graph.more.claims > 0 ? [words.left(graph.more.claims)] : [])].filter((it) => it !== '').join(' ')
}

/** Origins that some reports have everything from, those with most reports first. What cannot be told apart in the graph is not among them. */
export function hangingOnOne(graph: SourceGraph): readonly { readonly origin: SourceNode; readonly reports: number }[] {
  const edges = withIds(graph)
  const origins = new Map(graph.nodes.flatMap((node) => (node.layer === 'origin' ? [[node.id, node] as const] : [])))
  const found = new Map<SourceNode, number>()
  for (const node of graph.nodes) {
    if (node.layer !== 'report') continue
    const behind = [...leadingTo(node.id, edges)].flatMap((id) => origins.get(id) ?? [])
    const [only] = behind
    if (only && behind.length === 1 && only.folded === undefined) found.set(only, (found.get(only) ?? 0) + (node.folded ?? 1))
  }
  return [...found].map(([origin, reports]) => ({ origin, reports })).toSorted((a, b) => b.reports - a.reports)
}

/** The edges as lines of a table. */
export function sourcesTable(graph: SourceGraph, said: SourcesSaid): PictureData {
  const name = (id: string): string => namesOf([id], graph, said)
  return {
    columns: said.words.columns.map((it, at) => ({ name: it, heads: at === 0, right: at === 3 })),
    rows: graph.nodes.flatMap(({ id }) =>
      withIds(graph)
        .filter(({ from }) => from === id)
        .map((edge) => ({
          id: edge.id,
          cells: [name(edge.from), said.words.edges[edge.kind], name(edge.to), edge.count],
          shown: { about: edgeSaid(edge, graph, said), evidence: edge.evidence },
        })),
    ),
  }
}

function namesOf(ids: readonly string[], { nodes }: SourceGraph, said: SourcesSaid): string {
  const named = ids.flatMap((id) => nodes.find((node) => node.id === id) ?? []).map((node) => nodeTitle(node, said))
  return named.length > 6 ? `${named.slice(0, 5).join(', ')} ${said.words.andMore(named.length - 5)}` : named.join(', ')
}

function nodeTitle(node: SourceNode, said: SourcesSaid): string {
  const { name, under } = nameOf(node, said)
  return node.layer === 'report' && node.folded === undefined && under !== '' ? `${name} (${under})` : name
}
