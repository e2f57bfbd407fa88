import { describe, expect, test } from 'vitest'
import { languages } from '../../words/index.ts'
import { packOf } from './index.ts'

const marks = new Set(['content', 'cue', 'speaker', 'via', 'addressee', 'target'])

describe.each(languages)('tables of the pack %s', (language) => {
  const pack = packOf(language)
  const examples = pack.cues.flatMap(({ yes }) => yes)

  test('every cue has a sentence that must match, half of them one that must not', () => {
    expect(pack.cues.filter(({ yes }) => yes.length === 0).map(({ lemma }) => lemma)).toEqual([])
    expect(pack.cues.filter(({ no }) => no.length > 0).length).toBeGreaterThanOrEqual(pack.cues.length / 2)
  })

  test('sentences are marked with known marks, and hold content', () => {
    const used = examples.flatMap((example) => [...example.matchAll(/\]\((\w+)\)/gu)].map(([, mark]) => mark ?? ''))
    expect(used.filter((mark) => !marks.has(mark))).toEqual([])
    expect(examples.filter((example) => !example.includes('](content)'))).toEqual([])
  })

  test('no sentence serves two lines', () => {
    expect(examples.filter((example, at) => examples.indexOf(example) !== at)).toEqual([])
  })

  test('content opened by a preposition names its prepositions', () => {
    const wanting = pack.cues.filter(({ frames, prepositions }) => (frames.includes('oblique') || frames.includes('noun')) && !prepositions)
    expect(wanting.filter(({ frames }) => frames.includes('oblique')).map(({ lemma }) => lemma)).toEqual([])
  })

  test('titles, abbreviations and countries are listed once', () => {
    const twice = (list: readonly string[]): readonly string[] => list.filter((entry, at) => list.indexOf(entry) !== at)
    expect(twice(pack.titles.map(({ lemma }) => lemma))).toEqual([])
    expect(twice(pack.abbreviations)).toEqual([])
  })

  test('countries are ISO 3166-1 alpha-3', () => {
    expect([...Object.values(pack.countries), ...Object.values(pack.demonyms)].filter((code) => !/^[A-Z]{3}$/u.test(code))).toEqual([])
    expect(new Set(Object.values(pack.countries)).size).toBeGreaterThan(190)
    expect(new Set(Object.values(pack.demonyms)).size).toBeGreaterThan(180)
  })
})
