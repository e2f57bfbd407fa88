import { expect, test } from 'vitest'
import { extentOf } from './places.ts'

test('a town reaches as far as its people need, smaller places less, and regions have outlines', () => {
  expect(extentOf({ kind: 'city', population: 940_000 })).toEqual({ kind: 'city', population: 940_000, radius: 10 })
  expect(extentOf({ kind: 'city', population: 300 })).toMatchObject({ radius: 1 })
  expect(extentOf({ kind: 'city', population: 40_000_000 })).toMatchObject({ radius: 40 })
  expect(extentOf({ kind: 'square', population: 0 })).toEqual({ kind: 'square', radius: 0.3 })
  expect(extentOf({ kind: 'country', population: 11_000_000 })).toEqual({ kind: 'country', population: 11_000_000 })
  expect(extentOf(undefined)).toEqual({})
})
