import type { SourceGraph } from '../../api/index.ts'

type Node = SourceGraph['nodes'][number]
type Edge = SourceGraph['edges'][number]

function node(layer: Node['layer'], name: string, more: Partial<Node> = {}): Node {
  return { id: `${layer}:${name}`, layer, name, reports: 1, claims: 1, ...more }
}

function edge(from: string, kind: Edge['kind'], to: string, count = 1): Edge {
  return { from, kind, to, count, evidence: [{ report: to, span: [0, count], words: 'The bridge is shut', language: 'en' }] }
}

/** A night of our own: the agency Meridian behind two newsrooms, the mayor behind all, by a radio to one of them. */
export const graph: SourceGraph = {
  nodes: [
    node('origin', 'the mayor', { kind: 'actor', reports: 3 }),
    node('origin', 'Meridian', { kind: 'agency', reports: 2 }),
    node('relay', 'Radio Arrecife'),
    node('newsroom', 'Døgnet', { reports: 2 }),
    node('newsroom', 'La Bocana'),
    node('report', 'Brua er stengt', { outlet: 'Døgnet', at: '2031-04-02T20:10:00Z' }),
    node('report', 'Ordføreren svarer', { outlet: 'Døgnet', at: '2031-04-02T21:10:00Z' }),
    { id: 'report…', layer: 'report', name: '', reports: 7, claims: 2, folded: 7 },
  ],
  edges: [
    edge('origin:Meridian', 'says', 'newsroom:Døgnet', 4),
    edge('origin:the mayor', 'says', 'relay:Radio Arrecife', 2),
    edge('relay:Radio Arrecife', 'relays', 'newsroom:La Bocana', 2),
    edge('origin:the mayor', 'says', 'newsroom:La Bocana', 1),
    edge('newsroom:Døgnet', 'publishes', 'report:Brua er stengt', 3),
    edge('newsroom:Døgnet', 'publishes', 'report:Ordføreren svarer', 2),
    edge('newsroom:La Bocana', 'copies', 'report…', 1),
  ],
  more: { claims: 12 },
}
