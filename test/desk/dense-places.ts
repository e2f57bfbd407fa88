import type { z } from 'zod'
import type { placesShown } from '../../src/faces/operations/shapes/places.ts'

type Places = z.input<typeof placesShown>
type Place = Places['places'][number]

const words = { report: 'r1', span: [0, 6] as [number, number], words: 'La Paz', language: 'es' }

function place(name: string, events: number, more: Partial<Place>): Place {
  return { name, names: [], events, types: { PROTEST: events }, claims: [], evidence: [words], more: { claims: 0 }, ...more }
}

/** Towns that there are, each with words of this report, as the API would answer of a night in Bolivia: districts that lie on each other, a region, a country, and what nobody can find. */
export function realPlaces(report: string): Places {
  return {
    story: 's',
    places: [
      place('La Paz', 24, { country: 'BOL', lat: -16.5, lon: -68.15, kind: 'city', radius: 9 }),
      place('Plaza Murillo', 11, { country: 'BOL', lat: -16.4957, lon: -68.1335, kind: 'square', radius: 0.3 }),
      place('El Alto', 6, { country: 'BOL', lat: -16.5047, lon: -68.1633, kind: 'city', radius: 9.5 }),
      place('Cochabamba', 5, { country: 'BOL', lat: -17.3895, lon: -66.1568, kind: 'city', radius: 8 }),
      place('Santa Cruz de la Sierra', 4, { country: 'BOL', lat: -17.7863, lon: -63.1812, kind: 'city', radius: 12 }),
      place('Beni', 2, { country: 'BOL', lat: -14, lon: -65.5, kind: 'region' }),
      place('Peru', 1, { country: 'PER', lat: -10, lon: -76, kind: 'country' }),
      place('Arica', 1, { country: 'CHL', lat: -18.4783, lon: -70.3126, kind: 'city', radius: 4.2 }),
      place('the old bridge', 3, {}),
    ].map((it) => ({ ...it, evidence: [{ ...words, report }] })),
    more: { places: 0, reports: 0 },
  }
}

/** As many places as the API ever names, all over the world. */
export function densePlaces(): Places {
  const places = Array.from({ length: 200 }, (_, at): Place =>
    place(`Havn ${at}`, 1 + ((at * 7) % 60), { lat: ((at * 37) % 140) - 65, lon: ((at * 73) % 360) - 180, kind: 'city', radius: 1 + (at % 40) }),
  )
  return { story: 's', places: places.toSorted((a, b) => b.events - a.events), more: { places: 12, reports: 0 } }
}
