import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { answered, failing, fetcherFor, textOf } from '../../../test/fetching.ts'
import { serve } from '../../../test/loopback-server.ts'
import { allowedHosts } from './allowed-hosts.ts'
import { follow } from './redirects.ts'
import { loopbackSpellings } from '../../../test/loopback-spellings.ts'

const page = '<html><title>Elva</title><p>Elva steig to meter på ein time, sa lensmannen.</p></html>'
const feed = { kind: 'feed' } as const

async function* none(): AsyncGenerator<Uint8Array> {}

describe('what is never reached', () => {
  test.each(loopbackSpellings)('http://%s/', async (host) => {
    expect((await failing(() => fetcherFor({}).fetch(`http://${host}/`, feed))).code).toBe('address-refused')
  })

  test('a name that stands for loopback, and one that turns to it', async () => {
    const answers = [['10.1.2.3'], ['127.0.0.1']]
    const fetcher = fetcherFor({ resolve: () => Promise.resolve(answers.shift() ?? []) })
    for (const shown of ['10.1.2.3', '127.0.0.1']) {
      const { code, error } = await failing(() => fetcher.fetch('http://nyheter.example/', feed))
      expect([code, error.message]).toEqual(['address-refused', expect.stringContaining(shown)])
    }
  })

  test('a server on this machine, unless its host is allowed', async () => {
    const server = await serve((_, response) => response.end(page))
    expect((await failing(() => fetcherFor({}).fetch(server.origin, feed))).code).toBe('address-refused')
    expect((await failing(() => fetcherFor({ allowPrivate: ['127.0.0.1:1'] }).fetch(server.origin, feed))).code).toBe('address-refused')
    expect(server.seen.connections).toBe(0)
    expect(await textOf(await fetcherFor({ allowPrivate: [server.host] }).fetch(server.origin, feed))).toBe(page)
    expect(await textOf(await fetcherFor({ allowPrivate: ['nyheter.example'] }).fetch(`http://nyheter.example:${server.port}`, feed))).toBe(page)
  })

  test('a proxy that the environment names', async () => {
    const proxy = await serve((_, response) => response.end('proxy'))
    const server = await serve((_, response) => response.end(page))
    process.env['http_proxy'] = process.env['HTTP_PROXY'] = proxy.origin
    try {
      expect(await textOf(await fetcherFor({ allowPrivate: [server.host] }).fetch(server.origin, feed))).toBe(page)
    } finally {
      delete process.env['http_proxy']
      delete process.env['HTTP_PROXY']
    }
    expect(proxy.seen.connections).toBe(0)
  })
})

describe('redirects', () => {
  const leading = (to: (path: string) => string, status = 302) =>
    serve((request, response) => response.writeHead(status, { 'location': to(request.url ?? ''), 'set-cookie': 'a=b' }).end('elsewhere'))

  test('to a private address are refused, whatever their spelling', async () => {
    const inner = await serve((_, response) => response.end('secret'))
    const targets = [
      `http://localhost:${inner.port}/`,
      `http://[::1]:${inner.port}/`,
      'http://169.254.169.254/latest/meta-data/',
      `//127.1:${inner.port}/`,
      'http://0x7f.1/',
    ]
    for (const target of targets) {
      const server = await leading(() => target)
      const { code, error } = await failing(() => fetcherFor({ allowPrivate: [server.host] }).fetch(`${server.origin}/a`, feed))
      expect([code, error.where]).toEqual(['redirect-refused', `${server.origin}/a`])
    }
    expect(inner.seen.connections).toBe(0)
  })

  test.each(['file:///etc/passwd', 'http://a:b@news.example/', 'javascript:alert(1)', 'http://['])('to %s are refused', async (target) => {
    const server = await leading(() => target)
    expect((await failing(() => fetcherFor({ allowPrivate: [server.host] }).fetch(server.origin, feed))).code).toBe('redirect-refused')
  })

  test('to a name that stands for a private address are refused', async () => {
    const server = await leading(() => 'http://nyheter.example/')
    const { code, error } = await failing(() => fetcherFor({ allowPrivate: [server.host] }).fetch(`${server.origin}/a`, feed))
    expect([code, error.where, error.message]).toEqual(['redirect-refused', `${server.origin}/a`, expect.stringContaining('the name stands for 127.0.0.1')])
  })

  test('from a public host to a private one are refused though the private one is allowed', async () => {
    const inner = await serve((_, response) => response.end('secret'))
    const allowed = allowedHosts([inner.host])
    const answer = {
      url: new URL('https://nyheter.example.org/'),
      status: 302,
      header: () => `${inner.origin}/`,
      cookies: [],
      drop: () => undefined,
      body: none,
    }
    await expect(follow(answer.url, 5, allowed, () => Promise.resolve(answer))).rejects.toMatchObject({ code: 'redirect-refused' })
    expect(inner.seen.connections).toBe(0)
  })

  test('in a ring end', async () => {
    const server = await leading((path) => (path === '/a' ? '/b' : '/a'))
    expect((await failing(() => fetcherFor({ allowPrivate: [server.host] }).fetch(`${server.origin}/a`, feed))).code).toBe('too-many-redirects')
    expect(server.paths).toHaveLength(6)
  })

  test('for good are told, up to the first that is not; cookies are not carried on', async () => {
    const hops: Readonly<Record<string, readonly [number, string]>> = { '/a': [301, '/b'], '/b': [308, '/c'], '/c': [302, '/d'], '/d': [301, '/e'] }
    const cookies: unknown[] = []
    const server = await serve((request, response) => {
      cookies.push(request.headers.cookie, request.headers.authorization, request.headers.referer)
      const [status, location] = hops[request.url ?? ''] ?? [200, '']
      response.writeHead(status, { 'location': location, 'set-cookie': 'session=1' }).end(page)
    })
    const fetched = await fetcherFor({ allowPrivate: [server.host] }).fetch(`${server.origin}/a`, feed)
    expect(fetched).toMatchObject({
      movedTo: `${server.origin}/c`,
      url: `${server.origin}/e`,
      source: { url: `${server.origin}/e`, name: `${server.origin}/a` },
    })
    expect(await textOf(fetched)).toBe(page)
    expect(new Set(cookies)).toEqual(new Set([undefined]))
  })

  test('to a host that asks for consent are a refusal of the site', async () => {
    const server = await leading(() => 'https://consent.nyheter.example/wall?to=/a')
    expect((await failing(() => fetcherFor({ allowPrivate: [server.host] }).fetch(server.origin, feed))).code).toBe('blocked-by-site')
  })

  test('without an address are a status', async () => {
    expect((await answered((response) => response.writeHead(302).end())).code).toBe('http-status')
  })
})

test.each([
  ['gzip', gzipSync(page)],
  ['x-gzip', gzipSync(page)],
  ['br', brotliCompressSync(page)],
  ['deflate', deflateSync(page)],
  ['deflate', deflateRawSync(page)],
  ['gzip, br', brotliCompressSync(gzipSync(page))],
  ['identity', page],
])('a body packed as %s is unpacked', async (packing, body) => {
  const server = await serve((_, response) => response.writeHead(200, { 'content-encoding': packing }).end(body))
  expect(await textOf(await fetcherFor({ allowPrivate: [server.host] }).fetch(server.origin, feed))).toBe(page)
})

test('a body packed in a way nobody knows is a failure', async () => {
  expect((await answered((response) => response.writeHead(200, { 'content-encoding': 'pack200' }).end('a'))).code).toBe('fetch-failed')
})
