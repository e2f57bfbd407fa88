import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { serve } from '../../../test/loopback-server.ts'
import type { Clock } from './clock.ts'
import { fetcherOf } from './fetcher.ts'

const page = '<html><p>Elva steig.</p></html>'
const robotsPath = '/robots.txt'

function testClock(): Clock & { wait(milliseconds: number): void; readonly slept: number[] } {
  let time = Date.parse('2026-11-29T12:00:00Z')
  const slept: number[] = []
  const wait = (milliseconds: number): void => void (time += milliseconds)
  const sleep = async (milliseconds: number): Promise<void> => {
    slept.push(milliseconds)
    wait(milliseconds)
    await Promise.resolve()
  }
  return { now: () => time, sleep, wait, slept }
}

async function site(robots: (response: ServerResponse, asked: number) => void) {
  let asked = 0
  const server = await serve((request, response) => {
    if (request.url === robotsPath) robots(response, ++asked)
    else response.end(page)
  })
  const clock = testClock()
  const fetcher = fetcherOf({ allowPrivate: ['127.0.0.1'], clock })
  onTestFinished(() => fetcher.close())
  const fetch = async (path: string, kind: 'page' | 'feed' = 'page'): Promise<string> => {
    try {
      const fetched = await fetcher.fetch(`${server.origin}${path}`, { kind })
      if (!fetched.unchanged) for await (const _ of fetched.source.bytes);
      return 'fetched'
    } catch (thrown) {
      return (thrown as { code: string }).code // errors here are typed
    }
  }
  return { server, clock, fetch, asked: () => asked }
}

const saying = (text: string, status = 200) => site((response) => response.writeHead(status).end(text))

describe('robots.txt', () => {
  test('closes pages but no feeds a person named', async () => {
    const { fetch, server } = await saying('User-agent: *\nDisallow: /arkiv\n')
    expect([await fetch('/elva'), await fetch('/arkiv/1'), await fetch('/arkiv/feed', 'feed')]).toEqual(['fetched', 'robots-disallow', 'fetched'])
    expect(server.paths).toEqual([robotsPath, '/elva', '/arkiv/feed'])
  })

  test('is asked for once a day', async () => {
    const { fetch, clock, asked } = await site((response, time) => response.end(time === 1 ? '' : 'User-agent: *\nDisallow: /\n'))
    expect([await fetch('/a'), await fetch('/b')]).toEqual(['fetched', 'fetched'])
    clock.wait(23 * 3_600_000)
    expect([await fetch('/a'), asked()]).toEqual(['fetched', 1])
    clock.wait(2 * 3_600_000)
    expect([await fetch('/a'), asked()]).toEqual(['robots-disallow', 2])
  })

  test('is asked for once by many at a time', async () => {
    const { fetch, asked } = await saying('')
    await Promise.all(['/a', '/b', '/c'].map((path) => fetch(path)))
    expect(asked()).toBe(1)
  })

  test.each([
    [404, 'fetched'],
    [403, 'fetched'],
    [500, 'robots-disallow'],
    [503, 'robots-disallow'],
    [429, 'robots-disallow'],
  ])('that answers %s: %s', async (status, outcome) => {
    const { fetch } = await saying('', status)
    expect(await fetch('/a')).toBe(outcome)
  })

  test('that answers with a fault is asked for again after an hour', async () => {
    const { fetch, clock } = await site((response, time) => response.writeHead(time === 1 ? 500 : 404).end())
    expect(await fetch('/a')).toBe('robots-disallow')
    clock.wait(3_700_000)
    expect(await fetch('/a')).toBe('fetched')
  })

  test('that has moved is followed; that is packed is unpacked', async () => {
    const { fetch } = await site((response, time) =>
      time === 1
        ? response.writeHead(301, { location: robotsPath }).end()
        : response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('User-agent: hearsay\nDisallow: /\n')),
    )
    expect(await fetch('/a')).toBe('robots-disallow')
  })

  test('is read to half a megabyte', async () => {
    const { fetch } = await saying(`User-agent: *\nDisallow: /a\n${'# blank\n'.repeat(300_000)}Disallow: /b\n`)
    expect([await fetch('/a'), await fetch('/b')]).toEqual(['robots-disallow', 'fetched'])
  })

  test('that cannot be had stops the page', async () => {
    const { fetch } = await site((response) => response.destroy())
    expect(await fetch('/a')).toBe('fetch-failed')
  })

  test('of the site a page has moved to counts too', async () => {
    const closed = await serve((request, response) => response.end(request.url === robotsPath ? 'User-agent: *\nDisallow: /\n' : page))
    const open = await serve((request, response) =>
      request.url === robotsPath ? response.writeHead(404).end() : response.writeHead(302, { location: `${closed.origin}/a` }).end(),
    )
    const fetcher = fetcherOf({ allowPrivate: [open.host, closed.host], pause: 0 })
    onTestFinished(() => fetcher.close())
    await expect(fetcher.fetch(`${open.origin}/a`, { kind: 'page' })).rejects.toMatchObject({ code: 'robots-disallow' })
    expect(closed.paths).toEqual([robotsPath])
  })
})

test('requests to a host come one at a time, a second after each other', async () => {
  let open = 0
  let most = 0
  const server = await serve((_, response) => {
    most = Math.max(most, ++open)
    setTimeout(() => {
      open--
      response.end(page)
    }, 20)
  })
  const clock = testClock()
  const fetcher = fetcherOf({ allowPrivate: [server.host], clock })
  onTestFinished(() => fetcher.close())
  await Promise.all(
    ['/a', '/b', '/c', '/d'].map(async (path) => {
      const fetched = await fetcher.fetch(`${server.origin}${path}`, { kind: 'feed' })
      if (!fetched.unchanged) for await (const _ of fetched.source.bytes);
    }),
  )
  expect(most).toBe(1)
  expect(clock.slept).toEqual([1000, 1000, 1000])
})
