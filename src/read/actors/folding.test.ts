import { expect, test } from 'vitest'
import { fold, nearlySame } from './folding.ts'

test.each([
  ['Zúñiga', 'zuniga'],
  ['SANCHÉZ', 'sanchez'],
  ["Lem's", 'lem'],
  ['Lem’s', 'lem'],
  ["Ruiz'", 'ruiz'],
  ['Løvås', 'løvas'],
  ['', ''],
])('%s', (form, folded) => {
  expect(fold(form)).toBe(folded)
})

test.each([
  ['velarde', 'velarde', true],
  ['velarde', 'valarde', true],
  ['velarde', 'velardes', true],
  ['velarde', 'velrade', true],
  ['velarde', 'valerda', false],
  ['lem', 'lemming', false],
  ['', 'a', true],
])('%s and %s: %s', (a, b, same) => {
  expect(nearlySame(a, b)).toBe(same)
  expect(nearlySame(b, a)).toBe(same)
})
