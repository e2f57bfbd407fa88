import { describe, expect, test } from 'vitest'
import { languages } from '../../words/index.ts'
import { families, kindsOfThings } from './all-families.ts'
import { familyOfThings, isNoPeople, kindNamed, sensesOf, thingsOf } from './index.ts'

const things = kindsOfThings.flatMap(({ concepts }) => concepts)
const names = [...families.flatMap(({ concepts }) => concepts), ...things].map(({ name }) => name)
const sensesIn = (...asked: Parameters<typeof sensesOf>): readonly string[] => sensesOf(...asked).map((number) => names[number] ?? '')

test('every kind of thing has words in all four languages, named once, and each word is found as it stands', () => {
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  const lost = things.flatMap((thing) =>
    languages.flatMap((language) => {
      const words = thing[language].replace('|', '').split(' ').filter(Boolean)
      const unfound = words.filter((word) => !thingsOf(language, word).includes(kindNamed(thing.name)))
      return words.length === 0 || unfound.length > 0 ? [`${thing.name} ${language} ${unfound.join(' ')}`] : []
    }),
  )
  expect(lost).toEqual([])
})

describe('what words stand for as they are written, in four languages', () => {
  test.each([
    ['Hæren har omringet fengselet', 'nb', ['army', 'surround', 'prison']],
    ['Hæren har omringa fengselet', 'nn', ['army', 'surround', 'prison']],
    ['the army surrounded the prisons', 'en', ['army', 'surround', 'prison']],
    ['los soldados rodearon las cárceles', 'es', ['army', 'surround', 'prison']],
    ['vaktene ble holdt som gisler', 'nb', ['guard-person']],
    ['the guards are hostages', 'en', ['guard-person', 'hold-captive']],
    ['los guardias retenidos', 'es', ['guard-person', 'hold-captive']],
    ['vognene sitter fast på broene', 'nb', ['carriage', 'be-stuck', 'bridge']],
    ['the carriages are trapped on the bridges', 'en', ['carriage', 'be-stuck', 'bridge']],
    ['los vagones quedaron atrapados en los puentes', 'es', ['carriage', 'be-stuck', 'bridge']],
    ['opptellingen ble stanset', 'nb', ['count-votes', 'halt']],
    ['oppteljinga vart stansa', 'nn', ['count-votes', 'halt']],
    ['the counting was halted', 'en', ['count-votes', 'halt']],
    ['el recuento fue suspendido', 'es', ['count-votes', 'halt']],
    ['elva gikk over demningen', 'nb', ['river', 'dam']],
    ['the rivers and the dams', 'en', ['river', 'dam']],
    ['los ríos y las presas', 'es', ['river', 'dam']],
    ['smitten spres fra sykehusene', 'nb', ['infect', 'spread', 'hospital']],
    ['smitten på sjukehusa', 'nn', ['infect', 'hospital']],
    ['infections at the hospitals', 'en', ['infect', 'hospital']],
    ['contagios en los hospitales', 'es', ['infect', 'hospital']],
  ] as const)('%s', (words, language, expected) => {
    const found = words.split(' ').flatMap((word) => sensesIn(language, word))
    expect(expected.filter((name) => !found.includes(name))).toEqual([])
  })

  test('a Scandinavian compound stands for both its parts', () => {
    expect(sensesIn('nb', 'togulykken')).toEqual(expect.arrayContaining(['crash', 'railway-train']))
    expect(sensesIn('nn', 'fengselsopprør')).toEqual(expect.arrayContaining(['rebel', 'prison']))
  })

  test('what no table has stands for nothing', () => {
    for (const language of languages) expect(sensesOf(language, 'xyzzy')).toEqual([])
    expect(kindNamed('xyzzy')).toBe(-1)
  })
})

test('buildings and vehicles are no people; people are, and what names no thing is neither', () => {
  expect([isNoPeople('en', 'block'), isNoPeople('nb', 'skole'), isNoPeople('es', 'casa')]).toEqual([true, true, true])
  expect([isNoPeople('en', 'prisoner'), isNoPeople('nb', 'beboer'), isNoPeople('en', 'explosion')]).toEqual([false, false, false])
  expect(familyOfThings('en', 'prisoner')).toBeGreaterThanOrEqual(0)
  expect(familyOfThings('en', 'xyzzy')).toBe(-1)
})
