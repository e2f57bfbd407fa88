import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockWords } from './block-words-table.ts'
import { classWords } from './class-words-table.ts'
import { phrasesOf } from './phrases.ts'

const kindsIn = (table: Readonly<Record<string, string>>, text: string): string[] => {
  const phrases = phrasesOf(table)
  const found = phrases.find(text, 200)
  return phrases.kinds.filter((_, bit) => ((found >> bit) & 1) === 1)
}

describe('kinds of furniture', () => {
  test.each<[string, string]>([
    ['LES OGSÅ: Slik gikk det', 'related'],
    ['Lea también: Los vecinos', 'related'],
    ['Read more', 'related'],
    ['– Publicidad –', 'advert'],
    ['Annonsørinnhold', 'advert'],
    ['Suscríbete al boletín', 'newsletter'],
    ['Del på Facebook', 'share'],
    ['Foto: Kari Lie', 'credit'],
  ])('%s', (text, kind) => {
    expect(kindsIn(blockWords, text)).toContain(kind)
  })
  test('none in prose', () => {
    expect(kindsIn(blockWords, 'Elva steg med to meter')).toEqual([])
  })
})

describe('kinds of classes', () => {
  test.each<[string, string[]]>([
    ['top-ad', ['advert']],
    ['related-articles', ['body', 'related']],
    ['story-body__text', ['body', 'content']],
    ['c-footer', ['footer']],
    ['factbox', ['facts']],
    ['x7Kq', []],
  ])('%s', (classes, kinds) => {
    expect(kindsIn(classWords, classes)).toEqual(kinds)
  })
  test('thirty kinds fit a number', () => {
    expect(Object.keys(classWords).length).toBeLessThanOrEqual(31)
  })
})

test('every phrase is found in itself and between others', () => {
  const words = Object.entries(blockWords).flatMap(([kind, list]) => list.split(' ').map((phrase) => [kind, phrase.replaceAll('_', ' ').trim()] as const))
  fc.assert(
    fc.property(fc.constantFrom(...words), fc.string({ maxLength: 20 }), ([kind, phrase], other) => {
      expect(kindsIn(blockWords, `${other.replace(/[\p{L}\p{N}]/gu, ' ')} ${phrase} `)).toContain(kind)
    }),
    { numRuns: 200 },
  )
})
