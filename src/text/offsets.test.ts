import { describe, expect, it } from 'vitest'
import { offsets } from './index.ts'

describe('offsets', () => {
  it('counts an emoji as one point and two units', () => {
    const { unit, point } = offsets('a😀b')
    expect([0, 1, 2, 3].map(unit)).toEqual([0, 1, 3, 4])
    expect([0, 1, 3, 4].map(point)).toEqual([0, 1, 2, 3])
  })

  it('changes nothing in texts without surrogates', () => {
    const { unit, point } = offsets('Zúñiga')
    expect(unit(4)).toBe(4)
    expect(point(4)).toBe(4)
  })

  it('goes there and back on every boundary', () => {
    const text = '👩‍🚒 ¡Ay! 𝒳 \ud800 løs'
    const { unit, point } = offsets(text)
    for (let at = 0; at <= [...text].length; at++) expect(point(unit(at))).toBe(at)
  })
})
