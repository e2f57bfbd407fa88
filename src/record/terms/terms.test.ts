import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { folded, hashOf } from './letters.ts'
import { mark, scan } from './scan.ts'
import { openMeasure, type Measure } from './measure.ts'
import { plus, type Vector } from './vector.ts'
import { openWeigher } from './weigher.ts'

const soundOf = (word: string): number | undefined => scan(word).sounds[0]
const numberOf = (word: string): number | undefined => scan(word).numbers[0]
const wordsIn = (text: string): string[] => Array.from(scan(text).from, (start, index) => text.slice(start, scan(text).to[index]))

function vectorOf(weights: ReadonlyMap<number, number>, most: number): Vector {
  const weigher = openWeigher()
  for (const [term, weight] of weights) weigher.put(term, weight)
  weigher.end(most)
  return weigher.vectors()[0]!
}

function measureOf(vector: Vector): Measure {
  const measure = openMeasure()
  measure.take(vector)
  return measure
}

const termsIn = ({ terms, from, to }: Vector): number[] => Array.from(terms.subarray(from, to))

describe('letters', () => {
  test('case and accents go', () => {
    expect(['Perú', 'ÆRØ', 'Łódź', 'straße'].map(folded)).toEqual(['peru', 'aero', 'lodz', 'strasse'])
  })

  test('a borrowed word begins the same in every language', () => {
    expect(new Set(['explosion', 'eksplosjon', 'explosión', 'Explosion'].map(soundOf)).size).toBe(1)
    expect(soundOf('telephone')).toBe(soundOf('telefon'))
    expect(soundOf('boat')).not.toBe(soundOf('goat'))
    expect(soundOf('sea')).toBe(0)
  })
})

describe('numbers', () => {
  test('numbers are the same in figures and in words of any language', () => {
    expect(new Set(['three', 'tres', 'tre', '3'].map(numberOf)).size).toBe(1)
    expect(new Set(['1,200', '1.200', '1200'].map(numberOf)).size).toBe(1)
    expect(numberOf('3.5')).not.toBe(numberOf('35'))
    expect(numberOf('three')).not.toBe(numberOf('four'))
  })

  test('a word that means two numbers in two languages means none', () => {
    expect(numberOf('sex')).not.toBe(numberOf('7'))
  })
})

describe('scan', () => {
  test('words lie where they say, and each is what it is alone, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { from, to, words, sounds } = scan(text)
        from.forEach((start, index) => {
          const written = text.slice(start, to[index])
          expect(written.length).toBeGreaterThan(0)
          expect(start).toBeGreaterThanOrEqual(index === 0 ? 0 : from[index - 1]! + 1)
          if (/\p{Surrogate}/u.test(written)) return // half a letter
          expect([written, words[index], sounds[index]]).toEqual([written, scan(written).words[0], scan(written).sounds[0]])
        })
      }),
    )
  })

  test('a word is the same without case and accents', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zæøåéñü]{1,12}$/u), (word) => {
        expect(scan(word.toUpperCase()).words).toEqual(scan(word).words)
        expect(scan(word).words[0]).toBe(hashOf(folded(word)))
      }),
    )
  })

  test('a text without spaces gives pairs', () => {
    expect(wordsIn('東京都市中')).toEqual(['東京', '京都', '都市', '市中'])
  })

  test('numbers keep the marks inside them, words end at figures', () => {
    expect(wordsIn('On the 15th, 1,200.5 tonnes (3.) of Mar3na')).toEqual(['On', 'the', '15', 'th', '1,200.5', 'tonnes', '3', 'of', 'Mar', '3', 'na'])
  })

  test('a name is a capital inside a sentence somewhere', () => {
    const { marks, from, to } = scan('Moen spoke. Nobody heard Moen. It rained on Oslo; It is Ny.')
    const names = Array.from(from, (start, index) => [start, index] as const).filter(([, index]) => (marks[index]! & mark.name) !== 0)
    expect(names.map(([start, index]) => scan('Moen spoke. Nobody heard Moen. It rained on Oslo; It is Ny.').text.slice(start, to[index]))).toEqual([
      'Moen',
      'Moen',
      'Oslo',
    ])
  })

  test('a word after a full stop opens a sentence', () => {
    expect(Array.from(scan('It burns. Nobody knows why').marks, (marks) => (marks & mark.opens) !== 0)).toEqual([true, false, true, false, false])
  })
})

describe('vectors', () => {
  const vectors = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 9 }))).map((entries) => vectorOf(new Map(entries), 20))

  test('cosine is the same both ways and at most one', () => {
    fc.assert(
      fc.property(vectors, vectors, (a, b) => {
        const [byA, byB] = [measureOf(a), measureOf(b)]
        expect(byA.cosine(b)).toBeCloseTo(byB.cosine(a), 6)
        expect(byA.cosine(b)).toBeLessThanOrEqual(1.000_01)
        expect(byA.coverOf(a)).toBeCloseTo(a.to === a.from ? 0 : 1, 4)
        expect(byA.coverOf(b)).toBeCloseTo(byB.coverBy(a), 6)
        expect(byA.sharedWith(b)).toBe(byB.sharedWith(a))
        expect(byA.sharedWith(a)).toBe(a.to - a.from)
        expect(byA.heaviestOf(b, 3)).toBeCloseTo(byB.heaviestBy(a, 3), 6)
        expect(byA.heaviestBy(a, 3)).toBe(a.to === a.from ? 0 : 1)
      }),
    )
  })

  test('a sum has the terms of both', () => {
    fc.assert(
      fc.property(vectors, vectors, (a, b) => {
        const sum = plus(a, b, 100)
        expect(termsIn(sum)).toEqual([...new Set([...termsIn(a), ...termsIn(b)])].sort((x, y) => x - y))
      }),
    )
  })

  test('a sum stays small', () => {
    const a = vectorOf(new Map(Array.from({ length: 50 }, (_, term) => [term, term + 1])), 50)
    expect(plus(a, a, 20).terms.length).toBeLessThanOrEqual(20)
  })
})
