import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalUrl, identityOf, identityRule } from './identity.ts'
import type { Intake } from './intake.ts'

const entry = (guid: string | undefined, url: string | undefined, title?: string, text = ''): Intake => ({
  report: { id: 'f#1', text, ...(title !== undefined && { title }), ...(url !== undefined && { url }) },
  quality: 'teaser',
  from: {},
  ...(guid === undefined ? {} : { guid }),
})
const a = 'https://avisa.example/a'
const b = 'https://avisa.example/b'

describe('the rule of a feed', () => {
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
})

describe('what tells a report from all others', () => {
  test('a new text is the same report', () => {
    for (const rule of ['guid', 'link', 'words'] as const)
      expect(identityOf(entry('1', a, 'En', 'x'), rule)).toEqual(identityOf(entry('1', a, 'En', 'y'), rule))
  })

  test('the page is the same whatever brings it: a feed that calls entries by their addresses, one with links alone, a sitemap', () => {
    expect(identityOf(entry('http://www.avisa.example/a?utm_source=rss', undefined))).toEqual(identityOf(entry(undefined, a)))
    expect(identityOf(entry('1', a, 'En'), 'link')).toEqual(identityOf(entry(undefined, `${a}/`, 'Et')))
  })

  test('a guid that names a place in a page is not the page', () => {
    expect(identityOf(entry(`${a}#post-1`, a))).not.toEqual(identityOf(entry(`${a}#post-2`, a)))
    expect(identityOf(entry(`${a}#post-1`, a))).not.toEqual(identityOf(entry(undefined, a)))
  })

  test('a guid that is no address counts within its publisher', () => {
    expect(identityOf(entry('1', a))).toEqual(identityOf(entry('1', 'https://www.avisa.example/x')))
    expect(identityOf(entry('1', a))).not.toEqual(identityOf(entry('1', 'https://bladet.example/a')))
  })

  test('an entry without what the rule asks for goes by the next', () => {
    expect(identityOf(entry(undefined, a, 'En'), 'guid')).toEqual(['url', 'avisa.example/a'])
    expect(identityOf(entry(undefined, undefined, undefined, 'Én storm'))).toEqual(['text', '', 'Én storm'])
  })

  test('words are compared without case and marks', () => {
    expect(identityOf(entry(undefined, a, 'Én  storm!'), 'words')).toEqual(identityOf(entry('7', a, 'én storm'), 'words'))
    expect(identityOf(entry(undefined, a, 'En'), 'words')).not.toEqual(identityOf(entry(undefined, a, 'To'), 'words'))
  })
})

describe('an address', () => {
  test.each([
    ['http://avisa.example/a/?utm_source=x&id=7&fbclid=y#top', 'avisa.example/a?id=7'],
    ['https://AVISA.example/a', 'avisa.example/a'],
    ['https://www.Avis.example:443/sak/1/?b=2&utm_campaign=x&a=1&fbclid=y#c', 'avis.example/sak/1?a=1&b=2'],
    ['tag:avis.example,2031:1', 'tag:avis.example,2031:1'],
    ['ikke en adresse', 'ikke en adresse'],
  ])('%s', (address, plain) => {
    expect(canonicalUrl(address)).toBe(plain)
  })

  test('that is plain stays as it is', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
        expect(canonicalUrl(`https://${canonicalUrl(url)}`)).toBe(canonicalUrl(url))
      }),
    )
  })
})
