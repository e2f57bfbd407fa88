import { expect, test } from 'vitest'
import { mostAlike, shortName } from './speaker-name.ts'

test('what explains a name is no part of it', () => {
  expect(shortName('Inés Calleja, San Lázaro hospital')).toBe('Inés Calleja')
  expect(shortName('Kystvakta (KV)')).toBe('Kystvakta')
})

test('of several speakers the one that shares most words with a name, accents and case aside', () => {
  const said = ['Zuniga', 'Juan José Zúñiga', 'Ane Lie'].map((speaker) => ({ speaker }))
  expect(mostAlike('juan jose zuñiga', said)?.speaker).toBe('Juan José Zúñiga')
  expect(mostAlike('Zúñiga', said)?.speaker).toBe('Zuniga')
  expect(mostAlike('Per Ruud', said)).toBeUndefined()
  expect(mostAlike('Al', [{ speaker: 'Al' }])).toBeUndefined() // the smallest words are no names
})
