import { expect, test } from 'vitest'
import { en } from '../messages/en/index.ts'
import { turnedIn } from './change-words.ts'

test('a new figure, then how the claim stands, then how many tell it', () => {
  const before = { values: ['killed 3–3'], status: 'single', reports: 2 }
  const after = { values: ['killed 4–4'], status: 'updated', reports: 3 }
  expect(turnedIn({ before, after }, en, 'en')).toEqual([
    { before: '3 dead', after: '4 dead' },
    { before: 'one origin', after: 'newer figure' },
    { before: '2 reports', after: '3 reports' },
  ])
})

test('what is as it was, or not told, is left out', () => {
  expect(turnedIn({ before: { status: 'single' }, after: { status: 'single', text: 'x' } }, en, 'en')).toEqual([])
  expect(turnedIn({}, en, 'en')).toEqual([])
})
