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

test('words of one origin only say through whom they came', () => {
  const one = { ...standing, origins: [origin('Elena Mamani')], outlet: 'Correo' }
  expect(toldClaim('havna er stengt', 'nb', 'nb', one)).toBe('Havna er stengt (ett opphav: Elena Mamani, ifølge Correo).')
  expect(toldClaim('x', 'es', 'es', { ...one, origins: [origin('Correo')] })).toBe('X (un origen: Correo).')
})

test('somebody whom no report names leaves no hole', () => {
  expect(toldClaim('x', 'nn', 'nn', { ...standing, origins: [origin(''), origin('Ida Ness')] })).toBe('X (2 opphav: nokon utan namn, Ida Ness).')
})

test('an old figure never goes out alone', () => {
  const latest = { value: { kind: 'killed', min: 12, max: 12, state: 'current', report: 'r', span: [0, 2], at: '' }, outlet: 'Correo' } as const
  expect(toldClaim('Minst fire er døde', 'nb', 'nb', { ...standing, latest })).toBe(
    'Minst fire er døde (2 opphav: AFP, Ida Ness; sist oppgitt: tolv er døde, ifølge Correo).',
  )
})
