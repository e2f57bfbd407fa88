import { expect, test } from 'vitest'
import type { StoryNews } from './changed.ts'
import { linesOf } from './lines.ts'

const group = (story: string | undefined, count: number): StoryNews => ({
  story,
  news: Array.from({ length: count }, (_, n) => ({ kind: 'claim', change: { seq: n, at: '', kind: 'claim', fate: 'new', id: `${story ?? ''}${n}` } })),
})

test('many lines of a story are folded to what came last, and say how many more', () => {
  const lines = linesOf([group('s', 20)], new Set())
  expect(lines.map(({ kind }) => kind)).toEqual(['story', ...Array<string>(6).fill('news'), 'more'])
  expect(lines.at(-1)).toMatchObject({ count: 14, story: 's' })
  expect(linesOf([group('s', 20)], new Set(['s']))).toHaveLength(21)
})

test('nothing is folded to hide one line', () => {
  expect(linesOf([group('s', 7), group(undefined, 1)], new Set()).map(({ id }) => id)).toEqual(['s-s', 's0', 's1', 's2', 's3', 's4', 's5', 's6', 's-', '0'])
})
