import { expect, test } from 'vitest'
import { inventedClaim, inventedStory } from '../../../test/briefs/invented.ts'
import type { ClaimValue } from '../../words/index.ts'
import { figureSentence } from './figures.ts'

const story = inventedStory([
  { id: 'a', language: 'nb', outlet: 'Nordvakt', at: '2031-05-04T08:00:00Z', sentences: ['Minst ni er døde, ifølge to ansatte.'] },
  { id: 'b', language: 'en', outlet: 'Pier Post', at: '2031-05-04T10:00:00Z', sentences: ['Five people died, Rune Holt said.'] },
  { id: 'c', language: 'en', outlet: 'Harbour Sun', at: '2031-05-04T11:00:00Z', sentences: ['One person died, 1,200 were arrested.'] },
])
const digests = new Map(story.digests.map((digest) => [digest.id, digest]))
const told = (report: string, words: string, origin: string, value: Pick<ClaimValue, 'kind' | 'min' | 'max' | 'state'>) => ({ report, words, origin, value })
const nine = (state: ClaimValue['state']) => told('a', 'Minst ni er døde', 'to ansatte', { kind: 'killed', min: 9, state })
const five = (state: ClaimValue['state']) => told('b', 'Five people died', 'Rune Holt', { kind: 'killed', min: 5, max: 5, state })
const textOf = (tellings: Parameters<typeof inventedClaim>[2], language: 'nb' | 'nn' | 'en' | 'es'): string | undefined =>
  figureSentence(inventedClaim(story, 'dead', tellings), digests, language)?.text

test('what stands, who took another back, and what it was before', () => {
  expect(textOf([nine('retracted'), five('current')], 'en')).toBe('Five are dead, according to Rune Holt; Nordvakt has withdrawn the figure of nine.')
  expect(textOf([nine('superseded'), five('current')], 'es')).toBe('Hay cinco muertos, según Rune Holt, frente a nueve antes.')
  expect(textOf([nine('superseded'), five('current')], 'nb')).toBe('Fem er døde, ifølge Rune Holt, ned fra ni.')
})

test('an origin without a name is named in its own tongue, else its outlet is', () => {
  expect(textOf([nine('current')], 'nn')).toBe('Minst ni er døde, ifølgje to ansatte.')
  expect(textOf([nine('current')], 'en')).toBe('At least nine are dead, according to Nordvakt.')
})

test('who says which, where it is disputed; one teller is no dispute', () => {
  expect(textOf([nine('disputed'), five('disputed')], 'nn')).toBe('Talet på døde er omstridt: to ansatte oppgir ni, Rune Holt oppgir fem.')
  expect(textOf([five('disputed')], 'nn')).toBeUndefined()
})

test('one, thousands, and what has no phrase', () => {
  const one = told('c', 'One person died', 'Harbour Sun', { kind: 'killed', min: 1, max: 1, state: 'current' })
  const many = told('c', '1,200 were arrested', 'Harbour Sun', { kind: 'arrested', min: 1200, max: 1200, state: 'current' })
  expect(textOf([one], 'es')).toBe('Hay un muerto, según Harbour Sun.')
  expect(textOf([many], 'nb')).toBe('1\u00a0200 er pågrepet, ifølge Harbour Sun.')
  expect(textOf([{ ...many, value: { kind: 'participants', min: 1200, state: 'current' } }], 'nb')).toBeUndefined()
})
