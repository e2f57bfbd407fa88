import { expect, test } from 'vitest'
import { treesAsText } from '../../training/trees-as-text.ts'
import { chanceOf, percentOf, sumOf, treesOfText, type Trees } from './trees.ts'

/** Two trees: one asks feature 0 and then 1, the other is a leaf. */
const trees: Trees = {
  roots: Int32Array.of(0, 5),
  feature: Int16Array.of(0, -1, 1, -1, -1, -1),
  threshold: Int16Array.of(10, 500, -3, -1000, 2000, 250),
  left: Int32Array.of(1, 0, 3, 0, 0, 0),
}

test.each([
  [10, 0, 0.75],
  [11, -3, -0.75],
  [11, -2, 2.25],
])('features %i and %i', (one, other, sum) => {
  expect(sumOf(trees, Int16Array.of(99, one, other), { from: 1 })).toBe(sum)
})

test('trees come back as they were written', () => {
  const again = treesOfText(treesAsText(trees))
  expect(again.roots).toEqual(trees.roots)
  expect(again.feature).toEqual(trees.feature)
  for (const row of [Int16Array.of(0, 0), Int16Array.of(20, 5), Int16Array.of(20, -9)]) expect(sumOf(again, row)).toBe(sumOf(trees, row))
})

test('log-odds in percent', () => {
  expect([-20, 0, 20].map(percentOf)).toEqual([0, 50, 100])
})

test('a chance is its log-odds, and no trees say nothing', () => {
  expect(chanceOf(trees, Int16Array.of(11, -2))).toBe(1 / (1 + Math.exp(-2.25)))
  expect(chanceOf(treesOfText(''), Int16Array.of(0, 0))).toBe(0.5)
})
