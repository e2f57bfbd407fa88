/** Something that stands in a column. */
export interface Stop {
  readonly id: string
  readonly column: number
  /** It stands for the rest and stays at the foot. */
  readonly rest?: boolean | undefined
}

/** What goes from one column to the next. */
export interface Link {
  readonly from: string
  readonly to: string
  readonly count: number
}

const sweeps = 12

/**
 * The order of each column in which few links cross: every stop goes to the middle of what it is linked with, forward and backward, as long as that
 * helps. Links join neighbouring columns. The same stops always come to the same order.
 */
export function orderedColumns(stops: readonly Stop[], links: readonly Link[]): readonly (readonly Stop[])[] {
  const last = Math.max(-1, ...stops.map(({ column }) => column))
  let columns: readonly (readonly Stop[])[] = Array.from({ length: last + 1 }, (_, at) => restLast(stops.filter(({ column }) => column === at)))
  let [best, least] = [columns, crossingsOf(columns, links)]
  for (let sweep = 0; sweep < sweeps && least > 0; sweep += 1) {
    columns = swept(columns, links, sweep % 2 === 0)
    const crossings = crossingsOf(columns, links)
    if (crossings < least) [best, least] = [columns, crossings]
  }
  return best
}

/** How many pairs of links cross. */
export function crossingsOf(columns: readonly (readonly Stop[])[], links: readonly Link[]): number {
  const place = placesOf(columns)
  const columnOf = new Map(columns.flat().map(({ id, column }) => [id, column]))
  let crossings = 0
  for (const [at, a] of links.entries()) {
    for (const b of links.slice(at + 1)) {
      if (columnOf.get(a.from) !== columnOf.get(b.from)) continue
      const [left, right] = [(place.get(a.from) ?? 0) - (place.get(b.from) ?? 0), (place.get(a.to) ?? 0) - (place.get(b.to) ?? 0)]
      if (left * right < 0) crossings += 1
    }
  }
  return crossings
}

function swept(columns: readonly (readonly Stop[])[], links: readonly Link[], forward: boolean): readonly (readonly Stop[])[] {
  const next = [...columns]
  const order = columns.map((_, at) => at)
  for (const at of forward ? order.slice(1) : order.toReversed().slice(1)) {
    const place = placesOf(next)
    const column = next[at] ?? []
    const middle = new Map(column.map(({ id }) => [id, middleOf(id, links, place, forward)]))
    next[at] = restLast(column.toSorted((a, b) => (middle.get(a.id) ?? 0) - (middle.get(b.id) ?? 0)))
  }
  return next
}

/** The middle of those it is linked with on one side; its own place where there are none. */
function middleOf(id: string, links: readonly Link[], place: ReadonlyMap<string, number>, before: boolean): number {
  let [sum, weight] = [0, 0]
  for (const { from, to, count } of links) {
    if ((before ? to : from) !== id) continue
    sum += (place.get(before ? from : to) ?? 0) * count
    weight += count
  }
  return weight === 0 ? (place.get(id) ?? 0) : sum / weight
}

/** Where each stands in its column, from 0 to 1, so that columns of different length can be compared. */
function placesOf(columns: readonly (readonly Stop[])[]): ReadonlyMap<string, number> {
  return new Map(columns.flatMap((column) => column.map(({ id }, at) => [id, (at + 0.5) / column.length] as const)))
}

function restLast(column: readonly Stop[]): readonly Stop[] {
  return [...column.filter(({ rest }) => !rest), ...column.filter(({ rest }) => rest)]
}
