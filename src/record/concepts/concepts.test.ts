import { expect, test } from 'vitest'
import { languages } from '../../words/index.ts'
import { families } from './all-families.ts'
import { meaningOf } from './lexicon.ts'

const concepts = families.flatMap(({ concepts }) => concepts)

test('every concept has words in all four languages, written as lemmas are', () => {
  const faults = concepts.flatMap((concept) =>
    languages.flatMap((language) => {
      const sides = concept[language].split('|')
      const words = sides.join(' ').split(' ').filter(Boolean)
      const isWrong = words.length === 0 || sides.length > 2 || words.some((word) => !/^[\p{Ll}\p{M}-]+(?:_[\p{Ll}\p{M}-]+)*$/u.test(word))
      return isWrong ? [`${concept.name} ${language}: ${concept[language]}`] : []
    }),
  )
  expect(faults).toEqual([])
})

test('no concept and no family is named twice, and no word stands twice on one side of a line', () => {
  const names = [...concepts, ...families].map(({ name }) => name)
  const twice = (list: readonly string[]): readonly string[] => list.filter((it, at) => list.indexOf(it) !== at)
  expect(twice(concepts.map(({ name }) => name))).toEqual([])
  expect(twice(families.map(({ name }) => name))).toEqual([])
  expect(names.length).toBeGreaterThan(300)
  expect(
    concepts.flatMap((concept) =>
      languages.flatMap((language) =>
        concept[language].split('|').flatMap((side) => twice(side.split(' ').filter(Boolean)).map((word) => `${concept.name} ${language} ${word}`)),
      ),
    ),
  ).toEqual([])
})

/** The name of the first concept of a word. */
function named(...asked: Parameters<typeof meaningOf>): string | undefined {
  const [concept] = meaningOf(...asked).concepts
  return concept === undefined ? undefined : concepts[concept]?.name
}

test.each([
  ['nb', 'v', 'omkomme', [], 'die'],
  ['nn', 'v', 'døy', [], 'die'],
  ['en', 'n', 'fatality', [], 'die'],
  ['es', 'n', 'fallecido', [], 'die'],
  ['en', 'v', 'put', ['fire', 'out'], 'extinguish'],
  ['nb', 'v', 'stå', ['tank', 'brann'], 'burn'],
  ['nn', 'n', 'låvebrann', [], 'burn'],
  ['nb', 'v', 'frakte', ['fylkessykehus'], 'hospitalise'],
  ['nb', 'n', 'gasseksplosjon', [], 'explode'],
  ['en', 'n', 'winning', [], 'win'],
  ['es', 'n', 'evacuado', [], 'evacuate'],
  ['es', 'v', 'pasear', [], undefined],
] as const)('%s %s %s %j tells of %s', (language, kind, lemma, dependents, expected) => {
  expect(named(language, kind, lemma, dependents)).toBe(expected)
})
