import type { IncomingMessage, ServerResponse } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import { serve, serveRaw } from '../../../test/loopback-server.ts'
import { loopbackSpellings } from '../../../test/loopback-spellings.ts'
import { HearsayError } from '../../words/index.ts'
import { posterOf, type Poster } from './poster.ts'
import type { FetcherOptions } from './web.ts'

const json = { 'content-type': 'application/json' }

function poster(options: FetcherOptions = {}): Poster {
  const made = posterOf({ pause: 0, resolve: () => Promise.resolve(['127.0.0.1']), ...options })
  onTestFinished(() => made.close())
  return made
}

async function codeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work()
    return 'no error'
  } catch (thrown) {
    if (thrown instanceof HearsayError) return thrown.code
    throw thrown
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer) // no encoding is set
  return Buffer.concat(chunks).toString()
}

async function posting(answer: (request: IncomingMessage, response: ServerResponse) => void, limits: FetcherOptions['limits'] = {}) {
  const server = await serve(answer)
  return { server, post: (path = '/hook') => poster({ allowPrivate: [server.host], limits }).post(server.origin + path, json, '{"å":1}') }
}

test('what is posted arrives, and what is answered comes back', async () => {
  let came = ''
  const { post } = await posting((request, response) => {
    void bodyOf(request).then((body) => {
      came = `${request.method} ${request.url} ${request.headers['content-type']} ${body}`
      response.writeHead(202, { 'retry-after': '60' }).end('takk')
    })
  })
  expect(await post('/hook?a=1')).toMatchObject({ status: 202, text: 'takk', notBefore: expect.any(Number) as number })
  expect(came).toBe('POST /hook?a=1 application/json {"å":1}')
})

describe('what is never reached', () => {
  test.each(loopbackSpellings)('http://%s/', async (host) => {
    expect(await codeOf(() => poster().post(`http://${host}/`, json, ''))).toBe('address-refused')
    expect(() => poster().check(`http://${host}/`)).toThrow('is not fetched')
  })

  test('a name that stands for this machine, or turns to it', async () => {
    const answers = [['10.1.2.3'], ['127.0.0.1'], ['93.184.216.34', '::1']]
    const post = poster({ resolve: () => Promise.resolve(answers.shift() ?? []) })
    for (let at = 0; at < 3; at++) expect(await codeOf(() => post.post('http://hooks.example/', json, ''))).toBe('address-refused')
  })

  test.each(['file:///etc/passwd', 'http://a:b@hooks.example/', 'gopher://hooks.example/', 'javascript:alert(1)'])('%s', async (address) => {
    expect(await codeOf(() => poster().post(address, json, ''))).toBe('bad-url')
  })

  test('where an answer leads', async () => {
    const inner = await serve((_, response) => response.end('secret'))
    for (const status of [301, 302, 303, 307, 308]) {
      const { post } = await posting((_, response) => response.writeHead(status, { location: inner.origin }).end())
      expect((await post()).status).toBe(status)
    }
    expect(inner.seen.connections).toBe(0)
  })
})

describe('answers that take too much', () => {
  test('of one that never ends the beginning is read', async () => {
    const { post } = await posting((_, response) => {
      const more = (): void => {
        while (response.write('a'.repeat(10_000)));
        response.once('drain', more)
      }
      more()
    })
    expect((await post()).text).toHaveLength(2000)
  })

  test('one that comes byte by byte is left when the time is up', async () => {
    const { post } = await posting(
      (_, response) => {
        response.writeHead(200)
        const timer = setInterval(() => response.write('a'), 20)
        response.on('close', () => clearInterval(timer))
      },
      { total: 200 },
    )
    expect((await post()).status).toBe(200)
  })

  test('one that never comes', async () => {
    expect(await codeOf((await posting(() => undefined, { total: 200 })).post)).toBe('fetch-timeout')
  })

  test('headers that never end', async () => {
    const server = await serveRaw((socket) => socket.write(`HTTP/1.1 200 OK\r\nX-A: ${'a'.repeat(100_000)}\r\n\r\n`))
    expect(await codeOf(() => poster({ allowPrivate: [server.host] }).post(server.origin, json, ''))).toBe('fetch-failed')
  })

  test('a packed one is not unpacked', async () => {
    const { post } = await posting((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(Buffer.alloc(100)))
    expect(await post()).toMatchObject({ status: 200, text: '' })
  })
})
