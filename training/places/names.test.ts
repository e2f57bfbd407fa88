import fc from 'fast-check'
import { expect, test } from 'vitest'
import { centreOf } from './centre.ts'
import { bareName } from './county-words.ts'
import { inNorwegian, inSpanish } from './cyrillic.ts'

test.each([
  ['Travis County', 'Travis'],
  ['Partido de Merlo', 'Merlo'],
  ['Sola kommune', 'Sola'],
  ['Provincia di Lucca', 'Lucca'],
  ['County', 'County'],
])('%s is called %s', (name, bare) => {
  expect(bareName(name)).toBe(bare)
})

test.each([
  ['Миколаїв', 'UA', 'Mykolajiv'],
  ['Жуковский', 'RU', 'Zjukovskij'],
  ['Lviv', 'UA', undefined],
])('%s of %s is %s in Norwegian', (name, country, written) => {
  expect(inNorwegian(name, country)).toBe(written)
})

test('Spanish writes j for kh, and keeps other names', () => {
  expect([inSpanish('Kherson'), inSpanish('Odesa')]).toEqual(['Jerson', undefined])
})

test('a big town does not pull the middle, nor does a far island, nor the date line', () => {
  const town = { lat: 10, lon: 10 }
  expect(centreOf([town, town, town, { lat: 12, lon: 14 }])).toEqual({ lat: 11, lon: 12 })
  expect(
    centreOf([
      { lat: 0, lon: 179 },
      { lat: 0, lon: -179 },
    ])?.lon,
  ).toBeCloseTo(-180)
  expect(centreOf([])).toBeUndefined()
})

test('the middle of places lies among them', () => {
  const point = fc.record({ lat: fc.double({ min: -60, max: 70, noNaN: true }), lon: fc.double({ min: -80, max: 80, noNaN: true }) })
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), (points) => {
      const { lat, lon } = centreOf(points)!
      const between = (value: number, all: readonly number[]): boolean => value >= Math.min(...all) - 1e-6 && value <= Math.max(...all) + 1e-6
      expect(
        between(
          lat,
          points.map((one) => one.lat),
        ),
      ).toBe(true)
      expect(
        between(
          lon,
          points.map((one) => one.lon),
        ),
      ).toBe(true)
    }),
  )
})
