import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgedAs, sharesOf } from './judge.ts'
import { classes, mainBits, openEventWeights, packEventWeights, roleBits, typeBits, type EventWeights } from './weights.ts'

const empty: EventWeights = {
  types: new Int8Array(2 ** typeBits * classes.length),
  roles: new Int8Array(2 ** roleBits),
  main: new Int8Array(2 ** mainBits),
  limits: { refuse: 101, retype: 500, accept: 20, listed: 0, unlisted: 40, fill: 60 },
  languages: new Set(['en', 'es']),
  ranks: new Set(['en']),
}

describe('the file of weights', () => {
  test('holds what was put into it', () => {
    const types = empty.types.slice()
    types[5] = -7
    const roles = empty.roles.slice()
    roles[roles.length - 1] = 127
    const opened = openEventWeights(packEventWeights({ ...empty, types, roles }))
    expect(opened?.types[5]).toBe(-7)
    expect(opened?.roles.at(-1)).toBe(127)
    expect(opened?.limits).toEqual(empty.limits)
    expect([...(opened?.languages ?? [])]).toEqual(['en', 'es'])
    expect([...(opened?.ranks ?? [])]).toEqual(['en'])
  })

  test('other bytes are no weights, and no bytes neither', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => openEventWeights(bytes) === undefined))
    expect(openEventWeights(undefined)).toBeUndefined()
    const other = packEventWeights(empty)
    other[0] = 0
    expect(openEventWeights(other)).toBeUndefined()
  })

  test('is under a megabyte', () => expect(packEventWeights(empty).length).toBeLessThan(1_000_000))
})

describe('the judge of types', () => {
  test('shares sum to one', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 17, maxLength: 17 }), (sums) => {
        expect(sharesOf(Float64Array.from(sums)).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
      }),
    )
  })

  test('takes the type with the highest sum, and never the class of no event for a type', () => {
    const types = empty.types.slice()
    types[3 * classes.length + classes.indexOf('PROTEST')] = 60
    types[4 * classes.length] = 100
    expect(judgedAs({ types }, [3], undefined)).toMatchObject({ type: 'PROTEST' })
    const nothing = judgedAs({ types }, [4], 'AID')
    expect(nothing.type).not.toBe('NONE')
    expect(nothing.none).toBeGreaterThan(0.8)
    expect(nothing.listed).toBeLessThan(0.1)
  })
})
