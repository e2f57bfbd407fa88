import { expect, test } from 'vitest'
import { changeWith } from '../../../test/claim-facts.ts'
import { changedClaims } from './changed-claims.ts'

test('several changes of a claim come to one: from what it was before the first', () => {
  const changes = [
    changeWith({ seq: 1, fate: 'changed', before: { origins: 1 }, after: { origins: 2 } }),
    changeWith({ seq: 2, fate: 'changed', before: { origins: 2 }, after: { origins: 3 } }),
    changeWith({ seq: 3, kind: 'story', id: 's1' }),
  ]
  expect(changedClaims(changes)).toEqual([{ id: 'c1', before: { origins: 1 } }])
})

test('one that came and went is not there, nor one that went', () => {
  expect(
    changedClaims([changeWith({}), changeWith({ fate: 'gone', before: { text: 'a' } }), changeWith({ id: 'c2', fate: 'gone', before: { text: 'b' } })]),
  ).toEqual([])
})

test('one that came back is new only if it was not there', () => {
  const back = [changeWith({ fate: 'gone', before: { text: 'The dam broke', origins: 2 } }), changeWith({ after: { text: 'The dam broke' } })]
  expect(changedClaims(back)).toMatchObject([{ id: 'c1', before: { origins: 2 } }])
})

test('one that goes and comes under another name is the same: another figure in its words does not matter', () => {
  const changes = [
    changeWith({ id: 'old', fate: 'gone', before: { text: 'Police arrested 3 men near the dam', origins: 2 } }),
    changeWith({ id: 'other', fate: 'gone', before: { text: 'The school is closed', origins: 5 } }),
    changeWith({ id: 'new', after: { text: 'Police arrested 5 men near the dam' } }),
    changeWith({ id: 'fresh', after: { text: 'The mayor has resigned' } }),
  ]
  expect(changedClaims(changes)).toMatchObject([{ id: 'new', before: { origins: 2 } }, { id: 'fresh' }])
  expect(changedClaims(changes)[1]).not.toHaveProperty('before')
})

test('of two that say the same one comes from the one that is gone', () => {
  const text = 'Police arrested men'
  const changes = [
    changeWith({ id: 'old', fate: 'gone', before: { text, origins: 2 } }),
    changeWith({ id: 'a', after: { text } }),
    changeWith({ id: 'b', after: { text } }),
  ]
  expect(changedClaims(changes).filter(({ before }) => before)).toHaveLength(1)
})
