import { geoCircle, geoPath } from 'd3-geo'
import { scaleSqrt } from 'd3-scale'
import type { Place } from '../../api/index.ts'
import { labelled, type Label } from './labelled.ts'
import { projectionOf, type MapView } from './view.ts'

/** A place that has coordinates. */
export type Located = Place & { readonly lat: number; readonly lon: number }

/** Places that lie on each other at this size, the one with most events first, and where they stand. */
export interface PlacedPlace {
  readonly id: string
  readonly places: readonly Located[]
  readonly events: number
  readonly x: number
  readonly y: number
  readonly r: number
  readonly label: Label | undefined
}

/** Where everything of the map stands. */
export interface MapLayout {
  readonly width: number
  readonly height: number
  readonly view: MapView
  readonly path: (shape: Parameters<ReturnType<typeof geoPath>>[0]) => string
  /** How far around its middle each place may be, as an outline. */
  readonly rings: readonly { readonly id: string; readonly path: string; readonly known: boolean }[]
  readonly placed: readonly PlacedPlace[]
}

const degree = 111.2

/** Whether a place has coordinates. */
export function located(place: Place): place is Located {
  return place.lat !== undefined && place.lon !== undefined
}

/** About as much land as a place may lie in, for the view to show it: countries and regions have outlines, not a radius. */
export function withRoom(place: Located): Located {
  const radius = place.radius ?? { country: 700, region: 150 }[place.kind as string]
  return radius === undefined ? place : { ...place, radius }
}

/** Id of a place in the picture. */
export function placeId({ name, country, lat, lon }: Place): string {
  return [name, country, lat, lon].filter((it) => it !== undefined).join(' ')
}

/** Places by where they are: a circle as wide as they may be, a disc as large as they have events; those that would lie on each other are one. */
export function layMap(places: readonly Located[], view: MapView, width: number, nameOf: (places: readonly Located[]) => string): MapLayout {
  const height = Math.round(Math.min(520, Math.max(300, width * 0.66)))
  const projection = projectionOf(view, width, height)
  const path = geoPath(projection).digits(1)
  const size = scaleSqrt([1, Math.max(2, ...places.map(({ events }) => events))], [9, 20])
  const seen = places.flatMap((place) => {
    const [x, y] = projection([place.lon, place.lat]) ?? [-1, -1]
    return x >= 0 && y >= 0 && x <= width && y <= height && path({ type: 'Point', coordinates: [place.lon, place.lat] }) !== null ? [{ place, x, y }] : []
  })
  const sizeOf = (some: readonly Located[]): number => Math.min(22, size(some.reduce((sum, it) => sum + it.events, 0)))
  const groups: { readonly x: number; readonly y: number; readonly places: Located[] }[] = []
  for (const { place, x, y } of seen.toSorted((a, b) => b.place.events - a.place.events)) {
    const near = groups.find((it) => Math.hypot(it.x - x, it.y - y) < Math.max(26, sizeOf(it.places) + size(place.events)))
    if (near) near.places.push(place)
    else groups.push({ x, y, places: [place] })
  }
  const discs = groups.map(({ x, y, places: some }) => {
    const events = some.reduce((sum, it) => sum + it.events, 0)
    return { id: some[0] ? placeId(some[0]) : '', places: some, events, x, y, r: sizeOf(some), text: nameOf(some) }
  })
  const labels = labelled(discs, width, height)
  return {
    width,
    height,
    view,
    path: (shape) => path(shape) ?? '',
    rings: seen.flatMap(({ place }) => {
      const radius = place.radius ?? (place.kind === 'region' ? 60 : undefined)
      if (radius === undefined) return []
      return [
        {
          id: placeId(place),
          path:
            path(
              geoCircle()
                .center([place.lon, place.lat])
                .radius(radius / degree)(),
            ) ?? '',
          known: place.radius !== undefined,
        },
      ]
    }),
    placed: discs.map(({ id, places: some, events, x, y, r }, at) => ({ id, places: some, events, x, y, r, label: labels[at] })),
  }
}
