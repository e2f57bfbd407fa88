interface Way {
  readonly id: string
  readonly from: string
  readonly to: string
}

/** All that lies on the ways through a node or an edge: what led there, and where it leads. */
export function wayThrough(id: string, edges: readonly Way[]): ReadonlySet<string> {
  const edge = edges.find((it) => it.id === id)
  const found = new Set([id])
  follow(edge?.from ?? id, edges, found, 'to')
  follow(edge?.to ?? id, edges, found, 'from')
  return found
}

/** The ids of all nodes that lead to this one. */
export function leadingTo(id: string, edges: readonly Way[]): ReadonlySet<string> {
  const found = new Set<string>()
  follow(id, edges, found, 'to')
  return new Set(edges.filter((it) => found.has(it.id)).map(({ from }) => from))
}

function follow(node: string, edges: readonly Way[], found: Set<string>, end: 'from' | 'to'): void {
  const begun = [node]
  for (let here = begun.pop(); here !== undefined; here = begun.pop()) {
    found.add(here)
    for (const edge of edges) {
      if (edge[end] !== here || found.has(edge.id)) continue
      found.add(edge.id)
      begun.push(end === 'to' ? edge.from : edge.to)
    }
  }
}
