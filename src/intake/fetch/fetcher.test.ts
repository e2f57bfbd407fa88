import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import type { ServerResponse } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import { serve, serveRaw } from '../../../test/loopback-server.ts'
import { loopbackSpellings } from '../../../test/loopback-spellings.ts'
import { HearsayError } from '../../words/index.ts'
import type { Fetched } from './fetched.ts'
import { fetcherOf, type FetcherOptions } from './fetcher.ts'

const page = '<html><title>Elva</title><p>Elva steig to meter på ein time, sa lensmannen.</p></html>'
const feed = { kind: 'feed' } as const

function fetcherFor(options: FetcherOptions) {
  const fetcher = fetcherOf({ pause: 0, resolve: () => Promise.resolve(['127.0.0.1']), ...options })
  onTestFinished(() => fetcher.close())
  return fetcher
}

async function textOf(fetched: Fetched): Promise<string> {
  if (fetched.unchanged) throw new Error('nothing new')
  const chunks: Uint8Array[] = []
  for await (const chunk of fetched.source.bytes) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

/** What came before the error and the error, of fetching and reading. */
async function failing(work: () => Promise<Fetched>): Promise<{ readonly text: string; readonly code: string; readonly error: HearsayError }> {
  let text = ''
  try {
    const fetched = await work()
    if (!fetched.unchanged) for await (const chunk of fetched.source.bytes) text += Buffer.from(chunk).toString()
  } catch (thrown) {
    if (thrown instanceof HearsayError) return { text, code: thrown.code, error: thrown }
    throw thrown
  }
  throw new Error(`no error; ${text.length} characters`)
}

/** Fetches from a server whose answer is written here. */
async function answered(answer: (response: ServerResponse) => void, options: FetcherOptions = {}) {
  const server = await serve((_, response) => answer(response))
  return failing(() => fetcherFor({ allowPrivate: [server.host], ...options }).fetch(`${server.origin}/a`, feed))
}

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
      expect([code, error.where]).toEqual(['address-refused', `${server.origin}/a`])
    }
    expect(inner.seen.connections).toBe(0)
  })

  test.each(['file:///etc/passwd', 'http://a:b@news.example/', 'javascript:alert(1)', 'http://['])('to %s are no addresses', async (target) => {
    const server = await leading(() => target)
    expect((await failing(() => fetcherFor({ allowPrivate: [server.host] }).fetch(server.origin, feed))).code).toBe('bad-url')
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

describe('too much', () => {
  const zeros = Buffer.alloc(40 * 1024 * 1024)
  const limits = { body: 100_000 }

  test.each([
    ['gzip', gzipSync(zeros)],
    ['br', brotliCompressSync(zeros)],
    ['deflate', deflateSync(zeros)],
    ['deflate', deflateRawSync(zeros)],
    ['gzip, gzip', gzipSync(gzipSync(zeros))],
  ])('a %s bomb', async (packing, body) => {
    const { code, text } = await answered((response) => response.writeHead(200, { 'content-encoding': packing }).end(body))
    expect(code).toBe('unpacks-too-large')
    expect(text.length).toBeLessThan(4 * 1024 * 1024)
  })

  test('a packed body over the cap', async () => {
    const { code } = await answered((response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(page.repeat(3000))), { limits })
    expect(code).toBe('fetch-too-large')
  })

  test('a body that never ends', async () => {
    const { code, error, text } = await answered(
      (response) => {
        const more = (): void => {
          while (response.write(page.repeat(100)));
          response.once('drain', more)
        }
        more()
      },
      { limits },
    )
    expect(code).toBe('fetch-too-large')
    expect(text.length).toBeLessThanOrEqual(limits.body)
    expect(error.message).toContain('98 kB')
    expect(error.hint).toContain('--max-size')
  })

  test('a body that says it is larger', async () => {
    expect((await answered((response) => response.writeHead(200, { 'content-length': 5_000_000 }).write('a'), { limits })).code).toBe('fetch-too-large')
  })

  test('headers', async () => {
    const server = await serveRaw((socket) => socket.write(`HTTP/1.1 200 OK\r\nX-A: ${'a'.repeat(100_000)}\r\n\r\n`))
    const { code, error } = await failing(() => fetcherFor({ allowPrivate: [server.host] }).fetch(server.origin, feed))
    expect([code, error.message]).toEqual(['fetch-failed', expect.stringContaining('32 kB')])
  })
})

describe('too slow', () => {
  const limits = { total: 300 }
  const quick = async (work: () => Promise<{ readonly code: string }>) => {
    const began = performance.now()
    expect((await work()).code).toBe('fetch-timeout')
    expect(performance.now() - began).toBeLessThan(1500)
  }

  test('no answer', () => quick(() => answered(() => undefined, { limits })))

  test('headers, byte by byte', async () => {
    const server = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nX-A: ')
      const timer = setInterval(() => socket.write('a'), 20)
      socket.on('close', () => clearInterval(timer))
    })
    await quick(() => failing(() => fetcherFor({ allowPrivate: [server.host], limits }).fetch(server.origin, feed)))
  })

  test('a body, byte by byte', () =>
    quick(() =>
      answered(
        (response) => {
          const timer = setInterval(() => response.write('a'), 20)
          response.on('close', () => clearInterval(timer))
        },
        { limits },
      ),
    ))

  test('a packed body, byte by byte', () =>
    quick(() =>
      answered(
        (response) => {
          response.writeHead(200, { 'content-encoding': 'gzip' }).write(gzipSync(page).subarray(0, 20))
        },
        { limits },
      ),
    ))

  test('hop after hop', async () => {
    const server = await serve((request, response) => {
      setTimeout(() => response.writeHead(302, { location: `${request.url}a` }).end(), 120)
    })
    await quick(() => failing(() => fetcherFor({ allowPrivate: [server.host], limits }).fetch(server.origin, feed)))
  })

  test('a connection', () =>
    quick(() =>
      failing(() => fetcherFor({ resolve: () => new Promise(() => undefined), limits: { connect: 200, total: 5000 } }).fetch('http://nyheter.example/', feed)),
    ))

  test('a reader who never comes holds nobody up', async () => {
    const server = await serve((_, response) => response.end(page))
    const fetcher = fetcherFor({ allowPrivate: [server.host], limits })
    const left = await fetcher.fetch(`${server.origin}/a`, feed)
    expect(await textOf(await fetcher.fetch(`${server.origin}/b`, feed))).toBe(page)
    expect((await failing(() => Promise.resolve(left))).code).toBe('fetch-timeout')
  })
})

