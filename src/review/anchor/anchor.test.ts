import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchorOf, placeOf } from './anchor.ts'

const text = 'The bridge is open, said Ida Holt. The tunnel is closed, said Ida Holt.\nAsked twice, Ida Holt said no more.'
const second = text.indexOf('Ida Holt', 40)
const anchor = anchorOf(text, [second, second + 8])

describe('words are found again', () => {
  test('at their span, in the text they were taken from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (any, a, b) => {
        const from = a % any.length
        const to = from + 1 + (b % (any.length - from))
        expect(placeOf(any, anchorOf(any, [from, to]))).toEqual([from, to])
      }),
    )
  })

  test('where their surroundings are, when text was put before them', () => {
    const before = 'Ida Holt is a captain.\n\n'
    expect(placeOf(before + text, anchor)).toEqual([second + before.length, second + before.length + 8])
  })

  test('in a text that was wrapped anew', () => {
    const wrapped = text.replaceAll(' ', '\n ')
    const span = placeOf(wrapped, anchor)
    expect(span && wrapped.slice(...span)).toBe('Ida\n Holt')
    expect(span?.[0]).toBe(wrapped.indexOf('Ida', wrapped.indexOf('closed')))
  })

  test('the nearest of two that agree alike', () => {
    const twice = '- said A.\n'.repeat(20)
    const at = twice.indexOf('A', 100)
    const { textQuote } = anchorOf(twice, [at, at + 1])
    expect(placeOf(`${twice}${twice}`, { span: [at + 7, at + 8], textQuote: { ...textQuote, prefix: 'said ', suffix: '.\n' } })?.[0]).toBe(
      twice.indexOf('A', at + 1),
    )
  })
})

describe('words are not found', () => {
  test('where other words stand', () => {
    expect(placeOf(text.replaceAll('Ida Holt', 'Eva Holt'), anchor)).toBeUndefined()
  })

  test('where the same words stand among strangers', () => {
    expect(placeOf('Nobody has seen Ida Holt since Monday, when she left for the islands.', anchor)).toBeUndefined()
  })

  test('where nothing was quoted', () => {
    expect(placeOf(text, { span: [500, 501], textQuote: { exact: ' ', prefix: '', suffix: '' } })).toBeUndefined()
  })
})
