import { expect, test } from 'vitest'
import { bareName } from './names.ts'
import { isNamed, siteName } from './origins.ts'

test.each([
  ['la comandante de los bomberos, Rosa Vidal', '', 'Rosa Vidal'],
  ['Overstyrmann Per Lie', 'overstyrmann', 'Per Lie'],
  ['spokeswoman Ana de la Cruz', '', 'Ana de la Cruz'],
  ['Terminales del Sur', '', 'Terminales del Sur'],
  ['eieren', '', 'eieren'],
])('the name in "%s" is %s', (name, role, bare) => {
  expect(bareName(name, role)).toBe(bare)
})

test('a name is written with capitals, a description is not', () => {
  const origin = (name: string) => ({ kind: 'actor' as const, name, reports: [] })
  expect(['Rosa Vidal', 'Rosa Vidal, the fire chief', 'Kystvakten'].map((name) => isNamed(origin(name)))).toEqual([true, true, true])
  expect(['two sources', 'The owners', 'dos fuentes del hospital'].map((name) => isNamed(origin(name)))).toEqual([false, false, false])
})

test('a site is called by the label before its ending', () => {
  expect(['news.harbour.co.uk', 'www.dalnytt.no', 'la-grua.es', 'Pier Post'].map(siteName)).toEqual(['harbour', 'dalnytt', 'la-grua', 'Pier Post'])
})
