/** A place in the order of reports at which something stood as it is kept here. */
export interface Rung<Point> {
  /** Reports that had come. */
  readonly order: number
  readonly point: Point
}

/** Points to go back to: many of the last reports, fewer of those before, none older than it reaches. */
export interface Ladder<Point> {
  /** The rungs, the oldest first. */
  readonly rungs: readonly Rung<Point>[]
  /** Whether a rung is wanted where `order` reports have come of `end` that will have come soon. */
  wants(order: number, end: number): boolean
  add(rung: Rung<Point>): void
  /** Takes away what is above `order`, and gives the highest that is left; undefined where there is none. */
  backTo(order: number): Rung<Point> | undefined
  /** Takes rungs away until they stand as far apart as they should; `old` says whether all that came later is out of anybody's reach. */
  thin(end: number, old: (order: number) => boolean): void
}

/** Reports between the last rungs. */
const nearest = 4
/** Up to this depth rungs stand close, below further apart. */
const near = 600

/** The depth of the rung below one at this depth. */
function nextBelow(depth: number): number {
  return depth < near ? Math.ceil((depth * 1.3 + nearest) / nearest) * nearest : 3 * depth
}

/** Opens a ladder of these rungs, the oldest first. */
export function openLadder<Point>(first: readonly Rung<Point>[] = []): Ladder<Point> {
  let rungs = [...first]
  let wanted: { readonly end: number; readonly orders: ReadonlySet<number> } = { end: -1, orders: new Set() }
  const wantedFor = (end: number): ReadonlySet<number> => {
    const orders = new Set<number>()
    for (let depth = nearest; depth < end; depth = nextBelow(depth)) orders.add(end - depth)
    return orders
  }
  return {
    get rungs() {
      return rungs
    },
    wants(order, end) {
      if (wanted.end !== end) wanted = { end, orders: wantedFor(end) }
      const last = rungs.at(-1)?.order ?? -Infinity
      return order > last && (wanted.orders.has(order) || (end - order < nearest && order - last >= nearest))
    },
    add: (rung) => void rungs.push(rung),
    backTo(order) {
      rungs = rungs.filter((rung) => rung.order <= order)
      return rungs.at(-1)
    },
    thin(end, old) {
      const kept: Rung<Point>[] = []
      let allowed = Infinity
      rungs.toReversed().forEach((rung, at, all) => {
        const older = all[at + 1]
        // one may go where the next below it is near enough to the one above it
        if (older !== undefined && kept.length > 0 && end - older.order <= allowed) return
        kept.push(rung)
        allowed = nextBelow(Math.max(nearest, end - rung.order))
      })
      const reached = kept.findIndex(({ order }) => old(order))
      rungs = (reached < 0 ? kept : kept.slice(0, reached + 1)).toReversed()
    },
  }
}
