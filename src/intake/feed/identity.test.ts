import { expect, test } from 'vitest'
import type { Intake } from '../../words/index.ts'
import { identityOf, identityRule, plainLink } from './identity.ts'

const entry = (guid: string | undefined, url: string | undefined, title: string, text = ''): Intake => ({
  report: { id: 'f#1', text, title, ...(url === undefined ? {} : { url }) },
  quality: 'teaser',
  from: {},
  ...(guid === undefined ? {} : { guid }),
})
const a = 'https://avisa.example/a'
const b = 'https://avisa.example/b'

test.each<[string, string, readonly Intake[]]>([
  ['guid', 'where each has its own', [entry('1', a, 'En'), entry('2', a, 'To')]],
  ['guid', 'where an entry stands there twice', [entry('1', a, 'En'), entry('1', a, 'En')]],
  ['link', 'where a guid is used again', [entry('1', a, 'En'), entry('1', b, 'To')]],
  ['link', 'where one has no guid', [entry('1', a, 'En'), entry(undefined, b, 'To')]],
  ['words', 'where all link to the front page', [entry(undefined, a, 'En'), entry(undefined, a, 'To')]],
  ['words', 'where there is neither', [entry(undefined, undefined, 'En')]],
  ['words', 'where there is nothing', []],
])('%s %s', (rule, _, entries) => {
  expect(identityRule(entries)).toBe(rule)
})

test('a new text is the same entry', () => {
  for (const rule of ['guid', 'link', 'words'] as const) expect(identityOf(entry('1', a, 'En', 'x'), rule)).toBe(identityOf(entry('1', a, 'En', 'y'), rule))
})

test('a site that moves to https keeps its entries', () => {
  expect(identityOf(entry('http://avisa.example/a', a, 'En'), 'guid')).toBe(identityOf(entry('https://avisa.example/a', a, 'En'), 'guid'))
})

test('an entry without what the rule asks for goes by the next', () => {
  expect(identityOf(entry(undefined, a, 'En'), 'guid')).toBe('link avisa.example/a')
  expect(identityOf(entry(undefined, undefined, 'En'), 'guid')).toMatch(/^words [\da-f]{32}$/u)
  expect(identityOf(entry(undefined, undefined, 'Én  storm!'), 'words')).toBe(identityOf(entry(undefined, undefined, 'én storm'), 'words'))
})

test.each([
  ['http://avisa.example/a/?utm_source=x&id=7&fbclid=y#top', 'avisa.example/a?id=7'],
  ['https://AVISA.example/a', 'avisa.example/a'],
  ['ikke en adresse', 'ikke en adresse'],
])('%s', (address, plain) => {
  expect(plainLink(address)).toBe(plain)
})
