import { expect, test } from 'vitest'
import type { ClaimOrigin } from '../../words/index.ts'
import { toldClaim } from './told-claim.ts'

const origin = (name: string): ClaimOrigin => ({ kind: 'actor', name, reports: ['r'] })
const standing = { status: 'corroborated', origins: [origin('AFP'), origin('Ida Ness, kommunen')], deniers: [], contradicted: false } as const

test('a claim says how many origins it has, and who they are', () => {
  expect(toldClaim('havna er stengt', 'nb', 'nb', standing)).toBe('Havna er stengt (2 opphav: AFP, Ida Ness).')
  expect(toldClaim('havna er stengt', 'nb', 'en', standing)).toBe('“havna er stengt” (Norwegian; 2 origins: AFP, Ida Ness).')
  expect(toldClaim('Havna er stengt.', 'nb', 'nn', { ...standing, origins: [origin('AFP')] })).toBe('Havna er stengt (eitt opphav: AFP).')
  expect(toldClaim('x', 'es', 'es', { ...standing, origins: 'abcdef'.split('').map(origin) })).toBe('X (6 orígenes: a, b, c, d +2).')
})

test('and who denies it, or that others say something else', () => {
  expect(toldClaim('x', 'nb', 'nb', { ...standing, deniers: [origin('Per Vik')], contradicted: true })).toBe('X (2 opphav: AFP, Ida Ness; avvist av Per Vik).')
  expect(toldClaim('x', 'en', 'en', { ...standing, contradicted: true })).toBe('X (2 origins: AFP, Ida Ness; others say something else).')
  expect(toldClaim('x', 'nn', 'nn', { ...standing, status: 'retracted', origins: [] })).toBe('X (trekt tilbake).')
})
