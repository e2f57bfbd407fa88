import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { answered, failing, fetcherFor, textOf } from '../../../test/fetching.ts'
import { serve, serveRaw } from '../../../test/loopback-server.ts'

const page = '<html><title>Elva</title><p>Elva steig to meter på ein time, sa lensmannen.</p></html>'
const feed = { kind: 'feed' } as const

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

  test('closing the fetcher interrupts a body', async () => {
    const server = await serve((_, response) => response.write(page))
    const fetcher = fetcherFor({ allowPrivate: [server.host] })
    const fetched = await fetcher.fetch(server.origin, feed)
    const reading = failing(() => Promise.resolve(fetched))
    await new Promise((resolve) => setTimeout(resolve, 50))
    await fetcher.close()
    expect(await reading).toMatchObject({ code: 'interrupted', text: page })
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
