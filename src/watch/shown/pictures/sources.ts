import { rfc3339 } from '../../../record/index.ts'
import type { Store } from '../../../store/index.ts'
import { HearsayError, type Claim } from '../../../words/index.ts'
import { shownWords, type Evidence } from '../shown-words.ts'
import { cameAround } from './around.ts'
import { storyLineOf } from './foremost.ts'
import { sourceGraph, type GraphEdge, type GraphNode } from './source-graph.ts'

/** A node; of a report with its headline, else its outlet, as name. */
export interface ShownNode extends GraphNode {
  readonly report?: string
  readonly outlet?: string
  readonly at?: string
}

/** Through whom claims came, each edge with the first words that went along it. */
export interface ShownSources {
  readonly nodes: readonly ShownNode[]
  readonly edges: readonly (Omit<GraphEdge, 'words'> & { readonly evidence: readonly Evidence[] })[]
  /** Claims that are left out: the foremost are shown. */
  readonly more: { readonly claims: number }
}

const mostClaims = 100

/** Through whom the foremost claims of a story came. Throws `unknown-id`. */
export async function shownSources(store: Store, story: string): Promise<ShownSources> {
  const { mainClaims: all } = await storyLineOf(store, story)
  const claims = (await store.claims({ story, order: 'foremost', main: true, limit: mostClaims })).items
  return { ...(await graphOf(store, claims)), more: { claims: all - claims.length } }
}

/** Through whom a claim came. Throws `unknown-id`. */
export async function shownSourcesOfClaim(store: Store, id: string): Promise<ShownSources> {
  const claim = await store.claim(id)
  if (!claim) throw new HearsayError('unknown-id', { id, file: store.file })
  return { ...(await graphOf(store, [claim])), more: { claims: 0 } }
}

async function graphOf(store: Store, claims: readonly Claim[]): Promise<Omit<ShownSources, 'more'>> {
  const came = await cameAround(store, claims)
  const { nodes, edges } = sourceGraph(claims, came)
  const cited = edges.map(({ words }) => words.report)
  const reports = nodes.flatMap(({ layer, name }) => (layer === 'report' && name !== '' ? [name] : []))
  const [shown, texts] = [await shownWords(store, cited, reports), await store.texts(reports)]
  return {
    nodes: nodes.map((node) => {
      if (node.layer !== 'report' || node.name === '') return node
      const { title, outlet } = texts.get(node.name) ?? {}
      const time = came.get(node.name)?.time
      return {
        ...node,
        name: title === undefined ? (outlet ?? node.name) : shown.without([node.name], title),
        report: node.name,
        ...(outlet !== undefined && { outlet }),
        ...(time !== undefined && { at: rfc3339(time * 1000) }),
      }
    }),
    edges: edges.map(({ words, ...edge }) => ({ ...edge, evidence: shown.evidence([words]) })),
  }
}
