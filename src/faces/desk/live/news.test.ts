import { expect, test } from 'vitest'
import type { Change } from '../api/index.ts'
import { newsOf } from './news.ts'

const claim = (seq: number, id: string, rest: Partial<Change> = {}): Change => ({
  seq,
  at: '2031-04-02T12:00:00Z',
  kind: 'claim',
  fate: 'changed',
  id,
  ...rest,
})

test('each thing counts once, and what is gone does not', () => {
  expect(newsOf([claim(1, 'a', { fate: 'new' }), claim(2, 'a'), claim(3, 'b', { fate: 'gone' })])).toEqual({ total: 1, contradictions: 0, updates: 0 })
})

test('what came to be disputed or denied is said apart, once', () => {
  const changes = [
    claim(1, 'a', { before: { status: 'single' }, after: { status: 'contradicted' } }),
    claim(2, 'b', { before: { status: 'denied' }, after: { status: 'denied' } }),
    claim(3, 'c', { before: { status: 'single' }, after: { status: 'updated' } }),
  ]
  expect(newsOf(changes)).toEqual({ total: 3, contradictions: 1, updates: 1 })
})
