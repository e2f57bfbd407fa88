import { describe, expect, test } from 'vitest'
import { hashedRows, inCapitals, normalForm, shapeOf, wordKey } from './features.ts'

const shape = { words: 10, affixes: 64, trigrams: 64, shapes: 512 }

describe('features of a word', () => {
  test.each([
    ['—', '-'],
    ['–', '-'],
    ['«', '"'],
    ['”', '"'],
    ['23:30', '00:00'],
    ['e\u0301l', 'él'],
    ['Bolivia’s', "Bolivia's"],
  ])('%s is looked up as %s', (form, normal) => {
    expect(normalForm(form)).toBe(normal)
  })
  test.each([
    ['Plaza', 'Xxx+'],
    ['AFP', 'XX+'],
    ['kl.', 'xx.'],
    ['23:30', '00:00'],
    ['McLean', 'XxXxx+'],
  ])('the shape of %s is %s', (form, expected) => {
    expect(shapeOf(form)).toBe(expected)
  })
  test('letter case changes the shape row only', () => {
    const [lower, upper] = [hashedRows('demning', shape), hashedRows('Demning', shape)]
    expect(upper.slice(0, -1)).toEqual(lower.slice(0, -1))
    expect(upper.at(-1)).not.toBe(lower.at(-1))
    expect(wordKey('Demning')).toBe(wordKey('DEMNING'))
  })
  test('a word of a million letters has a small bag', () => {
    expect(hashedRows('a'.repeat(1e6), shape).length).toBeLessThan(70)
  })
  test('a sentence shouts when most of its words do', () => {
    expect(inCapitals(['DAM', 'BREAKS', 'NEAR', 'LOWFIELD'])).toBe(true)
    expect(inCapitals(['The', 'EU', 'and', 'NATO', 'met', 'AFP'])).toBe(false)
  })
})
