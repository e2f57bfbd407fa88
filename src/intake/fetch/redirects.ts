import { HearsayError } from '../../words/index.ts'
import type { AllowedHosts } from './allowed-hosts.ts'
import type { Answer } from './answer.ts'
import { addressRefused, checkedUrl, shownUrl } from './checked-url.ts'
import { consentHost } from './refusal-table.ts'
import { blockedBySite } from './refusal.ts'

/** The answer at the end of a chain of redirects. */
export interface Arrival {
  readonly answer: Answer
  /** Where the address has moved for good, by 301 and 308 from the first hop on. */
  readonly movedTo?: string
}

/**
 * Asks for an address and goes where the answers lead, at most `most` times, each hop checked like the first. Throws `too-many-redirects`,
 * `redirect-refused` and, for a consent wall, `blocked-by-site`, and what asking throws.
 */
export async function follow(start: URL, most: number, allowed: AllowedHosts, hop: (url: URL) => Promise<Answer>): Promise<Arrival> {
  let url = start
  let forGood = true
  let movedTo: URL | undefined
  for (let hops = 0; hops <= most; hops++) {
    const answer = await hop(url).catch((thrown: unknown) => {
      throw hops > 0 && thrown instanceof HearsayError && thrown.code === 'address-refused' ? led(thrown, start) : thrown
    })
    const location = isRedirect(answer.status) ? answer.header('location') : undefined
    if (location === undefined) return { answer, ...(movedTo && { movedTo: movedTo.href }) }
    answer.drop()
    url = nextOf(location, url, start, allowed)
    forGood &&= answer.status === 301 || answer.status === 308
    if (forGood) movedTo = url
  }
  const shown = shownUrl(start.href)
  throw new HearsayError('too-many-redirects', { url: shown, limit: most }, { where: shown })
}

/** A public host may not lead to a private one, even where that is allowed: only the person and the private hosts themselves may. */
function nextOf(location: string, from: URL, start: URL, allowed: AllowedHosts): URL {
  try {
    const next = checkedUrl(location, allowed, from)
    if (next.hostname === from.hostname) return next
    if (allowed.has(next) && !allowed.has(from)) throw addressRefused(next, 'a public host may not lead to a private one')
    if (consentHost.test(next.hostname) && !consentHost.test(start.hostname)) throw blockedBySite(start, 'it asks for consent first')
    return next
  } catch (thrown) {
    throw thrown instanceof HearsayError && thrown.code !== 'blocked-by-site' ? led(thrown, start) : thrown
  }
}

function led(error: HearsayError, start: URL): HearsayError {
  const from = shownUrl(start.href)
  const { url = '', reason = '' } = error.details
  return new HearsayError('redirect-refused', { from, url, reason }, { where: from, cause: error })
}

function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308
}
