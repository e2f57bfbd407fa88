import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { robotsAllow, robotsRules } from './robots-rules.ts'

const allows = (text: string, path: string) => robotsAllow(robotsRules(text, 'Hearsay'), new URL(path, 'https://nyheter.example'))

describe('whose rules count', () => {
  const own = 'User-agent: *\nDisallow: /\n\nUser-agent: hearsay/1.0 (any)\nDisallow: /arkiv\n'
  test('those for the program before those for all', () => {
    expect(allows(own, '/elva')).toBe(true)
    expect(allows(own, '/arkiv/1')).toBe(false)
  })

  test('all groups that name it together', () => {
    expect(allows(`${own}\nUser-agent: other\nUser-agent: HEARSAY\nDisallow: /elva\n`, '/elva')).toBe(false)
  })

  test('a group without rules opens everything', () => {
    expect(allows('User-agent: *\nDisallow: /\nUser-agent: Hearsay\nDisallow:\n', '/elva')).toBe(true)
  })

  test('a name that only begins alike is another program', () => {
    expect(allows('User-agent: Hearsaybot\nDisallow: /\n', '/elva')).toBe(true)
  })

  test('a mark, comments, blanks, other line ends and unknown fields do not disturb', () => {
    expect(allows('\ufeffuser-AGENT : * # all\r\r\nCrawl-delay: 10\rdisallow\t:  /elva   # flood\r', '/elva/1')).toBe(false)
  })

  test('rules before the first program are nobody’s', () => {
    expect(allows('Disallow: /\n', '/elva')).toBe(true)
  })
})

describe('which rule fits', () => {
  test.each([
    ['/elva', '/elva/1', true],
    ['/elva', '/Elva', false],
    ['/elva$', '/elva', true],
    ['/elva$', '/elva/1', false],
    ['/*.pdf$', '/a/b.pdf', true],
    ['/*.pdf$', '/a/b.pdf?c', false],
    ['/*/print', '/elva/print/1', true],
    ['*', '/elva', true],
    ['/a*b*c$', '/abcabc', true],
    ['/a*bc$', '/abc', true],
    ['/ab*bc$', '/abc', false],
    ['/$', '/', true],
    ['/$', '/a', false],
    ['/?s=', '/?s=flom', true],
    ['/flåm', '/fl%C3%A5m', true],
    ['/fl%c3%a5m', '/flåm', true],
    ['/%7Eeditor', '/~editor', true],
    ['elva', '/elva', false],
  ])('Disallow: %s and %s', (rule, path, fits) => {
    expect(allows(`User-agent: *\nDisallow: ${rule}\n`, path)).toBe(!fits)
  })

  test('the longest counts, and of two as long the one that allows', () => {
    const rules = 'User-agent: *\nDisallow: /arkiv\nAllow: /arkiv/open\nDisallow: /arkiv/open/not\nAllow: /a\nDisallow: /a\n'
    expect(allows(rules, '/arkiv/1')).toBe(false)
    expect(allows(rules, '/arkiv/open/1')).toBe(true)
    expect(allows(rules, '/arkiv/open/not')).toBe(false)
    expect(allows(rules, '/a')).toBe(true)
  })
})

test('half a megabyte made to take long is judged at once', () => {
  for (const rule of [
    'Disallow: /*a*a*a*a*a*a*a*a*a*a*b\n',
    `Disallow: /${'*a'.repeat(240)}b\n`,
    `Disallow: ${'*'.repeat(400)}$\n`,
    `User-agent: *\n`,
    `${' '.repeat(999)}:\n`,
  ]) {
    const text = `User-agent: *\n${rule.repeat(500_000 / rule.length)}`
    const began = performance.now()
    allows(text, `/${'a'.repeat(2000)}`)
    expect(performance.now() - began).toBeLessThan(1000)
  }
})

test('any text gives an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.webPath(), (text, path) => {
      expect(typeof allows(`User-agent: *\nDisallow: ${text}\n${text}`, `/a${path}`)).toBe('boolean')
    }),
  )
})
