import { HearsayError } from '../../../words/index.ts'

/** What is looked at of a request. */
export interface FromSite {
  readonly method: string
  readonly headers: Headers
  /** Origin of our own pages. */
  readonly origin: string
}

/** The field that says a program means it: a page elsewhere cannot send it without being asked first, and we never agree. */
export const meantField = 'x-hearsay'

const reads: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])
/** What forms of any page may send. */
const formTypes = /^(?:application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)?(?:;|$)/iu

/**
 * Throws `other-site-refused` for what a page of another site makes a browser send with our cookie, or to a machine that lets its own user in without
 * one. Requests with a token are not held to this: no browser adds a token by itself.
 */
export function checkSite({ method, headers, origin }: FromSite): void {
  const site = headers.get('sec-fetch-site')
  const elsewhere = site === 'cross-site' || site === 'same-site'
  if (reads.has(method)) {
    // A link that leads here may be followed; a picture, script or question of another page gets nothing.
    if (elsewhere && headers.get('sec-fetch-mode') !== 'navigate') throw refused('it is no link that was followed')
    return
  }
  if (elsewhere) throw refused('Sec-Fetch-Site says so')
  const from = headers.get('origin')
  if (from !== null && from !== origin) throw refused('Origin says so')
  if (method === 'POST' && !headers.has(meantField) && formTypes.test(headers.get('content-type') ?? ''))
    throw refused('any page can send a form; send JSON, or the field X-Hearsay')
}

function refused(reason: string): HearsayError {
  return new HearsayError('other-site-refused', { reason })
}
