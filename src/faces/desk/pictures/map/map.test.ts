import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Place } from '../../api/index.ts'
import { countryName } from '../../language/countries.ts'
import { en } from '../../messages/en/index.ts'
import { labelled } from './labelled.ts'
import { layMap, located, type Located } from './lay-map.ts'
import { aboutPlace, discName, mapSentence, mapSpots, mapTable, typesAt, type MapSaid } from './said-map.ts'
import { moved, projectionOf, viewIn, viewOf, viewText, zoomed } from './view.ts'

const said: MapSaid = { words: en.map, events: en.record.events, country: (code) => countryName(code, 'en') }
const place = (name: string, lat: number, lon: number, more: Partial<Place> = {}): Located => ({
  name,
  names: [],
  lat,
  lon,
  events: 1,
  types: { PROTEST: 1 },
  claims: [],
  evidence: [{ report: 'r', span: [0, 4], words: 'Oslo' }],
  more: { claims: 0 },
  ...more,
})
const laPaz = place('La Paz', -16.5, -68.15, { kind: 'city', radius: 9, events: 24, country: 'BOL' })
const murillo = place('Plaza Murillo', -16.4957, -68.1335, { kind: 'square', radius: 0.3, events: 11 })
const cochabamba = place('Cochabamba', -17.39, -66.16, { kind: 'city', radius: 8, events: 5 })
const oslo = place('Oslo', 59.91, 10.75, { kind: 'city', radius: 15 })
const lost: Place = { ...place('the old bridge', 0, 0, { events: 3 }), lat: undefined, lon: undefined } as unknown as Place
const names = (places: readonly Located[]): string => discName(places, said)

test('the first view has all places in it, whether they are a town or half the world apart', () => {
  for (const places of [[laPaz], [laPaz, murillo, cochabamba], [laPaz, oslo], [oslo, place('Suva', -18.14, 178.44), place('Anadyr', 64.73, 177.5)]]) {
    const { placed } = layMap(places, viewOf(places), 700, names)
    expect(placed.flatMap((it) => it.places).length, names(places)).toBe(places.length)
  }
  expect(viewOf([laPaz]).span).toBe(5)
  expect(viewOf([])).toEqual({ lon: 0, lat: 15, span: 180 })
})

test('what lies on each other is one disc, and comes apart from near', () => {
  const far = layMap([laPaz, murillo, cochabamba], viewOf([laPaz, murillo, cochabamba]), 700, names)
  expect(far.placed.map(({ places, events }) => [names(places), events])).toEqual([
    ['La Paz and 1 more', 35],
    ['Cochabamba', 5],
  ])
  expect(layMap([laPaz, murillo], { lon: -68.14, lat: -16.5, span: 0.2 }, 700, names).placed).toHaveLength(2)
})

test('a circle is as wide as the place may be', () => {
  const { rings } = layMap([oslo, murillo], { lon: 10.75, lat: 59.91, span: 2 }, 700, names)
  expect(rings).toHaveLength(1)
  const numbers = (rings[0]?.path.match(/[-\d.]+,[-\d.]+/gu) ?? []).map((it) => it.split(',').map(Number))
  const wide = Math.max(...numbers.map(([x = 0]) => x)) - Math.min(...numbers.map(([x = 0]) => x))
  const pixels = (462 / 2) * ((2 * 15) / 111.2) // the picture is 462 high and shows two degrees
  expect(wide).toBeGreaterThan(pixels * 0.95)
  expect(wide).toBeLessThan(pixels * 1.05)
})

test('a view goes into the address and comes out again, whatever it is', () => {
  const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })
  fc.assert(
    fc.property(number(-400, 400), number(-120, 120), number(-1, 500), number(-2, 2), (lon, lat, span, by) => {
      const view = moved(zoomed(viewIn(`${lon},${lat},${Math.abs(span) + 0.1}`) ?? viewOf([]), 1 + Math.abs(by)), [by, -by])
      expect(viewIn(viewText(view))).toEqual({ ...viewIn(viewText(view)) })
      expect(Math.abs(view.lon)).toBeLessThanOrEqual(180)
      expect(view.span).toBeGreaterThanOrEqual(0.1)
      const [x = Number.NaN, y = Number.NaN] = projectionOf(view, 700, 460)([view.lon, view.lat]) ?? []
      expect(Math.abs(x - 350)).toBeLessThan(1)
      if (view.span < 180) expect(Math.abs(y - 230)).toBeLessThan(1)
    }),
  )
  expect([viewIn(undefined), viewIn('1,2'), viewIn('a,b,c'), viewIn('1,2,0')]).toEqual([undefined, undefined, undefined, undefined])
})

test('words lie on no other words, no disc and not outside', () => {
  const disc = fc.record({
    x: fc.integer({ min: 0, max: 700 }),
    y: fc.integer({ min: 0, max: 460 }),
    r: fc.integer({ min: 9, max: 22 }),
    text: fc.constantFrom('Oslo', 'La Paz', 'Santa Cruz de la Sierra'),
  })
  fc.assert(
    fc.property(fc.array(disc, { maxLength: 40 }), (discs) => {
      const boxes = labelled(discs, 700, 460).flatMap((it) => {
        if (!it) return []
        const long = it.text.length * 7.1
        const left = it.anchor === 'start' ? it.x : it.anchor === 'end' ? it.x - long : it.x - long / 2
        return [{ left, right: left + long, top: it.y - 12, bottom: it.y + 4 }]
      })
      for (const [at, a] of boxes.entries()) {
        expect(a.left >= 0 && a.right <= 700 && a.top >= 0 && a.bottom <= 460).toBe(true)
        for (const b of boxes.slice(at + 1)) expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false)
      }
    }),
  )
})

test('a place says what it is and how exactly it is known; what has no coordinates is counted and named', () => {
  expect(aboutPlace(laPaz, said)).toBe('Bolivia, town, within 9 km')
  expect(aboutPlace(place('Peru', -10, -76, { kind: 'country' }), said)).toBe('country, somewhere in it')
  expect(aboutPlace(lost, said)).toBe('')
  expect(located(lost)).toBe(false)
  const answer = { story: 's', places: [laPaz, lost], more: { places: 0, reports: 0 } }
  expect(mapSentence(answer, said)).toBe('1 of 2 places are on the map. the old bridge, with 3 events, has no coordinates; it is in the list.')
  expect(typesAt({ ...laPaz, types: { PROTEST: 2, COERCE: 1 } }, said)).toBe('protest 2, coercion')
  expect(mapTable(answer, said).rows.map(({ cells }) => cells.slice(0, 4))).toEqual([
    ['La Paz', 'Bolivia', 'town', 24],
    ['the old bridge', undefined, undefined, 3],
  ])
  const [spot] = mapSpots(layMap([laPaz], viewOf([laPaz]), 700, names), said)
  expect(spot?.name).toBe('La Paz (Bolivia, town, within 9 km): 24 events')
})
