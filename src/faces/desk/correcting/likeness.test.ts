import { expect, test } from 'vitest'
import type { ClaimLine } from '../api/index.ts'
import { likeness, likest } from './likeness.ts'

const claim = (id: string, text: string, rest: Partial<ClaimLine> = {}): ClaimLine =>
  ({ id, text, weight: 1, kind: 'event', status: 'single', ...rest }) as ClaimLine // the rest is not looked at

test('words in another form count, short ones do not', () => {
  expect(likeness('Two sailors were injured in the harbour', 'Two injured sailors at the harbour')).toBeGreaterThan(0.7)
  expect(likeness('The ferry sailed at ten', 'The fire is out')).toBe(0)
  expect(likeness('', 'The fire is out')).toBe(0)
})

test('the likest comes first, of those as like the weightier; the claim itself is not there', () => {
  const own = claim('c1', 'Two sailors were injured', { type: 'ASSAULT' })
  const others = [
    own,
    claim('c2', 'The mayor resigned', { weight: 1 }),
    claim('c3', 'The ship left', { weight: 3 }),
    claim('c4', 'Sailors injured on board'),
    claim('c5', 'Sailors injured on board', { type: 'ASSAULT' }),
  ]
  expect(likest(own, others).map(({ id }) => id)).toEqual(['c5', 'c4', 'c3', 'c2'])
})
