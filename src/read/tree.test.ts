import { describe, expect, test } from 'vitest'
import type { Annotated } from '../language/index.ts'
import { treeOf } from './tree.ts'
import { overlap, sizeOf, within, without } from './words.ts'

function headed(heads: readonly number[]): Annotated {
  const none = new Int32Array()
  const blank = heads.map(() => '')
  return {
    text: '',
    language: 'en',
    length: heads.length,
    from: none,
    to: none,
    form: blank,
    lemma: blank,
    upos: heads.map(() => 'X' as const),
    feats: blank,
    head: Int32Array.from(heads),
    relation: blank,
    name: heads.map(() => 'O' as const),
    sentenceOf: none,
    sentences: [],
    paragraphs: [],
  }
}

describe('a tree', () => {
  const tree = treeOf(headed([1, -1, 3, 1, 3]))

  test('knows children and the stretch under a word', () => {
    expect(tree.children(1)).toEqual([0, 3])
    expect(tree.subtree(3)).toEqual([2, 5])
    expect(tree.subtree(1)).toEqual([0, 5])
  })

  test('knows who stands above whom', () => {
    expect(tree.dominates(1, 4)).toBe(true)
    expect(tree.dominates(4, 1)).toBe(false)
  })

  test('lives with heads in a circle and with none', () => {
    expect(treeOf(headed([1, 0])).subtree(0)).toEqual([0, 1])
    expect(treeOf(headed([-1, -1])).parsed).toBe(false)
  })
})

test('ranges of words', () => {
  expect(without([0, 10], [3, 5])).toEqual([
    [0, 3],
    [5, 10],
  ])
  expect(without([0, 3], [0, 3])).toEqual([])
  expect(overlap([0, 4], [2, 9])).toBe(2)
  expect(within([2, 3], [0, 3])).toBe(true)
  expect(
    sizeOf([
      [0, 2],
      [5, 6],
    ]),
  ).toBe(3)
})
