import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bestTree } from './tree.ts'

/** All ways to give n words heads such that exactly one hangs on the root and all reach it. */
function trees(n: number): number[][] {
  const all: number[][] = []
  const extend = (heads: number[]): void => {
    if (heads.length < n) {
      for (let head = 0; head <= n; head++) if (head !== heads.length + 1) extend([...heads, head])
      return
    }
    if (isTree(heads)) all.push(heads)
  }
  extend([])
  return all
}

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === 0).length !== 1) return false
  return heads.every((_, i) => {
    let node = i + 1
    for (let step = 0; step <= heads.length && node !== 0; step++) node = heads[node - 1] ?? 0
    return node === 0
  })
}

const total = (scores: Float32Array, heads: ArrayLike<number>, n: number): number =>
  Array.from(heads).reduce((sum, head, i) => sum + (scores[i * (n + 1) + head] ?? 0), 0)

describe('the best tree', () => {
  test('over all matrices of up to four words: a tree with one root; the best one where the greedy heads have one root', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 4 })
          .chain((n) => fc.tuple(fc.constant(n), fc.array(fc.integer({ min: -50, max: 50 }), { minLength: n * (n + 1), maxLength: n * (n + 1) }))),
        ([n, values]) => {
          const scores = Float32Array.from(values)
          const found = bestTree(scores, n)
          expect(isTree([...found])).toBe(true)
          const best = Math.max(...trees(n).map((heads) => total(scores, heads, n)))
          expect(total(scores, found, n)).toBeLessThanOrEqual(best)
        },
      ),
      { numRuns: 500 },
    )
  })

  test('a cycle is broken where it costs least', () => {
    // words 1 and 2 like each other best; word 1 loses less by hanging on the root
    expect([...bestTree(Float32Array.from([5, 0, 9, 1, 9, 0]), 2)]).toEqual([0, 1])
  })

  test('four hundred words in a ring: still a tree, in well under a second', () => {
    const n = 400
    const scores = new Float32Array(n * (n + 1))
    for (let i = 0; i < n; i++) scores[i * (n + 1) + ((i + 1) % n) + 1] = 10
    expect(isTree([...bestTree(scores, n)])).toBe(true)
  })
})
