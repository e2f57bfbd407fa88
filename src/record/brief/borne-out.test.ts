import { expect, test } from 'vitest'
import { invented } from '../../../test/briefs/invented.ts'
import { isBorneOut } from './borne-out.ts'

const digest = invented({
  id: 'r',
  language: 'es',
  outlet: 'La Grúa',
  at: '2031-05-04T10:00:00Z',
  sentences: ['Pablo Rey habló de doce heridos en el muelle.', 'Nada más se sabe.'],
})
const digests = new Map([['r', digest]])
const holds = (text: string, language: 'en' | 'nb' = 'en', labels: readonly string[] = []): boolean =>
  isBorneOut(text, [{ report: 'r', span: [0, 45] }], digests, language, labels)

test('numbers count in words of any language', () => {
  expect(holds('Twelve are injured, according to Pablo Rey.')).toBe(true)
  expect(holds('12 er skadd, ifølge Pablo Rey.', 'nb')).toBe(true)
  expect(holds('Thirteen are injured, according to Pablo Rey.')).toBe(false)
})

test('names must be there, the outlet and the days around may be', () => {
  expect(holds('Twelve are injured, according to Marta Rey.')).toBe(false)
  expect(holds('Twelve were injured on Saturday in May (La Grúa).')).toBe(true)
  expect(holds('Twelve were injured on Tuesday (La Grúa).')).toBe(false)
})

test('labels are ours', () => {
  expect(holds('“Pablo Rey habló de doce” (in Spanish).')).toBe(false)
  expect(holds('“Pablo Rey habló de doce” (in Spanish).', 'en', ['Spanish'])).toBe(true)
})

test('something must be shared, and something cited', () => {
  expect(holds('Nobody was there.')).toBe(false)
  expect(isBorneOut('Pablo Rey was there.', [], digests, 'en')).toBe(false)
})
