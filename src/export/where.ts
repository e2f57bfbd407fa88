import type { Place, Reading } from '../words/index.ts'
import { oneLine } from './attribution.ts'

/** A place in a line: what and where it is. */
export interface Where {
  readonly id: string
  readonly name: string
  /** Kind, the places around it, country, coordinates; whatever is known. */
  readonly about: readonly string[]
}

/** The places of a reading in text order, each name and meaning once. */
export function whereIsWhere({ places }: Reading): readonly Where[] {
  const names = new Map(places.map(({ id, name }) => [id, oneLine(name)]))
  const seen = new Set<string>()
  return places.flatMap((place) => {
    const line = { id: place.id, name: oneLine(place.name), about: about(place, names) }
    const key = [line.name, ...line.about].join('|')
    if (seen.has(key)) return []
    seen.add(key)
    return [line]
  })
}

function about({ kind, within, country, lat, lon }: Place, names: ReadonlyMap<string, string>): readonly string[] {
  const around = within.flatMap((id) => names.get(id) ?? [])
  return [
    around.length > 0 ? `${kind} in ${around.join(', ')}` : kind,
    ...(country === undefined ? [] : [country]),
    ...(lat === undefined || lon === undefined ? [] : [`${lat.toFixed(2)} ${lon.toFixed(2)}`]),
  ]
}
