import type { Dispatcher } from 'undici'
import { HearsayError } from '../../words/index.ts'
import { allowedHosts, type AllowedHosts } from './allowed-hosts.ts'
import { ask, type Answer } from './answer.ts'
import { machineClock, type Clock } from './clock.ts'
import { lookupBy, machineResolve, publicConnector, type Resolve } from './connector.ts'
import { hostQueue, type HostQueue } from './host-queue.ts'
import { usualLimits, type FetchLimits } from './limits.ts'
import { follow, type Arrival } from './redirects.ts'
import type { Stopwatch } from './stopwatch.ts'

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

/** The web as far as it is public or allowed: requests to it, each when its host's turn has come. */
export interface Web {
  readonly allowed: AllowedHosts
  readonly limits: FetchLimits
  readonly clock: Clock
  readonly queue: HostQueue
  /** Asks for an address and follows where it leads; `before` each hop. Throws what `follow` and `ask` throw. */
  arrive(url: URL, headers: Readonly<Record<string, string>>, watch: Stopwatch, before?: (hop: URL) => Promise<void>): Promise<Arrival>
  /** Posts something, and does not go where the answer leads. Throws what `ask` throws. */
  post(url: URL, headers: Readonly<Record<string, string>>, body: string, watch: Stopwatch): Promise<Answer>
  /** Cuts all connections; what is asked for after it, or under way, ends with `interrupted`. */
  close(): Promise<void>
}

/** The web, with nothing opened before it is asked. No proxy of the environment is used. Throws `bad-value` for a host that is none. */
export function webOf(options: FetcherOptions): Web {
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

  async function asked(url: URL, headers: Readonly<Record<string, string>>, watch: Stopwatch, body?: string): Promise<Answer> {
    if (closed) throw new HearsayError('interrupted')
    return ask(url, { agent: await (opened ??= agentOf()), queue, limits, watch, headers, ...(body !== undefined && { body }) })
  }

  return {
    allowed,
    limits,
    clock,
    queue,
    arrive: (url, headers, watch, before) =>
      follow(url, limits.redirects, allowed, async (hop) => {
        await before?.(hop)
        return asked(hop, headers, watch)
      }),
    post: (url, headers, body, watch) => asked(url, headers, watch, body),
    close: async () => {
      closed = true
      await (await opened)?.destroy()
    },
  }
}
