import { Hono, type Context, type MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import { asHearsayError, HearsayError } from '../../words/index.ts'
import { known, roleReaches, secureHeaders, type Asking, type Guarded } from './guard/index.ts'
import { pageAnswer, type Page } from './page/page-answer.ts'
import { refusalOf } from './refused.ts'

/** What a server is made of. */
export interface SiteParts {
  readonly guard: MiddlewareHandler<Guarded>
  /** Apps with their whole paths: `/v1/…`. */
  readonly apps: readonly Hono<Guarded>[]
  readonly page: Page
  /** Whether all is well, as `/healthz` says. */
  readonly health: () => Promise<Health>
  /** What `/metrics` says, in the format of Prometheus. */
  readonly metrics: () => Promise<{ readonly type: string; readonly body: string }>
  /** Anybody may read `/metrics`. */
  readonly metricsOpen: boolean
  /** Told of every answer. */
  readonly answered: (answer: Answered) => void
  /** In milliseconds, of a clock that never goes back. */
  readonly elapsed: () => number
}

/** How the server is. */
export interface Health {
  readonly status: 'well' | 'failing'
  /** `well`, or what is wrong, by what was looked at. */
  readonly checks: Readonly<Record<string, string>>
}

/** An answer that was given. */
export interface Answered {
  readonly method: string
  /** The pattern of the path, `/v1/stories/:id`; `page` for a file of the page, `none` where nothing was found or looked for. */
  readonly route: string
  readonly status: number
  readonly milliseconds: number
  readonly asking: Asking | undefined
  readonly address: string
  /** Why it was refused or failed. */
  readonly error?: HearsayError
}

/** Everything that is served: the guards first, then `/healthz`, `/metrics`, the apps and the page. Errors become problem documents. */
export function site(parts: SiteParts): Hono<Guarded> {
  const app = new Hono<Guarded>()
  app.use(async (c, next) => {
    const began = parts.elapsed()
    await next()
    secureHeaders(c.res.headers, c.get('caller')?.secure ?? false)
    parts.answered(answeredOf(c, parts.elapsed() - began))
  })
  app.use(parts.guard)
  app.get('/healthz', async (c) => {
    const health = await parts.health()
    return c.json(health, health.status === 'well' ? 200 : 503, { 'cache-control': 'no-store' })
  })
  app.get('/metrics', async (c) => {
    if (!parts.metricsOpen && !roleReaches(known(c.get('asking')).role, 'reader')) throw new HearsayError('sign-in-needed')
    const { type, body } = await parts.metrics()
    return c.body(body, 200, { 'content-type': type })
  })
  for (const it of parts.apps) app.route('/', it)
  app.get('*', async (c, next) => (await pageAnswer(c, parts.page)) ?? next())
  app.notFound((c) => refusalOf(missing(c)))
  app.onError((thrown) => refusalOf(asHearsayError(thrown)))
  return app
}

function missing(c: Context<Guarded>): HearsayError {
  return new HearsayError('unknown-address', { path: c.req.path.slice(0, 200) })
}

function answeredOf(c: Context<Guarded>, milliseconds: number): Answered {
  const route = matchedRoutes(c).find(({ path }) => !path.includes('*'))?.path
  const error = c.error && asHearsayError(c.error)
  return {
    method: c.req.method,
    route: route ?? (c.res.ok ? 'page' : 'none'),
    status: c.res.status,
    milliseconds,
    asking: c.get('asking'),
    address: c.get('caller')?.address ?? '',
    ...(error && { error }),
  }
}
