import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formOf } from './forms.ts'
import { beginningOf, folded } from './letters.ts'
import { scan } from './scan.ts'
import { cosine, cover, plus, vectorOf } from './vector.ts'

describe('letters', () => {
  test('case and accents go', () => {
    expect(['Perú', 'ÆRØ', 'Łódź', 'straße'].map(folded)).toEqual(['peru', 'aero', 'lodz', 'strasse'])
  })

  test('a borrowed word begins the same in every language', () => {
    expect(new Set(['explosion', 'eksplosjon', 'explosión'].map((word) => beginningOf(folded(word)))).size).toBe(1)
    expect(beginningOf('telephone', 6)).toBe(beginningOf('telefon', 6))
  })
})

describe('forms', () => {
  test('numbers are the same in digits and in words of any language', () => {
    expect(['three', 'tres', 'tre', '3'].map((word) => formOf(word).number)).toEqual(['3', '3', '3', '3'])
    expect(formOf('1,200').number).toBe('1200')
    expect(formOf('1.200').number).toBe('1200')
    expect(formOf('3.5').number).toBe('3.5')
  })

  test('a word that means two numbers in two languages means none', () => {
    expect(formOf('sex').number).not.toBe('7')
  })
})

describe('scan', () => {
  test('words lie where they say, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { forms, from, to } = scan(text)
        expect(forms.length).toBe(from.length)
        from.forEach((start, index) => {
          expect(start).toBeLessThan(to[index] ?? 0)
          expect(formOf(text.slice(start, to[index])).folded).toBe(forms[index]?.folded)
        })
      }),
    )
  })

  test('a text without spaces gives pairs', () => {
    expect(scan('東京都市中').forms.map(({ folded: form }) => form)).toEqual(['東京', '京都', '都市', '市中'])
  })

  test('a word after a full stop opens a sentence', () => {
    expect(scan('It burns. Nobody knows why').opens).toEqual([true, false, true, false, false])
  })
})

describe('vectors', () => {
  const vectors = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 9 }))).map((entries) => vectorOf(new Map(entries), 20))

  test('cosine is the same both ways and at most one', () => {
    fc.assert(
      fc.property(vectors, vectors, (a, b) => {
        expect(cosine(a, b)).toBeCloseTo(cosine(b, a), 6)
        expect(cosine(a, b)).toBeLessThanOrEqual(1.000_01)
        expect(cover(a, a)).toBeCloseTo(a.terms.length === 0 ? 0 : 1, 4)
      }),
    )
  })

  test('a sum has the terms of both', () => {
    fc.assert(
      fc.property(vectors, vectors, (a, b) => {
        const sum = plus(a, b, 100)
        expect([...sum.terms]).toEqual([...new Set([...a.terms, ...b.terms])].sort((x, y) => x - y))
      }),
    )
  })

  test('a sum stays small', () => {
    const a = vectorOf(new Map(Array.from({ length: 50 }, (_, term) => [term, term + 1])), 50)
    expect(plus(a, a, 20).terms.length).toBeLessThanOrEqual(20)
  })
})
