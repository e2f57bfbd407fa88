import type { Dispatcher } from 'undici'
import { HearsayError } from '../../words/index.ts'
import { allowedHosts } from './allowed-hosts.ts'
import { ask, type Answer } from './answer.ts'
import { unpackedBody } from './answer-body.ts'
import { checkedUrl, shownUrl } from './checked-url.ts'
import { machineClock, type Clock } from './clock.ts'
import { lookupBy, machineResolve, publicConnector, type Resolve } from './connector.ts'
import { fetchedOf, type Fetched, type FetchRequest } from './fetched.ts'
import { hostQueue } from './host-queue.ts'
import { usualLimits, type FetchLimits } from './limits.ts'
import { follow } from './redirects.ts'
import { requestHeaders, robotsHeaders } from './request-headers.ts'
import { robotsOf, robotsSize, type RobotsAnswer } from './robots.ts'
import { stopwatch, type Stopwatch } from './stopwatch.ts'
import { programName } from './user-agent.ts'

/** What a fetcher may be told. */
export interface FetcherOptions {
  /** Hosts, or host:port, that are fetched though they are private or the port is not the web's. */
  readonly allowPrivate?: readonly string[]
  /** Caps other than the usual ones. */
  readonly limits?: Partial<FetchLimits>
  /** Milliseconds between the end of a request to a host and the next; a second unless given. */
  readonly pause?: number
  readonly clock?: Clock
  /** Looks up hosts instead of the machine. */
  readonly resolve?: Resolve
}

/** Fetches pages and feeds, politely and from public hosts only. */
export interface Fetcher {
  /**
   * What stands at an address, its body still to be read; the connection is held until it is read, or left. Pages are fetched only where the
   * site's robots.txt lets programs in; feeds are asked for by people and are not looked up there. Throws `bad-url`, `address-refused`,
   * `fetch-failed`, `fetch-timeout`, `fetch-too-large`, `too-many-redirects`, `robots-disallow`, `blocked-by-site`, `gone`, `try-later`,
   * `http-status` and `unknown-format`; reading the body throws `fetch-timeout`, `fetch-too-large`, `unpacks-too-large` and `truncated-input`.
   */
  fetch(address: string, request: FetchRequest): Promise<Fetched>
  /** Cuts all connections. What is under way ends with `interrupted`. */
  close(): Promise<void>
}

/** A fetcher; it opens nothing before it is asked for something. Throws `bad-value` for a host that is none. */
export function fetcherOf(options: FetcherOptions = {}): Fetcher {
  const allowed = allowedHosts(options.allowPrivate ?? [])
  const limits = { ...usualLimits, ...options.limits }
  const clock = options.clock ?? machineClock
  const queue = hostQueue(options.pause ?? 1000, clock)
  let opened: Promise<Dispatcher> | undefined
  let closed = false

  async function agentOf(): Promise<Dispatcher> {
    const { Agent, buildConnector } = await import('undici')
    const connect = publicConnector(buildConnector, allowed, lookupBy(options.resolve ?? machineResolve), limits.connect)
    return new Agent({ connect, connections: 1, pipelining: 1, maxHeaderSize: limits.headers })
  }

  async function asking(url: URL, headers: Readonly<Record<string, string>>, watch: Stopwatch): Promise<Answer> {
    if (closed) throw new HearsayError('interrupted')
    return ask(url, { agent: await (opened ??= agentOf()), queue, limits, watch, headers })
  }

  async function robotsTxt(url: URL): Promise<RobotsAnswer> {
    const watch = stopwatch(shownUrl(url.href), limits.total)
    try {
      const { answer } = await follow(url, limits.redirects, allowed, (hop) => asking(hop, robotsHeaders, watch))
      if (answer.status === 200) return { status: 200, bytes: await beginningOf(unpackedBody(answer, { ...limits, body: Infinity }), robotsSize) }
      answer.drop()
      return { status: answer.status, bytes: new Uint8Array() }
    } finally {
      watch.close()
    }
  }

  const robots = robotsOf(programName, robotsTxt, clock)

  async function fetch(address: string, request: FetchRequest): Promise<Fetched> {
    const url = checkedUrl(address, allowed)
    const watch = stopwatch(shownUrl(url.href), limits.total)
    const headers = requestHeaders(request)
    try {
      const arrival = await follow(url, limits.redirects, allowed, async (hop) => {
        if (request.kind === 'page') await robots.check(hop)
        return asking(hop, headers, watch)
      })
      return fetchedOf(arrival, address, request, { watch, limits, queue, clock })
    } catch (thrown) {
      watch.close()
      throw thrown
    }
  }

  return {
    fetch,
    close: async () => {
      closed = true
      await (await opened)?.destroy()
    },
  }
}

/** The first bytes of a stream; the rest is not read. */
async function beginningOf(bytes: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= most) break
  }
  return Buffer.concat(chunks).subarray(0, most)
}
