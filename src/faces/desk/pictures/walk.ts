/** Where a mark of a picture stands. Marks of one lane are gone through by the arrows to the sides. */
export interface Place {
  readonly x: number
  readonly y: number
  /** Row of the picture the mark is in; pictures without rows (a map, a graph) leave it out. */
  readonly lane?: number | undefined
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
}

/**
 * The mark a key leads to: arrows to what is next in that direction, Home and End to the ends of the row, PageUp and PageDown through all marks in
 * the order they are given in, so that none is out of reach. `undefined` for keys that lead nowhere.
 */
export function nextMark(places: readonly Place[], from: number, key: string): number | undefined {
  const here = places[from]
  if (!here) return undefined
  const last = places.length - 1
  if (key === 'PageDown') return Math.min(last, from + 1)
  if (key === 'PageUp') return Math.max(0, from - 1)
  if (key === 'Home' || key === 'End') {
    const row = places.flatMap((place, at) => (place.lane === here.lane ? [at] : [])).toSorted((a, b) => across(places, a, b))
    return key === 'Home' ? row[0] : row.at(-1)
  }
  const direction = directions[key]
  if (!direction) return undefined
  return (here.lane === undefined ? byDistance(places, from, direction) : byLane(places, from, direction)) ?? from
}

function across(places: readonly Place[], a: number, b: number): number {
  return (places[a]?.x ?? 0) - (places[b]?.x ?? 0) || a - b
}

function byLane(places: readonly Place[], from: number, [sideways, down]: readonly [number, number]): number | undefined {
  const here = places[from]
  if (!here) return undefined
  const lane = here.lane ?? 0
  if (sideways !== 0) {
    const row = places.flatMap((place, at) => (place.lane === lane ? [at] : [])).toSorted((a, b) => across(places, a, b))
    return row[row.indexOf(from) + sideways]
  }
  const lanes = [...new Set(places.map((place) => place.lane ?? 0))].toSorted((a, b) => a - b)
  const next = lanes[lanes.indexOf(lane) + down]
  return nearest(places, (place) => ((place.lane ?? 0) === next ? Math.abs(place.x - here.x) : undefined))
}

/** The nearest within a quarter of the compass; what lies aside counts double. */
function byDistance(places: readonly Place[], from: number, [dx, dy]: readonly [number, number]): number | undefined {
  const here = places[from]
  if (!here) return undefined
  return nearest(places, (place) => {
    const forward = (place.x - here.x) * dx + (place.y - here.y) * dy
    const aside = Math.abs((place.x - here.x) * dy) + Math.abs((place.y - here.y) * dx)
    return forward > 0 && aside <= forward * 1.2 ? forward + 2 * aside : undefined
  })
}

function nearest(places: readonly Place[], distance: (place: Place) => number | undefined): number | undefined {
  let best: number | undefined
  let least = Number.POSITIVE_INFINITY
  for (const [at, place] of places.entries()) {
    const far = distance(place)
    if (far === undefined || far >= least) continue
    least = far
    best = at
  }
  return best
}
