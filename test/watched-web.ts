import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createHash } from 'node:crypto'
import { fetcherOf } from '../src/intake/fetch/fetcher.ts'
import type { Fetched, Fetcher, FetcherOptions } from '../src/intake/index.ts'
import type { SimulatedClock } from './simulated-clock.ts'

/** What a site answers at an address. */
export interface Answered {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Its ETag; a request that names it is answered 304. None where the site has none. */
  readonly etag?: string
}

/** One request that came. */
export interface Asked {
  readonly host: string
  readonly path: string
  /** Milliseconds since 1970 by the clock of the test. */
  readonly at: number
  readonly status: number
  readonly conditional: boolean
}

/** A web of invented sites on this machine, for tests. */
export interface WatchedWeb {
  readonly asked: Asked[]
  /** The address of a path at a site. */
  at(host: string, path: string): string
  /** A fetcher to which every name is this machine, by the clock of the test. */
  fetcher(options?: FetcherOptions): Pick<Fetcher, 'fetch'>
  close(): Promise<void>
}

/** Answers what `answer` says for a host and a path at a moment; nothing is 404. */
export async function watchedWeb(
  clock: SimulatedClock & { readonly network: FetcherOptions['clock'] },
  hosts: readonly string[],
  answer: (host: string, path: string, now: number) => Answered | undefined,
): Promise<WatchedWeb> {
  const asked: Asked[] = []
  let port = 0
  const server = createServer((request, response) => {
    const [host = ''] = (request.headers.host ?? '').split(':')
    const path = request.url ?? ''
    const { status = 200, headers = {}, body = '', etag } = answer(host, path, clock.now()) ?? { status: 404 }
    const same = etag !== undefined && request.headers['if-none-match'] === etag
    const told = same ? 304 : status
    asked.push({ host, path, at: clock.now(), status: told, conditional: request.headers['if-none-match'] !== undefined })
    response.writeHead(told, { ...headers, ...(etag !== undefined && { etag }) }).end(same ? undefined : body.replaceAll(':PORT', `:${port}`))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  ;({ port } = server.address() as AddressInfo) // a server on a port has one
  const opened: Fetcher[] = []
  return {
    asked,
    at: (host, path) => `http://${host}:${port}${path}`,
    fetcher(options = {}) {
      const fetcher = fetcherOf({
        clock: clock.network ?? clock,
        resolve: async () => ['127.0.0.1'],
        allowPrivate: hosts.map((host) => `${host}:${port}`),
        ...options,
      })
      opened.push(fetcher)
      return { fetch: async (address, request) => watched(clock, async () => fetcher.fetch(address, request)) }
    },
    close: async () => {
      await Promise.all(opened.map(async (fetcher) => fetcher.close()))
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Counts a fetch as busy until its body is read. */
async function watched({ part }: SimulatedClock, fetch: () => Promise<Fetched>): Promise<Fetched> {
  part.busy++
  let fetched: Fetched
  try {
    fetched = await fetch()
  } catch (thrown) {
    part.busy--
    throw thrown
  }
  if (fetched.unchanged) {
    part.busy--
    return fetched
  }
  const { source } = fetched
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* source.bytes
    } finally {
      part.busy--
    }
  }
  return { ...fetched, source: { ...source, bytes: bytes() } }
}

/** An entry of an invented feed. */
export interface MadeEntry {
  readonly guid?: string
  readonly link?: string
  readonly title: string
  readonly text?: string
  /** The whole text, where the feed has it. */
  readonly whole?: string
  readonly at?: number
}

/** An RSS feed, with an ETag of what it holds. */
export function madeFeed(title: string, entries: readonly MadeEntry[], more = ''): Required<Pick<Answered, 'body' | 'etag'>> {
  const items = entries.map(({ guid, link, title, text, whole, at }) =>
    [
      '<item>',
      `<title>${title}</title>`,
      guid === undefined ? '' : `<guid isPermaLink="false">${guid}</guid>`,
      link === undefined ? '' : `<link>${link}</link>`,
      at === undefined ? '' : `<pubDate>${new Date(at).toUTCString()}</pubDate>`,
      text === undefined ? '' : `<description>${text}</description>`,
      whole === undefined ? '' : `<content:encoded>${whole}</content:encoded>`,
      '</item>',
    ].join(''),
  )
  const body = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${title}</title>${more}${items.join('')}</channel></rss>`
  return { body, etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 12)}"` }
}

/** A page with a text long enough to be one. */
export function madePage(title: string, paragraphs: readonly string[], head = ''): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><main><article><h1>${title}</h1>${paragraphs.map((it) => `<p>${it}</p>`).join('')}</article></main></body></html>`
}
