import { HearsayError } from '../../words/index.ts'
import { lenientUtf8 } from '../bytes/lenient-utf8.ts'
import { shownUrl } from './checked-url.ts'
import type { Clock } from './clock.ts'
import { robotsAllow, robotsRules, type RobotsRules } from './robots-rules.ts'

/** What robots.txt files say, asked for once a day and site. */
export interface Robots {
  /** Throws `robots-disallow` where a site's robots.txt closes an address, or cannot be had for a fault of the site; and what fetching it throws. */
  check(url: URL): Promise<void>
}

/** A robots.txt as it was answered: its status and its first bytes. */
export interface RobotsAnswer {
  readonly status: number
  readonly bytes: Uint8Array
}

const day = 24 * 60 * 60 * 1000

/** How long a fault of the site closes it, in milliseconds. */
const faultFor = 60 * 60 * 1000

/** Sites remembered, and rules of all of them together; the oldest are forgotten beyond it. */
const remembered = { sites: 1000, rules: 200_000 }

interface Site {
  /** Undefined where the site answered with a fault. */
  readonly rules: RobotsRules | undefined
  readonly until: number
}

/** Checks addresses against the robots.txt of their sites (RFC 9309) for a program of that name; `get` fetches one. */
export function robotsOf(program: string, get: (url: URL) => Promise<RobotsAnswer>, clock: Clock): Robots {
  const sites = new Map<string, Site>()
  const asked = new Map<string, Promise<Site>>()
  let rules = 0

  async function fetched(origin: string): Promise<Site> {
    const site = siteOf(await get(new URL('/robots.txt', origin)), program, clock.now())
    sites.set(origin, site)
    rules += site.rules?.length ?? 0
    for (const [old, { rules: theirs }] of sites) {
      if (old === origin || (sites.size <= remembered.sites && rules <= remembered.rules)) break
      sites.delete(old)
      rules -= theirs?.length ?? 0
    }
    return site
  }

  function siteAt(origin: string): Promise<Site> {
    const known = sites.get(origin)
    if (known && known.until > clock.now()) return Promise.resolve(known)
    if (known) rules -= known.rules?.length ?? 0
    sites.delete(origin)
    const asking = asked.get(origin) ?? fetched(origin).finally(() => asked.delete(origin))
    asked.set(origin, asking)
    return asking
  }

  return {
    check: async (url) => {
      const site = await siteAt(url.origin).catch((thrown: unknown) => {
        throw thrown instanceof HearsayError ? new HearsayError(thrown.code, thrown.details, { where: shownUrl(url.href), cause: thrown }) : thrown
      })
      if (!site.rules) throw closed(url, 'its robots.txt cannot be had for a fault of the site')
      if (!robotsAllow(site.rules, url)) throw closed(url, 'its robots.txt says so')
    },
  }
}

/** By RFC 9309, 2.3.1: no robots.txt closes nothing, a fault closes everything. So does 429, for a site that has too much to do. */
function siteOf({ status, bytes }: RobotsAnswer, program: string, now: number): Site {
  if (status >= 200 && status < 300) return { rules: robotsRules(lenientUtf8(bytes), program), until: now + day }
  if (status >= 500 || status === 429) return { rules: undefined, until: now + faultFor }
  return { rules: [], until: now + day }
}

function closed(url: URL, reason: string): HearsayError {
  const shown = shownUrl(url.href)
  return new HearsayError('robots-disallow', { url: shown, reason }, { where: shown })
}