describe('cut short', () => {
  test('before anything came is a failure', async () => {
    const server = await serveRaw((socket) => socket.once('data', () => socket.destroy()))
    expect((await failing(() => fetcherFor({ allowPrivate: [server.host] }).fetch(server.origin, feed))).code).toBe('fetch-failed')
  })

  test.each([
    ['a length that is too long', 'Content-Length: 5000\r\n\r\n', page],
    ['a chunk that breaks off', 'Transfer-Encoding: chunked\r\n\r\n', `1000\r\n${page}`],
    ['a chunk of nonsense', 'Transfer-Encoding: chunked\r\n\r\n', `${page.length.toString(16)}\r\n${page.replace('å', 'a')}\r\nzz\r\n`],
  ])('%s: what came, then truncated-input', async (_, head, body) => {
    const server = await serveRaw((socket) => socket.once('data', () => socket.end(`HTTP/1.1 200 OK\r\n${head}${body}`)))
    const { code, text } = await failing(() => fetcherFor({ allowPrivate: [server.host] }).fetch(server.origin, feed))
    expect(code).toBe('truncated-input')
    expect(text).toContain('Elva steig')
  })

  test('a packed body: what is whole, then truncated-input', async () => {
    const lines = Array.from({ length: 5000 }, (_, at) => `Linje ${at * 7919} ${Math.sin(at)}`).join('\n')
    const { code, text } = await answered((response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(lines).subarray(0, -9000)))
    expect(code).toBe('truncated-input')
    expect(lines.startsWith(text)).toBe(true)
    expect(text.length).toBeGreaterThan(10_000)
  })

  test('nobody at home', async () => {
    const server = await serve((_, response) => response.end())
    const { port } = server
    const { code, error } = await failing(() => fetcherFor({ allowPrivate: ['127.0.0.1'] }).fetch(`http://127.0.0.1:${port === 1 ? 2 : 1}/`, feed))
    expect([code, error.message]).toEqual(['fetch-failed', expect.stringContaining('nobody answers')])
  })

  test('no HTTP', async () => {
    const server = await serveRaw((socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'))
    expect((await failing(() => fetcherFor({ allowPrivate: [server.host] }).fetch(server.origin, feed))).code).toBe('fetch-failed')
  })

  test('closing the fetcher interrupts', async () => {
    const server = await serve(() => undefined)
    const fetcher = fetcherFor({ allowPrivate: [server.host] })
    const under = failing(() => fetcher.fetch(server.origin, feed))
    await new Promise((resolve) => setTimeout(resolve, 50))
    await fetcher.close()
    expect((await under).code).toBe('interrupted')
    expect((await failing(() => fetcher.fetch(server.origin, feed))).code).toBe('interrupted')
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
