import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HearsayError } from '../../words/index.ts'
import { allowedHosts } from './allowed-hosts.ts'
import { loopbackSpellings } from '../../../test/loopback-spellings.ts'
import { checkedUrl } from './checked-url.ts'

const none = allowedHosts([])

test.each(loopbackSpellings)('http://%s/ is refused', (host) => {
  for (const scheme of ['http', 'https']) {
    expect(() => checkedUrl(`${scheme}://${host}/latest`, none)).toThrow(expect.objectContaining({ code: 'address-refused' }))
  }
})

test.each([
  ['a path', '/etc/passwd'],
  ['a file', 'file:///etc/passwd'],
  ['ftp', 'ftp://news.example.org/'],
  ['data', 'data:text/html,hei'],
  ['script', 'javascript:alert(1)'],
  ['no host', 'http://'],
  ['a bad address', 'http://[::1'],
  ['a bad number', 'http://127.0.0.256/'],
  ['a zone', 'http://[fe80::1%25eth0]/'],
  ['a name', 'https://editor@news.example.org/'],
  ['a name and password', 'https://editor:secret@news.example.org/'],
  ['too long', `https://news.example.org/${'a'.repeat(3000)}`],
])('%s is no address to fetch', (_, text) => {
  expect(() => checkedUrl(text, none)).toThrow(expect.objectContaining({ code: 'bad-url' }))
})

test('errors do not repeat a password', () => {
  expect(() => checkedUrl('https://editor:secret@news.example.org/', none)).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('secret') as unknown }),
  )
})

test('public addresses pass, as the standard writes them and without a fragment', () => {
  expect(checkedUrl('HTTPS://Nyheter.Example.ORG/elva#topp', none).href).toBe('https://nyheter.example.org/elva')
  expect(checkedUrl('http://blåvis.example.org:80/?a=b', none).href).toBe('http://xn--blvis-nra.example.org/?a=b')
  expect(checkedUrl('/flom', none, new URL('https://nyheter.example.org/elva')).href).toBe('https://nyheter.example.org/flom')
})

test('a port that is not the web’s is refused, and the hint says how to allow it', () => {
  expect(() => checkedUrl('http://news.example.org:6379/', none)).toThrow(
    expect.objectContaining({ code: 'address-refused', hint: expect.stringContaining('--allow-private news.example.org:6379') as unknown }),
  )
})

describe('hosts that are allowed', () => {
  test.each([
    [['intranet'], 'http://intranet/feed', true],
    [['intranet'], 'http://intranet:8080/feed', true],
    [['intranet'], 'http://INTRANET./feed', true],
    [['intranet:8080'], 'http://intranet:8080/feed', true],
    [['intranet:8080'], 'http://intranet/feed', false],
    [['intranet'], 'http://wiki.intranet/feed', false],
    [['127.0.0.1'], 'http://2130706433/', true],
    [['127.0.0.1'], 'http://localhost/', false],
    [['::1'], 'http://[::1]:8080/', true],
    [['[::1]:8080'], 'http://[::1]:8080/', true],
    [['[::1]:8080'], 'http://[::1]/', false],
    [['news.example.org:443'], 'https://news.example.org/', true],
  ])('%s: %s %s', (entries, address, allowed) => {
    expect(allowedHosts(entries).has(new URL(address))).toBe(allowed)
  })

  test.each(['', 'http://intranet', 'intranet/feed', 'a b', 'me@intranet', 'intranet:99999999'])('"%s" is no host', (entry) => {
    expect(() => allowedHosts([entry])).toThrow(expect.objectContaining({ code: 'bad-value' }))
  })
})

test('any text is an address or a typed error', () => {
  const address = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.tuple(fc.constantFrom('http://', 'https://'), fc.string()).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(address, (text) => {
      try {
        expect(checkedUrl(text, none).protocol).toMatch(/^https?:$/u)
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(HearsayError)
      }
    }),
  )
})
