import type { z } from 'zod'
import type { sourceGraph } from '../../src/faces/operations/shapes/pictures.ts'

type Graph = z.input<typeof sourceGraph>
type Node = Graph['nodes'][number]

const sizes = { origin: 20, relay: 8, newsroom: 14, report: 14 } as const
const layers = ['origin', 'relay', 'newsroom', 'report'] as const
const names = ['Ane Lie', 'the fire service of the northern districts', 'Tomás Arrieta, Interior Minister', 'a port official who asked not to be named']

/** What the API would answer of a story with as many sources, relays, newsrooms and reports as it ever names. */
export function denseSources(): Graph {
  const nodes = layers.flatMap((layer): Node[] => [
    ...Array.from({ length: sizes[layer] }, (_, at): Node => ({
      id: `${layer}:${at}`,
      layer,
      name: layer === 'report' ? `Nobody sails to the islands tonight, says the harbour master, number ${at}` : `${names[at % names.length]} ${at}`,
      reports: layer === 'report' ? 1 : 40 - at,
      claims: 12,
      ...(layer === 'origin' && { kind: 'actor' as const }),
      ...(layer === 'report' && { report: `r${at}`, outlet: `Fjordavisa ${at}`, at: new Date(Date.parse('2026-03-12T20:00:00Z') + at * 900_000).toISOString() }),
    })),
    { id: `${layer}…`, layer, name: '', reports: 31, claims: 40, folded: 31 },
  ]) // prettier-ignore
  const edges = layers.slice(0, 3).flatMap((layer, at) =>
    Array.from({ length: 45 }, (_, n) => {
      const over = layer === 'origin' && n % 2 === 0
      const to = layers[at + (over ? 2 : 1)] ?? 'report'
      const kinds = { origin: 'says', relay: 'relays', newsroom: n % 3 === 0 ? 'copies' : 'publishes' } as const
      const report = `r${n % 14}`
      return {
        from: n % 15 === 14 ? `${layer}…` : `${layer}:${(n * 3) % sizes[layer]}`,
        to: n % 11 === 10 ? `${to}…` : `${to}:${(n * 5) % sizes[to]}`,
        kind: layer === 'report' ? ('copies' as const) : kinds[layer],
        count: (n % 13) + 1,
        evidence: [{ report, span: [0, 6] as [number, number], words: 'Nobody', language: 'en' }],
      }
    }),
  )
  const seen = new Map(edges.map((edge) => [`${edge.from} ${edge.to} ${edge.kind}`, edge]))
  return { nodes, edges: [...seen.values()], more: { claims: 812 } }
}
