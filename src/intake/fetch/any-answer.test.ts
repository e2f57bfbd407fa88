import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { fetcherFor } from '../../../test/fetching.ts'
import { diceOf, mutated } from '../../../test/fuzz-mutations.ts'
import { serveRaw } from '../../../test/loopback-server.ts'
import { HearsayError } from '../../words/index.ts'

const page = '<p>Elva steig to meter på ein time.</p>'
const packed = gzipSync(page)
const answers = [
  `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nETag: "a"\r\nContent-Length: ${Buffer.byteLength(page)}\r\n\r\n${page}`,
  `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nElva \r\n6\r\nsteig.\r\n0\r\n\r\n`,
  `HTTP/1.1 301 Moved\r\nLocation: /b\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n`,
  `HTTP/1.1 429 Slow\r\nRetry-After: 10\r\nContent-Length: 2\r\n\r\nno`,
  `HTTP/1.0 404 No\r\nServer: a\r\n\r\nno`,
  `HTTP/1.1 304 Same\r\nETag: "b"\r\n\r\n`,
].map((answer) => Buffer.from(answer))
const gzip = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${packed.length}\r\n\r\n`), packed])

test('whatever a server answers ends in bytes or in an error of the table', { timeout: 60_000 }, async () => {
  let number = 0
  const server = await serveRaw((socket) => socket.once('data', () => socket.end(mutated([...answers, gzip], diceOf(++number)))))
  let day = 0
  const clock = { now: () => ++day * 86_400_001, sleep: () => Promise.resolve() } // whoever asks to be left alone has been by the next time
  const fetcher = fetcherFor({ allowPrivate: [server.host], limits: { total: 400 }, clock })
  const outcomes = new Set<string>()
  for (let at = 0; at < 400; at++) {
    try {
      const fetched = await fetcher.fetch(`${server.origin}/a`, { kind: 'feed', validators: { etag: '"b"' } })
      if (!fetched.unchanged) for await (const chunk of fetched.source.bytes) expect(chunk.length).toBeGreaterThan(0)
      outcomes.add(fetched.unchanged ? 'unchanged' : 'fetched')
    } catch (thrown) {
      if (!(thrown instanceof HearsayError)) throw thrown
      expect(thrown.code).not.toBe('broken')
      outcomes.add(thrown.code)
    }
  }
  expect([...outcomes].toSorted()).toEqual(expect.arrayContaining(['fetched', 'fetch-failed', 'try-later', 'truncated-input', 'unchanged']))
})
