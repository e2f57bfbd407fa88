import type { Context, MiddlewareHandler } from 'hono'
import { HearsayError } from '../../../words/index.ts'
import type { Guarded } from './asking.ts'
import { bodyWithin, type BodyLimits } from './body.ts'
import { callerOf, type CallerOptions } from './caller.ts'
import { checkHost } from './hosts.ts'
import { bearerOf, type Identify } from './identify.ts'
import { checkSite } from './other-site.ts'
import type { Rates } from './rates.ts'

/** What the guards hold requests to. */
export interface GuardOptions extends CallerOptions {
  readonly identify: Identify
  /** Names this server answers to, besides `localhost` and addresses. */
  readonly hosts: ReadonlySet<string>
  readonly body: BodyLimits
  readonly reading: Rates
  readonly writing: Rates
  /** Wrong tokens of a network. */
  readonly wrongTokens: Rates
}

/** Most bytes of whoever has not said who they are: a name and a password have room. */
const mostOfNobody = 8 * 1024

const reads: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])
/** Where whatever is asked for is read, also by POST. */
const reading: ReadonlySet<string> = new Set(['/mcp'])

/**
 * Lets a request on that comes by one of our names, is not made by another site, is not too many and not too much; says who asks. Throws `host-refused`,
 * `other-site-refused`, `token-refused`, `too-many-requests`, and what looking at the body throws.
 */
export function guard(options: GuardOptions): MiddlewareHandler<Guarded> {
  return async (c, next) => {
    const { headers } = c.req.raw
    const caller = callerOf(c.env?.incoming?.socket.remoteAddress, headers, options)
    c.set('caller', caller)
    checkHost(headers.get('host'), options.hosts)
    if (bearerOf(headers.get('authorization') ?? undefined) === undefined) checkSite({ method: c.req.method, headers, origin: caller.origin })
    options.wrongTokens.check(caller.network)
    const found = await options.identify(c.req, caller)
    if (found === 'refused') {
      options.wrongTokens.take(caller.network)
      throw new HearsayError('token-refused')
    }
    if (found !== 'nobody') c.set('asking', found)
    count(c, options, found === 'nobody' || found.by === 'local' ? caller.network : found.asker.id)
    const most = found === 'nobody' ? Math.min(options.body.most, mostOfNobody) : options.body.most
    // Reading has no body, and to look for one costs as much as all the rest.
    const body = reads.has(c.req.method) ? undefined : await bodyWithin(c.req.raw, { ...options.body, most })
    if (body) c.req.raw = new Request(c.req.url, { method: c.req.method, headers, body, signal: c.req.raw.signal })
    await next()
  }
}

function count(c: Context<Guarded>, options: GuardOptions, key: string): void {
  const fields = (reads.has(c.req.method) || reading.has(c.req.path) ? options.reading : options.writing).take(key)
  for (const [name, value] of Object.entries(fields)) c.header(name, value)
}
