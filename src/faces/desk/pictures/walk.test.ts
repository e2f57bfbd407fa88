import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextMark, type Place } from './walk.ts'

const rows: readonly Place[] = [
  { x: 10, y: 10, lane: 0 },
  { x: 90, y: 14, lane: 0 },
  { x: 50, y: 6, lane: 0 },
  { x: 60, y: 50, lane: 1 },
  { x: 95, y: 90, lane: 4 },
]

test('arrows to the sides go along a row, up and down to the nearest of the next row that has marks', () => {
  expect([0, 2, 1].map((from) => nextMark(rows, from, 'ArrowRight'))).toEqual([2, 1, 1])
  expect(nextMark(rows, 1, 'ArrowLeft')).toBe(2)
  expect(nextMark(rows, 2, 'ArrowDown')).toBe(3)
  expect(nextMark(rows, 3, 'ArrowDown')).toBe(4)
  expect(nextMark(rows, 3, 'ArrowUp')).toBe(2)
  expect([nextMark(rows, 2, 'Home'), nextMark(rows, 2, 'End')]).toEqual([0, 1])
})

test('on a map an arrow goes to the nearest in its quarter of the compass', () => {
  const map = [
    { x: 50, y: 50 },
    { x: 80, y: 52 },
    { x: 60, y: 95 },
    { x: 140, y: 50 },
  ]
  expect(nextMark(map, 0, 'ArrowRight')).toBe(1)
  expect(nextMark(map, 0, 'ArrowDown')).toBe(2)
  expect(nextMark(map, 0, 'ArrowLeft')).toBe(0)
})

test('other keys lead nowhere', () => {
  expect(nextMark(rows, 0, 'j')).toBeUndefined()
  expect(nextMark([], 0, 'End')).toBeUndefined()
})

test('every mark can be reached by Page Down, and no key leaves the picture', () => {
  const place = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 900 }), lane: fc.option(fc.nat(5), { nil: undefined }) })
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 40 }), (places) => {
      let at = 0
      const seen = new Set([at])
      for (let step = 0; step < places.length; step += 1) seen.add((at = nextMark(places, at, 'PageDown') ?? -1))
      expect(seen.size).toBe(places.length)
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp'])
        expect(places[nextMark(places, at, key) ?? -1]).toBeDefined()
    }),
  )
})
