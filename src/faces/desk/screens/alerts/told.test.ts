import { expect, test } from 'vitest'
import { toldOf } from './told.ts'

test('news says what it is about and the words it rests on', () => {
  const quotes = [{ report: 'r1', span: [0, 4], words: 'Dam!', outlet: 'Elveposten', at: '2031-05-04T08:00:00Z' }]
  const sent = { kind: 'claim', claim: { id: 'c1', text: 'The dam broke' }, quotes }
  expect(toldOf({ key: 'k', at: '2031-05-04T09:00:00Z', sent })).toEqual({
    key: 'k',
    at: '2031-05-04T09:00:00Z',
    kind: 'claim',
    text: 'The dam broke',
    claim: 'c1',
    report: undefined,
    evidence: [{ report: 'r1', span: [0, 4], words: 'Dam!', outlet: 'Elveposten', publishedAt: '2031-05-04T08:00:00Z' }],
  })
  expect(toldOf({ key: 'k', at: '', sent: { kind: 'story', story: { id: 's', title: 'Dam' } } })).toMatchObject({ text: 'Dam', evidence: [] })
})
