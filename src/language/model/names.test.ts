import { describe, expect, test } from 'vitest'
import { decodeNames } from './names.ts'

const labels = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG']
const decode = (...rows: readonly (readonly number[])[]): string[] => [...decodeNames(Float32Array.from(rows.flat()), labels)].map((tag) => labels[tag] ?? '')

describe('names', () => {
  test('an inside tag never stands alone', () => {
    expect(decode([5, 0, 9, 0, 0])).toEqual(['O'])
    expect(decode([0, 4, 0, 5, 0], [0, 0, 9, 0, 1])).toEqual(['B-PER', 'I-PER'])
  })
  test('each name keeps one type', () => {
    expect(decode([0, 5, 0, 4, 0], [0, 0, 3, 0, 4], [9, 0, 0, 0, 0])).toEqual(['B-PER', 'I-PER', 'O'].map((tag, i) => (i < 2 ? tag : 'O')))
  })
})
