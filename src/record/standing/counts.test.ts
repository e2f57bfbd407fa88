import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { corrections } from './corrections-table.ts'
import { kindsIn } from './counts.ts'
import { kinds } from './kinds-table.ts'
import { numeralsIn } from './numerals.ts'

const range = ({ min, max }: { readonly min?: number; readonly max?: number }): string => `${min ?? ''}-${max ?? ''}`

describe('numbers', () => {
  test.each([
    ['nb', 'Minst tre er omkommet', '3-'],
    ['nb', 'Opptil førti mennesker', '-40'],
    ['nn', 'Tjueein er sakna', ''],
    ['nn', 'Elleve personar', '11-11'],
    ['en', 'Thirty-one people were treated', '31-31'],
    ['en', 'More than 1,200 people fled', '1200-'],
    ['en', 'dozens of people', '24-'],
    ['es', 'una docena de heridos', '12-12'],
    ['es', 'al menos cuarenta y dos personas', '42-'],
    ['es', 'más de 1.500 evacuados', '1500-'],
    ['en', 'at 8:40 on Friday', ''],
    ['en', '5% of the votes', ''],
    ['nb', 'En ferge drev av gårde', ''],
  ] as const)('%s: %s', (language, words, expected) => {
    expect(numeralsIn(words, language).map(range)[0] ?? '').toBe(expected)
  })

  test('a number in digits is itself, whatever its thousands are set apart with', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), fc.constantFrom(',', '.', ' '), (number, mark) => {
        const written = String(number).replace(/(?<=\d)(?=(?:\d{3})+$)/gu, mark)
        expect(numeralsIn(`${written} people`, 'en').map(({ min }) => min)).toEqual([number])
      }),
    )
  })

  test('where they stand is where they are written', () => {
    const words = 'It said at least forty people and 12 dogs were lost'
    expect(numeralsIn(words, 'en').map(({ span, bare }) => [words.slice(...span), words.slice(...bare)])).toEqual([
      ['at least forty', 'forty'],
      ['12', '12'],
    ])
  })
})

describe('each line of a table is proved by its words', () => {
  test.each(kinds.map((row) => [row.language, row.kind, row.proof] as const))('%s, %s: %s', (language, kind, proof) => {
    expect(kindsIn(proof, language).map((it) => it.kind)).toContain(kind)
    if (!/dødstallet|death toll/iu.test(proof)) expect(numeralsIn(proof, language)[0]?.min).toBe(4)
  })

  test.each(corrections.map((row) => [row.language, row.use, row] as const))('%s, %s', (_language, _use, { words, proof }) => {
    const plain = proof.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
    expect(words.some((word) => plain.includes(word.normalize('NFD').replace(/\p{M}/gu, '')))).toBe(true)
  })
})
