import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { capitalNames } from '../../../training/places/capitals-table.ts'
import { cldrNames, countries } from '../../../training/places/sources.ts'
import { foldName } from './fold.ts'
import { loadGazetteer } from './load.ts'

const gazetteer = loadGazetteer()
const known = countries().filter(({ three }) => gazetteer.country(three) !== undefined)

/** Names in which CLDR says more than the name: «Hongkong SAR Kina», «Myanmar (Burma)». */
const isPlain = (name: string): boolean => !/[()]|SAR|RAE/u.test(name)

describe('names of the world', () => {
  test('every country with a town is there, with its zone', () => {
    expect(known.length).toBeGreaterThan(240)
    expect(known.filter(({ three }) => gazetteer.country(three)?.timeZone === undefined).map(({ name }) => name)).toEqual([])
  })

  test('a country is found by the names CLDR has in bokmål, nynorsk, English and Spanish', () => {
    const names = cldrNames()
    const lost = known.flatMap(({ two, three }) =>
      [...new Set(names.get(two) ?? [])].filter(
        (name) => isPlain(name) && !gazetteer.candidates(name).some(({ feature, country }) => feature === 'country' && country === three),
      ),
    )
    expect(names.get('CI')).toContain('Elfenbenskysten')
    expect(lost).toEqual([])
  })

  test('a capital is found by its name in all four languages', () => {
    const lost = known.flatMap(({ two, three }) =>
      (capitalNames[two] ?? []).filter((name) => !gazetteer.candidates(name).some(({ kind, country }) => kind === 'city' && country === three)),
    )
    expect(Object.keys(capitalNames).length).toBeGreaterThan(190)
    expect(lost).toEqual([])
  })

  test('the capital GeoNames gives every country is there', () => {
    const isThere = (three: string, name: string): boolean =>
      gazetteer.candidates(name).some(({ feature, kind, country }) => country === three && (kind === 'city' || feature === 'country')) // Singapore is both
    const lost = known
      .filter(({ three, capital, people }) => capital !== '' && people > 100_000 && !isThere(three, capital.trim()))
      .map(({ capital }) => capital)
    expect(lost).toEqual(['East Jerusalem']) // it is a part of a town there
  })

  test('towns of our countries have their letters', () => {
    for (const name of ['Ålesund', 'Tromsø', 'Málaga', 'A Coruña', 'Córdoba', 'Sandnessjøen', 'Kautokeino'])
      expect(gazetteer.candidates(name).length, name).toBeGreaterThan(0)
  })
})

test('the labels of GeoNames in nb, nn and es lead to their towns', () => {
  const sources = join(import.meta.dirname, '../../../training/places/sources')
  const lost: string[] = []
  let asked = 0
  for (const language of ['nb', 'nn', 'es']) {
    for (const line of readFileSync(join(sources, `labels.${language}.tsv`), 'utf8').split('\n')) {
      const [id = '', name = ''] = line.split('\t')
      if (!/^\p{Lu}[\p{Script=Latin} ]{2,}$/u.test(name)) continue
      const found = gazetteer.candidates(name)
      asked++
      if (!found.some(({ geonames }) => geonames === Number(id))) lost.push(foldName(name))
    }
  }
  expect(asked).toBeGreaterThan(3000)
  expect(lost.length / asked).toBeLessThan(0.35) // places under 1000 inhabitants, and those that are no towns
})
