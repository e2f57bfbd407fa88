import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { features } from './features.ts'
import { foldName } from './fold.ts'
import { degreesOf, openSections, packDegrees, packPeople, peopleOf } from './format.ts'
import { loadGazetteer } from './load.ts'
import { openGazetteer } from './open-gazetteer.ts'

const gazetteer = loadGazetteer()

describe('the gazetteer', () => {
  test.each([
    ['København', 2618425, 'DNK', 'Europe/Copenhagen'],
    ['Copenhague', 2618425, 'DNK', 'Europe/Copenhagen'],
    ['KOBENHAVN', 2618425, 'DNK', 'Europe/Copenhagen'],
    ['Ciudad de México', 3530597, 'MEX', 'America/Mexico_City'],
    ['Tromsø', 3133895, 'NOR', 'Europe/Oslo'],
    ['Saint Petersburg', 498817, 'RUS', 'Europe/Moscow'],
  ])('finds %s by any of its names', (name, geonames, country, timeZone) => {
    expect(gazetteer.candidates(name)).toContainEqual(expect.objectContaining({ geonames, country, timeZone, kind: 'city' }))
  })

  test('countries come before regions, regions before towns, towns by their inhabitants', () => {
    expect(gazetteer.candidates('Georgia').map(({ country, kind }) => `${kind} ${country}`)).toEqual(['country GEO', 'region USA'])
    const towns = gazetteer.candidates('Springfield').filter(({ kind }) => kind === 'city')
    expect(towns.length).toBeGreaterThan(10)
    expect(towns.map(({ population }) => population)).toEqual(towns.map(({ population }) => population).toSorted((a, b) => b - a))
  })

  test('a town knows the regions around it', () => {
    const paris = gazetteer.candidates('Paris').find(({ country, admin1 }) => country === 'USA' && gazetteer.placeAt(admin1)?.name === 'Texas')
    expect(gazetteer.placeAt(paris?.admin2 ?? -1)?.name).toBe('Lamar County')
    expect(gazetteer.country('USA')?.name).toBe('United States')
  })

  test('what is no name has no place', () => {
    for (const name of ['', ' ', '.', 'xqzt', '☃']) expect(gazetteer.candidates(name)).toEqual([])
    expect(gazetteer.placeAt(-1)).toBeUndefined()
    expect(gazetteer.placeAt(1e9)).toBeUndefined()
    expect(gazetteer.country('ZZZ')).toBeUndefined()
  })

  test('bytes of another kind, or too few of them, are refused', () => {
    expect(() => openGazetteer(new Uint8Array(100))).toThrow(RangeError)
    expect(() => openSections(new Uint8Array(2))).toThrow(RangeError)
  })

  test('any name at all is looked up without harm, and twice the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(gazetteer.candidates(name)).toEqual(gazetteer.candidates(name))
      }),
    )
  })
})

describe('names are compared', () => {
  test.each([
    ['Ålesund', 'alesund'],
    ['Saint-Denis', 'st denis'],
    ['St. Denis', 'st denis'],
    ["N'Djamena", 'ndjamena'],
    ['Washington, D.C.', 'washington, dc'],
    ['  Łódź ', 'lodz'],
  ])('%s as %s', (name, folded) => expect(foldName(name)).toBe(folded))

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(foldName(foldName(name))).toBe(foldName(name))
      }),
    )
  })
})

describe('numbers in the file', () => {
  test('degrees come back to a few metres, inhabitants to a thousandth', () => {
    fc.assert(
      fc.property(fc.double({ min: -90, max: 90, noNaN: true }), fc.nat(1_500_000_000), (lat, count) => {
        expect(Math.abs(degreesOf(packDegrees(lat, 180), 180) - lat)).toBeLessThan(2e-5)
        expect(Math.abs(peopleOf(packPeople(count)) - count)).toBeLessThanOrEqual(count / 1000)
      }),
    )
  })

  test('every feature fits its byte', () => expect(features.length).toBeLessThan(256))
})
