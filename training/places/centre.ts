/** A point of the globe, in degrees. */
export interface Point {
  readonly lat: number
  readonly lon: number
}

const radians = Math.PI / 180

/** The middle of some places: of the squares of half a degree that hold one, each once, so that a big town does not pull it; on the globe, so that the date line is none. */
export function centreOf(points: readonly Point[]): Point | undefined {
  const squares = new Map<string, Point>()
  for (const { lat, lon } of points) squares.set(`${Math.floor(lat * 2)} ${Math.floor(lon * 2)}`, { lat, lon })
  let [x, y, z] = [0, 0, 0]
  for (const { lat, lon } of squares.values()) {
    const round = Math.cos(lat * radians)
    x += round * Math.cos(lon * radians)
    y += round * Math.sin(lon * radians)
    z += Math.sin(lat * radians)
  }
  if (squares.size === 0) return undefined
  return { lat: Math.atan2(z, Math.hypot(x, y)) / radians, lon: Math.atan2(y, x) / radians }
}
