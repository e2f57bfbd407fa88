import { expect, test } from 'vitest'
import type { Change } from '../api/index.ts'
import { gather } from './gather.ts'

const claim = (seq: number, id: string, rest: Partial<Change> = {}): Change => ({
  seq,
  at: '2031-04-02T12:00:00Z',
  kind: 'claim',
  fate: 'changed',
  id,
  ...rest,
})
const gathered = (...changes: readonly Change[]): readonly Change[] => [...gather(new Map(), changes).values()]

test('a thing that changed twice waits once, from what it was to what it is', () => {
  const twice = gathered(
    claim(1, 'a', { before: { status: 'single' }, after: { status: 'contradicted' } }),
    claim(2, 'b'),
    claim(3, 'a', { before: { status: 'contradicted' }, after: { status: 'denied' } }),
  )
  expect(twice).toEqual([claim(2, 'b'), claim(3, 'a', { before: { status: 'single' }, after: { status: 'denied' } })])
})

test('what is new stays new until it is gone', () => {
  const fresh = claim(1, 'a', { fate: 'new', after: { reports: 1 } })
  const more = claim(2, 'a', { before: { reports: 1 }, after: { reports: 2 } })
  expect(gathered(fresh, more)).toEqual([claim(2, 'a', { fate: 'new', after: { reports: 2 } })])
  expect(gathered(fresh, more, claim(3, 'a', { fate: 'gone', before: { reports: 2 } }))).toEqual([claim(3, 'a', { fate: 'gone' })])
})
