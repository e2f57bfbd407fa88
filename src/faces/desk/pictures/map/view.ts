import { geoAzimuthalEqualArea, geoCentroid, geoDistance, geoEqualEarth, type GeoProjection } from 'd3-geo'

/** What of the world is shown: its middle in degrees, and how many degrees it is high. */
export interface MapView {
  readonly lon: number
  readonly lat: number
  readonly span: number
}

/** Somewhere in degrees, and how far around it it may be, in kilometres. */
export interface Somewhere {
  readonly lon: number
  readonly lat: number
  readonly radius?: number | undefined
}

const [least, whole] = [0.1, 180]
/** From here on the whole world is drawn flat. */
const flat = 110
/** Below this the coarse outline is too coarse. */
export const fineBelow = 45
const degree = 111.2

/** The view in which all of these have room, with land around them to know where one is. */
export function viewOf(places: readonly Somewhere[]): MapView {
  if (places.length === 0) return { lon: 0, lat: 15, span: whole }
  const [lon, lat] = geoCentroid({ type: 'MultiPoint', coordinates: places.map((it) => [it.lon, it.lat]) })
  const middle: [number, number] = Number.isNaN(lon) || Number.isNaN(lat) ? [places[0]?.lon ?? 0, places[0]?.lat ?? 0] : [lon, lat]
  const far = Math.max(...places.map((it) => (geoDistance(middle, [it.lon, it.lat]) * 180) / Math.PI + (it.radius ?? 0) / degree))
  return kept({ lon: middle[0], lat: middle[1], span: Math.max(5, far * 2.6) })
}

/** Nearer or farther: `by` 2 shows half as much. */
export function zoomed(view: MapView, by: number): MapView {
  return kept({ ...view, span: view.span / by })
}

/** Moved by parts of what is seen. */
export function moved(view: MapView, [right, down]: readonly [number, number]): MapView {
  const stretch = 1 / Math.max(0.2, Math.cos((view.lat * Math.PI) / 180))
  return kept({ ...view, lon: view.lon + right * view.span * stretch, lat: view.lat - down * view.span })
}

/** A view as the address has it, `lon,lat,span`; undefined where it is none. */
export function viewIn(text: string | undefined): MapView | undefined {
  const [lon, lat, span, ...more] = (text ?? '').split(',').map(Number)
  if (lon === undefined || lat === undefined || span === undefined || more.length > 0) return undefined
  return [lon, lat, span].every(Number.isFinite) && span > 0 ? kept({ lon, lat, span }) : undefined
}

/** How the address has a view. */
export function viewText({ lon, lat, span }: MapView): string {
  return [lon, lat, span].map((it) => String(Math.round(it * 100) / 100)).join(',')
}

/** How degrees become pixels: true to areas, round its middle while it shows a part of the world, flat where it shows most of it. */
export function projectionOf({ lon, lat, span }: MapView, width: number, height: number): GeoProjection {
  const middle: [number, number] = [width / 2, height / 2]
  if (span >= flat) {
    const world = geoEqualEarth().rotate([-lon, 0]).fitSize([width, height], { type: 'Sphere' })
    const nearer = world.scale((world.scale() * whole) / span).translate(middle)
    const [, y] = nearer([lon, span >= whole ? 0 : lat]) ?? middle
    return nearer.translate([middle[0], middle[1] + middle[1] - y]).clipExtent([[-1, -1], [width + 1, height + 1]]) // prettier-ignore
  }
  return geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .scale(height / 2 / (2 * Math.sin((Math.min(170, span / 2) * Math.PI) / 360)))
    .translate(middle)
    .clipAngle(Math.min(178, span * 1.4 + 4))
    .clipExtent([[-1, -1], [width + 1, height + 1]]) // prettier-ignore
}

function kept({ lon, lat, span }: MapView): MapView {
  return { lon: ((((lon + 180) % 360) + 360) % 360) - 180, lat: Math.min(84, Math.max(-84, lat)), span: Math.min(whole, Math.max(least, span)) }
}
