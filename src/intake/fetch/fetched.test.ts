import type { IncomingMessage, ServerResponse } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import { serve } from '../../../test/loopback-server.ts'
import { reportsIn } from '../reports-in.ts'
import type { Fetched } from './fetched.ts'
import { fetcherOf } from './fetcher.ts'

const page = '<html><title>Elva</title><p>Elva steig to meter på ein time, sa lensmannen.</p></html>'
const feed = { kind: 'feed' } as const

async function asked(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = await serve(answer)
  const fetcher = fetcherOf({ allowPrivate: ['127.0.0.1'], pause: 0 })
  onTestFinished(() => fetcher.close())
  return {
    server,
    fetch: (path: string, request: Parameters<typeof fetcher.fetch>[1] = feed): Promise<Fetched> => fetcher.fetch(`${server.origin}${path}`, request),
  }
}

const errorOf = (headers: Readonly<Record<string, string | number>>, status: number) =>
  asked((_, response) => response.writeHead(status, headers).end('no')).then(({ fetch }) =>
    fetch('/a').then(
      () => 'fetched',
      (thrown: unknown) => thrown,
    ),
  )

async function bytesOf(fetched: Fetched): Promise<string> {
  const chunks: Uint8Array[] = []
  if (!fetched.unchanged) for await (const chunk of fetched.source.bytes) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

test('a request says who asks and what it reads, and nothing else', async () => {
  const seen: IncomingMessage['headers'][] = []
  const { fetch } = await asked((request, response) => {
    seen.push(request.headers)
    response.end(page)
  })
  await bytesOf(await fetch('/a'))
  expect(seen[0]).toMatchObject({
    'user-agent': expect.stringMatching(/^Hearsay\/\d+\.\d+\.\d+ \(\+https:\/\/[^)]+\)$/u) as unknown,
    'accept-encoding': expect.stringContaining('br') as unknown,
  })
  expect(Object.keys(seen[0] ?? {}).toSorted()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent'])
})

test('what comes is a source that becomes reports', async () => {
  const { server, fetch } = await asked((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=ISO-8859-1' }).end(Buffer.from(page, 'latin1')),
  )
  const fetched = await fetch('/elva')
  if (fetched.unchanged) throw new Error('nothing new')
  expect(fetched.source).toMatchObject({ name: `${server.origin}/elva`, url: `${server.origin}/elva`, charset: 'ISO-8859-1' })
  for await (const item of reportsIn(fetched.source)) expect(JSON.stringify(item)).toContain('to meter på ein time')
})

describe('validators', () => {
  const versioned = (etag: string | undefined, lastModified: string | undefined) =>
    asked((request, response) => {
      if (etag !== undefined && request.headers['if-none-match'] === etag) response.writeHead(304).end()
      else
        response
          .writeHead(200, { ...(etag && { etag }), ...(lastModified && { 'last-modified': lastModified }), 'cache-control': 'public, max-age=300' })
          .end(page)
    })
  const monday = 'Mon, 23 Nov 2026 10:00:00 GMT'

  test('come as a pair, are sent as a pair, and 304 is success', async () => {
    const { fetch } = await versioned('"v1"', monday)
    const first = await fetch('/feed')
    await bytesOf(first)
    expect(first).toMatchObject({ unchanged: false, validators: { etag: '"v1"', lastModified: monday }, maxAge: 300 })
    const second = await fetch('/feed', { kind: 'feed', validators: first.validators ?? {} })
    expect(second).toMatchObject({ unchanged: true, validators: { etag: '"v1"', lastModified: monday } })
  })

  test('are both replaced by a new version', async () => {
    const { fetch } = await versioned('"v2"', undefined)
    const fetched = await fetch('/feed', { kind: 'feed', validators: { etag: '"v1"', lastModified: monday } })
    expect(fetched).toMatchObject({ unchanged: false, validators: { etag: '"v2"' } })
    expect(fetched.validators).not.toHaveProperty('lastModified')
    await bytesOf(fetched)
  })

  test('are absent where the server gives none', async () => {
    const { fetch } = await versioned(undefined, undefined)
    const fetched = await fetch('/feed')
    expect(fetched).not.toHaveProperty('validators')
    await bytesOf(fetched)
  })

  test('that would break the request are not sent', async () => {
    const seen: unknown[] = []
    const { fetch } = await asked((request, response) => {
      seen.push(request.headers['if-none-match'], request.headers['x-evil'])
      response.end(page)
    })
    await bytesOf(await fetch('/feed', { kind: 'feed', validators: { etag: '"a"\r\nx-evil: 1' } }))
    expect(seen).toEqual([undefined, undefined])
  })

  test('304 to a request without them is a status', async () => {
    expect(await errorOf({}, 304)).toMatchObject({ code: 'http-status' })
  })
})

describe('what a status means', () => {
  test.each([
    [404, 'http-status'],
    [500, 'http-status'],
    [503, 'http-status'],
    [204, 'http-status'],
    [206, 'http-status'],
    [410, 'gone'],
    [401, 'blocked-by-site'],
    [402, 'blocked-by-site'],
    [403, 'blocked-by-site'],
    [451, 'blocked-by-site'],
    [429, 'try-later'],
  ])('%s: %s', async (status, code) => {
    expect(await errorOf({}, status)).toMatchObject({ code })
  })

  test.each<[string, number, Record<string, string>]>([
    ['a challenge', 503, { 'cf-mitigated': 'challenge' }],
    ['a challenge under 200', 200, { 'cf-mitigated': 'challenge' }],
    ['a captcha', 202, { 'x-amzn-waf-action': 'captcha' }],
    ['a guard’s cookie', 429, { 'set-cookie': 'datadome=x; Path=/' }],
    ['a guard’s header', 403, { server: 'AkamaiGHost' }],
  ])('%s is the refusal of the site', async (_, status, headers) => {
    const error = await errorOf(headers, status)
    expect(error).toMatchObject({ code: 'blocked-by-site', hint: expect.stringContaining('refusal of the site') as unknown })
  })

  test('429 and 503 say when to come back, and the host is left alone until then', async () => {
    const { server, fetch } = await asked((_, response) => response.writeHead(503, { 'retry-after': '3600' }).end())
    const before = Date.now()
    const first: unknown = await fetch('/a').catch((thrown: unknown) => thrown)
    expect(first).toMatchObject({ code: 'try-later' })
    const { until } = (first as { details: { until: string } }).details // as the error's details have it
    expect(Date.parse(until) - before).toBeGreaterThan(3_590_000)
    await expect(fetch('/b')).rejects.toMatchObject({ code: 'try-later', details: { until } })
    expect(server.paths).toEqual(['/a'])
  })
})

describe('what kind of content comes', () => {
  test.each(['video/mp4', 'audio/mpeg', 'application/pdf', 'application/zip', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'])(
    '%s is refused',
    async (kind) => {
      const { fetch } = await asked((_, response) =>
        response.writeHead(200, { 'content-type': kind }).end(Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0, 1, 2])),
      )
      await expect(fetch('/a').then(bytesOf)).rejects.toMatchObject({ code: 'unknown-format', message: expect.stringContaining(kind) as unknown })
    },
  )

  test.each([
    ['video/mp4', page],
    ['application/octet-stream', page],
    ['text/plain', page],
    ['nonsense', page],
    ['', page],
  ])('a page that is called "%s" is read', async (kind, body) => {
    const { fetch } = await asked((_, response) => response.writeHead(200, { 'content-type': kind }).end(body))
    expect(await bytesOf(await fetch('/a'))).toBe(page)
  })
})
