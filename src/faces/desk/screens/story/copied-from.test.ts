import { expect, test } from 'vitest'
import type { Copy } from '../../api/index.ts'
import { copiedFrom } from './copied-from.ts'

const copy = (a: string, b: string, containment: number): Copy => ({ a, b, containment, kind: 'rewrite', direction: 'known', credited: true, spans: [] })

test('a report that took from several is said to have copied the one it took most from', () => {
  const found = copiedFrom([copy('wire', 'paper', 0.4), copy('other', 'paper', 0.7), copy('wire', 'radio', 0.9)])
  expect([...found].map(([b, { a }]) => [b, a])).toEqual([
    ['paper', 'other'],
    ['radio', 'wire'],
  ])
})
