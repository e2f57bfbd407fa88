import { expect, test } from 'vitest'
import type { Change } from '../../../api/index.ts'
import { en } from '../../../messages/en/index.ts'
import { changedGround, changeInWords } from './ground.ts'

const change = (seq: number, id: string, rest: Partial<Change>): Change => ({ seq, at: '', kind: 'claim', fate: 'changed', id, ...rest })

test('a sentence rests on what its claims say; another copy of them changes nothing', () => {
  const changes = [
    change(1, 'a', { before: { reports: 1 }, after: { reports: 2 } }),
    change(2, 'a', { before: { values: ['killed 3–3'] }, after: { values: ['killed 5–5'] } }),
    change(3, 'z', { before: { status: 'single' }, after: { status: 'denied' } }),
    change(4, 'b', { fate: 'gone' }),
  ]
  expect(changedGround(['a', 'b'], changes).map(({ seq }) => seq)).toEqual([4, 2])
})

test('what changed is said in words', () => {
  expect(changeInWords(change(1, 'a', { before: { values: ['killed 3–3'] }, after: { values: ['killed 5–5'] } }), en, 'en')).toBe('3 dead → 5 dead')
  expect(changeInWords(change(1, 'a', { before: { status: 'single' }, after: { status: 'denied' } }), en, 'en')).toBe('denied')
  expect(changeInWords(change(1, 'a', { fate: 'gone' }), en, 'en')).toBe(en.brief.gone)
})
