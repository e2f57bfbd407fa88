import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { packOf } from './index.ts'
import { formsOf, pluralsOf } from './norwegian-forms.ts'
import { verbsOf } from './event-line.ts'

const endings = { verb: ['er', 'et', 'te', 't'], present: ['er'], short: ['r'], noun: ['en', 'er', 'ene', 'ne'] }
const kill = verbsOf('ASSAULT')('brenne ned', 'burn', '[Soldatene](source) [brente ned](trigger) [byen](target).')

describe.each(['nb', 'nn'] as const)('the events of the pack %s', (language) => {
  const { lines, classes, lightVerbs, idioms } = packOf(language).events

  test('hold verbs and nouns of every type', () => {
    const types = (upos: string): number => new Set(lines.filter((line) => line.upos === upos).map(({ type }) => type)).size
    expect([types('VERB'), types('NOUN')]).toEqual([16, 16])
    expect(new Set(lines.map(({ lemma }) => lemma)).size).toBeGreaterThan(700)
    expect(Math.min(lightVerbs.length, idioms.length)).toBeGreaterThan(30)
  })

  test('name only classes there are', () => {
    const named = lines.flatMap(({ with: wanted = [], unless = [] }) => [...wanted, ...unless]).filter((word) => word.startsWith('@'))
    expect([...new Set(named)].filter((name) => !(name.slice(1) in classes))).toEqual([])
  })

  test('write conditions and classes in small letters, as they are compared', () => {
    const words = [...lines.flatMap(({ with: wanted = [], unless = [] }) => [...wanted, ...unless]), ...Object.values(classes).flat()]
    expect(words.filter((word) => !word.startsWith('upos:') && word !== word.toLowerCase())).toEqual([])
  })

  test('prove every line that is not another spelling', () => {
    const proved = new Set(lines.filter(({ yes }) => yes.length > 0).map(({ key, type }) => `${type} ${key}`))
    expect(lines.filter(({ yes, key, type }) => yes.length === 0 && !proved.has(`${type} ${key}`))).toEqual([])
    expect(lines.flatMap(({ yes }) => yes).filter((sentence) => !sentence.includes('](trigger)'))).toEqual([])
  })
})

test('nynorsk has its own words of events', () => {
  const lemmas = new Set(packOf('nn').events.lines.map(({ lemma }) => lemma))
  for (const word of ['krevje', 'åtvare', 'truge', 'åtak', 'løyve', 'trugsmål', 'framlegg', 'øydeleggje', 'avrette', 'lauslate']) expect(lemmas).toContain(word)
  for (const word of ['kreve at', 'ødelegge', 'trussel om', 'angripe på', 'løslatelse', 'beslaglegge noe', 'etterforskning']) expect(lemmas).not.toContain(word)
})

test('a doubled consonant is written once before t', () => {
  expect(Object.fromEntries(formsOf([kill], {}, endings))).toMatchObject({ brenner: 'brenne', brente: 'brenne' })
})

test('a strong verb has the forms of the table and the present', () => {
  expect(Object.fromEntries(formsOf([kill], { brenne: 'brant' }, endings))).toEqual({ brant: 'brenne', brenner: 'brenne' })
})

test('of two nouns with one form the longer has it', () => {
  expect(pluralsOf([], [['opprør', 'opprører']], endings).get('opprørerne')).toBe('opprører')
})

test('no form stands for itself or for a word of its own', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zæøå]{2,9}$/u), { maxLength: 20 }), (words) => {
      const plurals = pluralsOf([], [words], endings)
      for (const [form, lemma] of plurals) {
        expect(words).toContain(lemma)
        expect(words).not.toContain(form)
      }
      expect(pluralsOf([], [words], endings)).toEqual(plurals)
    }),
  )
})
