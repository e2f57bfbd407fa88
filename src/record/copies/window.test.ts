import { expect, test } from 'vitest'
import { openGramPlaces } from './gram-places.ts'
import { openWindow } from './window.ts'

test('a window leaves behind what is too long ago; reports without a time move nothing', () => {
  const window = openWindow(100)
  expect([10, 20, 115, 121, 500].map((at, order) => window.first(order, at))).toEqual([0, 0, 1, 2, 4])
  expect(window.first(5, undefined)).toBe(4)
})

test('places of a gram come in order; grams of nothing are left out', () => {
  const places = openGramPlaces()
  places.fill(Int32Array.of(9, 0, 7, 9, 9))
  const all: number[] = []
  for (let at = places.first(9); at >= 0; at = places.next(at)) all.push(at)
  expect(all).toEqual([0, 3, 4])
  places.fill(Int32Array.of(7))
  expect([places.first(9), places.first(7)]).toEqual([-1, 0])
})
