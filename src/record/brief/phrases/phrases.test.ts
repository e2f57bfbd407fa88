import { describe, expect, test } from 'vitest'
import { languages } from '../../../words/index.ts'
import { filled, type Phrase } from '../phrases.ts'
import { briefPhrases } from './index.ts'

/** Every phrase of a table, by where it stands. */
function* phrasesOf(table: object, at = ''): Generator<readonly [string, Phrase]> {
  for (const [key, value] of Object.entries(table) as [string, unknown][]) {
    if (typeof value !== 'object' || value === null) continue
    if ('proof' in value) yield [`${at}${key}`, value as Phrase] // a table holds nothing else with a proof
    else yield* phrasesOf(value, `${at}${key}.`)
  }
}

describe.each(languages)('phrases in %s', (language) => {
  const phrases = [...phrasesOf(briefPhrases[language])]

  test.each(phrases)('%s makes the words that prove it', (_, phrase) => {
    expect(filled(phrase, phrase.fill)).toBe(phrase.proof)
    expect(phrase.proof).not.toMatch(/[{}]/u)
  })

  test('every place of a line is filled in its proof', () => {
    for (const [at, { line, fill }] of phrases) {
      const places = [...line.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name).sort()
      expect([at, ...Object.keys(fill).sort()]).toEqual([at, ...places])
    }
  })

  test('there are twelve months and twelve small numbers', () => {
    expect(briefPhrases[language].months).toHaveLength(12)
    expect(briefPhrases[language].numbers).toHaveLength(12)
  })
})

test('all languages have the same phrases, and nynorsk is not bokmål', () => {
  const places = languages.map((language) => [...phrasesOf(briefPhrases[language])].map(([at]) => at).filter((at) => !at.startsWith('days.')))
  for (const own of places) expect(own).toEqual(places[0])
  const said = JSON.stringify(briefPhrases.nn)
  expect(said).not.toMatch(/\b(?:ikke|fra|hun|jeg|tallet|ifølge|sier|være|skadd er|hevder|krever|lover|truer)\b/u)
})
