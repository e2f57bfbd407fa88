import type { PlacedEdge, SourcesLayout } from './lay-sources.ts'

/**
 * How the keyboard goes through the graph, of which the marks are the nodes and then the edges: up and down in a column, to the sides along the
 * thickest edge there; from an edge to its ends, or to the next one from the same node. `undefined` for keys that have no way of their own here.
 */
export function walkSources({ nodes, edges }: Pick<SourcesLayout, 'nodes' | 'edges'>): (from: number, key: string) => number | undefined {
  const indexOf = (id: string | undefined): number | undefined => {
    const at = nodes.findIndex(({ node }) => node.id === id)
    return at === -1 ? undefined : at
  }
  const thickest = (some: readonly PlacedEdge[]): PlacedEdge | undefined =>
    some.reduce<PlacedEdge | undefined>((best, it) => (best && best.edge.count >= it.edge.count ? best : it), undefined)

  function fromNode(from: number, key: string): number | undefined {
    const here = nodes[from]
    if (!here) return undefined
    const column = nodes.flatMap((it, at) => (it.column === here.column ? [at] : []))
    const place = column.indexOf(from)
    switch (key) {
      case 'ArrowUp':
        return column[place - 1] ?? from
      case 'ArrowDown':
        return column[place + 1] ?? from
      case 'Home':
        return column[0]
      case 'End':
        return column.at(-1)
      case 'ArrowRight':
        return indexOf(thickest(edges.filter(({ edge }) => edge.from === here.node.id))?.edge.to) ?? from
      case 'ArrowLeft':
        return indexOf(thickest(edges.filter(({ edge }) => edge.to === here.node.id))?.edge.from) ?? from
      default:
        return undefined
    }
  }

  function fromEdge(from: number, key: string): number | undefined {
    const here = edges[from - nodes.length]
    if (!here) return undefined
    if (key === 'ArrowLeft') return indexOf(here.edge.from)
    if (key === 'ArrowRight') return indexOf(here.edge.to)
    const beside = edges.filter(({ edge }) => edge.from === here.edge.from).toSorted((a, b) => a.y - b.y)
    const next = beside[beside.indexOf(here) + ({ ArrowUp: -1, ArrowDown: 1 }[key] ?? Number.NaN)]
    return next ? nodes.length + edges.indexOf(next) : key.startsWith('Arrow') ? from : undefined
  }

  return (from, key) => (from < nodes.length ? fromNode(from, key) : fromEdge(from, key))
}
