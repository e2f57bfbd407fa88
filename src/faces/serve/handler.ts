import type { Store } from '../../store/index.ts'
import type { Passwords, Random } from '../../watch/index.ts'
import { HearsayError } from '../../words/index.ts'
import { guard, guessesOf, identifyBy, networksOf, ratesOf, sessions, type Networks } from '../http/guard/index.ts'
import { plainPage } from '../http/page/plain-page.ts'
import { site, type SiteParts } from '../http/site.ts'
import type { ListenOptions } from './listen.ts'
import type { Settings } from './settings/index.ts'

/** What answering needs besides settings. */
export interface HandlerOptions extends Pick<SiteParts, 'apps' | 'health' | 'metrics' | 'answered'> {
  /** The desk; a plain page unless it was built. */
  readonly page?: SiteParts['page']
  readonly store: Pick<Store, 'accounts'>
  readonly passwords: Passwords
  readonly random: Random
  /** Milliseconds since 1970. */
  readonly clock: () => number
}

const [day, deepest] = [86_400, 64]

/** All that is served, behind its guards. */
export function handlerOf(settings: Settings, { store, passwords, random, clock, apps, page = plainPage, ...told }: HandlerOptions): ListenOptions['answer'] {
  const { accounts } = store
  const now = (): string => new Date(clock()).toISOString()
  const publicUrl = settings.public_url === undefined ? undefined : new URL(settings.public_url)
  const rate = (name: string, most: number): ReturnType<typeof ratesOf> => ratesOf({ name, most }, clock)
  const app = site({
    ...told,
    guard: guard({
      identify: identifyBy(accounts, now),
      trusted: trustedIn(settings),
      hosts: new Set([...settings.hosts.map((host) => host.toLowerCase()), ...(publicUrl ? [publicUrl.hostname] : [])]),
      publicUrl,
      body: { most: settings.limits.body_mb * 1024 * 1024, deepest },
      reading: rate('reading', settings.limits.requests),
      writing: rate('writing', settings.limits.writes),
      wrongTokens: rate('tokens', 60),
    }),
    apps: [sessions({ accounts, passwords, guesses: guessesOf(clock), random, now, holds: settings.sign_in.days * day }), ...apps],
    page,
    metricsOpen: settings.metrics.open,
    elapsed: () => performance.now(),
  })
  return (request, env) => app.fetch(request, env)
}

function trustedIn({ proxy }: Settings): Networks {
  const networks = networksOf(proxy.trusted)
  if (typeof networks !== 'function') throw new HearsayError('bad-setting', { reason: `"${networks.wrong}" is no network` })
  return networks
}
