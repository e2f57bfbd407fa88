import { describe, expect, it } from 'vitest'
import { classAt, digit, isWordClass, lower, mark, punctuation, space, symbol, upper } from './index.ts'

describe('classAt', () => {
  it.each([
    ['a', lower],
    ['Å', upper],
    ['ñ', lower],
    ['7', digit],
    ['\u00a0', space],
    ['\u200b', space],
    ['\n', space],
    ['\u0301', mark],
    ['\u00ad', mark],
    ['«', punctuation],
    ['–', punctuation],
    ['+', symbol],
    ['€', symbol],
  ])('%j', (character, kind) => {
    expect(classAt(character, 0)).toBe(kind)
  })

  it('looks at the whole pair of a surrogate', () => {
    expect(classAt('😀', 0)).toBe(symbol)
    expect(classAt('😀', 1)).toBe(symbol)
    expect(isWordClass(classAt('𝒳', 0))).toBe(true)
    expect(isWordClass(classAt('𝒳', 1))).toBe(true)
    expect(classAt('\udc00', 0)).toBe(symbol)
  })
})
