import { describe, expect, test } from 'vitest'
import type { Language } from '../../words/index.ts'
import { folded } from '../terms/letters.ts'
import { descriptionOf } from './description.ts'
import { passing } from './passing-table.ts'
import { ranks } from './ranks-table.ts'
import { referring } from './referring-table.ts'
import { said } from './said-table.ts'
import { spheres } from './spheres-table.ts'

const languages: readonly Language[] = ['nb', 'nn', 'en', 'es']

describe('each line of a table is proved by its words', () => {
  test.each(spheres.flatMap((row) => languages.map((language) => [row.sphere, language, row.proof[language]] as const)))(
    '%s, %s: %s',
    (sphere, language, words) => {
      expect(descriptionOf(words, language).spheres).toContain(sphere)
    },
  )

  test.each(ranks.flatMap((row) => languages.map((language) => [row.rank, language, row.proof[language]] as const)))('%s, %s: %s', (rank, language, words) => {
    expect(descriptionOf(words, language).rank).toBe(rank)
  })

  test.each(passing.map((row) => [row.use, row.language, row.words, row.proof] as const))('%s, %s: %s', (_use, _language, words, proof) => {
    expect(folded(proof)).toContain(folded(words))
  })

  test.each(said.map((row) => [row.language, row.speaker, row] as const))('%s, speaker %s', (_language, side, { words, proof }) => {
    const [before = '', after = ''] = proof.split(/\[.*\]/u)
    const near = side === 'after' ? before : after
    expect(words.some((word) => near.includes(` ${word}`))).toBe(true)
  })

  test('each language has all uses', () => {
    for (const use of new Set(passing.map((row) => row.use)))
      expect(new Set(passing.filter((row) => row.use === use).map(({ language }) => language))).toEqual(new Set(languages))
    expect(referring.map(({ language }) => language)).toEqual(languages)
  })
})
