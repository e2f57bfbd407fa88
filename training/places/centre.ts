/** A point of the globe, in degrees. */
export interface Point {
  readonly lat: number
  readonly lon: number
}

/**
 * The middle of some places: of the squares of half a degree that hold one, each once, so that a big town does not pull it; the median each
 * way, so that a far island does not either. Counted from the first place, so that the date line is none.
 */
export function centreOf(points: readonly Point[]): Point | undefined {
  const [first] = points
  if (!first) return undefined
  const squares = new Map<string, Point>()
  for (const { lat, lon } of points) squares.set(`${Math.floor(lat * 2)} ${Math.floor(lon * 2)}`, { lat, lon: around(lon - first.lon) })
  const all = [...squares.values()]
  return { lat: middle(all.map(({ lat }) => lat)), lon: around(middle(all.map(({ lon }) => lon)) + first.lon) }
}

/** Degrees of longitude between -180 and 180. */
const around = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180

function middle(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}
