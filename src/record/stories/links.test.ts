import { expect, test } from 'vitest'
import { openLinks } from './links.ts'

test('voices of a pair are counted whichever way it is named, and start anew when it is dropped', () => {
  const links = openLinks()
  expect([links.count(3, 8, true), links.count(8, 3, false), links.count(8, 3, true)]).toEqual([1, 1, 2])
  links.drop(8, 3)
  expect(links.count(3, 8, true)).toBe(1)
})

test('pairs that are settled are still told, as the stories stand at the end', () => {
  const links = openLinks()
  for (const [a, b] of [
    [0, 5],
    [2, 5],
    [5, 9],
    [7, 9],
  ] as const)
    links.count(a, b, false)
  links.settle((story) => story > 2)
  const roots = new Map([
    [2, 0],
    [9, 7],
  ])
  const { ones, others } = links.apart((story) => roots.get(story) ?? story)
  expect([[...ones], [...others]]).toEqual([
    [0, 5],
    [5, 7],
  ])
})
