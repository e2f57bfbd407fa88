import { checkedUrl, shownUrl } from './checked-url.ts'
import { fetchedOf, type Fetched, type FetchRequest } from './fetched.ts'
import { requestHeaders } from './request-headers.ts'
import { robotsTxt } from './robots-txt.ts'
import { robotsOf } from './robots.ts'
import { stopwatch } from './stopwatch.ts'
import { programName } from './user-agent.ts'
import { webOf, type FetcherOptions } from './web.ts'

/** Fetches pages and feeds, politely and from public hosts only. */
export interface Fetcher {
  /**
   * What stands at an address, its body still to be read; the connection is held until it is read, or left. Pages are fetched only where the
   * site's robots.txt lets programs in; feeds are asked for by people and are not looked up there. Throws `bad-url`, `address-refused`,
   * `fetch-failed`, `fetch-timeout`, `too-many-redirects`, `redirect-refused`, `robots-disallow`, `blocked-by-site`, `gone`, `try-later`, `http-status` and
   * `interrupted`; reading the body throws `fetch-failed`, `fetch-timeout`, `fetch-too-large`, `unpacks-too-large`, `unknown-format` and, after
   * what is whole, `truncated-input`.
   */
  fetch(address: string, request: FetchRequest): Promise<Fetched>
  /** Throws `bad-url` and `address-refused` for an address that is not fetched, whatever its name stands for. */
  check(address: string): void
  /** Cuts all connections. What is under way ends with `interrupted`. */
  close(): Promise<void>
}

/** A fetcher; it opens nothing before it is asked for something. Throws `bad-value` for a host that is none. */
export function fetcherOf(options: FetcherOptions = {}): Fetcher {
  const web = webOf(options)
  const robots = robotsOf(programName, (url) => robotsTxt(web, url), web.clock)

  async function fetch(address: string, request: FetchRequest): Promise<Fetched> {
    const url = checkedUrl(address, web.allowed)
    const watch = stopwatch(shownUrl(url.href), web.limits.total)
    try {
      const before = request.kind === 'page' ? robots.check : undefined
      return fetchedOf(await web.arrive(url, requestHeaders(request), watch, before), address, request, { ...web, watch })
    } catch (thrown) {
      watch.close()
      throw thrown
    }
  }

  return { fetch, check: (address) => void checkedUrl(address, web.allowed), close: web.close }
}
