import { HearsayError } from '../../words/index.ts'
import type { Source } from '../format.ts'
import type { Answer } from './answer.ts'
import { unpackedBody } from './answer-body.ts'
import { shownUrl } from './checked-url.ts'
import type { Clock } from './clock.ts'
import { charsetOf, noReport } from './content-type.ts'
import { tryLater, type HostQueue } from './host-queue.ts'
import type { FetchLimits } from './limits.ts'
import type { Arrival } from './redirects.ts'
import { blockedBySite, refusalOf } from './refusal.ts'
import { retryAfter } from './retry-after.ts'
import type { Stopwatch } from './stopwatch.ts'

/** What a server told a version by. The two belong together: they are kept as a pair and replaced as a pair, after the body has been read well. */
export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}

/** What is asked for. */
export interface FetchRequest {
  /** A page is looked up in robots.txt; a feed is one that a person named. */
  readonly kind: 'page' | 'feed'
  /** Those that came with the last version, to be told `unchanged` instead of sent it again. */
  readonly validators?: Validators
}

/** What came, or that nothing has changed. */
export type Fetched = FetchedSource | Unchanged

interface About {
  /** Where it was found in the end. */
  readonly url: string
  /** When, RFC 3339. */
  readonly fetchedAt: string
  /** To be sent the next time. */
  readonly validators?: Validators
  /** Where the address has moved for good. */
  readonly movedTo?: string
  /** Seconds it stays fresh, by `Cache-Control`. */
  readonly maxAge?: number
}

/** A new version. */
export interface FetchedSource extends About {
  readonly unchanged: false
  readonly source: Source
}

/** The version that the validators told. */
export interface Unchanged extends About {
  readonly unchanged: true
}

/** What judging an answer needs. */
export interface Judging {
  readonly watch: Stopwatch
  readonly limits: FetchLimits
  readonly queue: HostQueue
  readonly clock: Clock
}

/** An answer as what was asked for. Throws `blocked-by-site`, `gone`, `try-later`, `http-status`, `fetch-failed` and `fetch-too-large`. */
export function fetchedOf({ answer, movedTo }: Arrival, address: string, { validators }: FetchRequest, { watch, limits, queue, clock }: Judging): Fetched {
  const fetchedAt = new Date(clock.now()).toISOString()
  const about = { url: answer.url.href, fetchedAt, ...(movedTo !== undefined && { movedTo }), ...maxAgeOf(answer) }
  if (answer.status === 304 && validators) {
    answer.drop()
    watch.close()
    return { ...about, unchanged: true, validators }
  }
  const error = errorOf(answer, queue, clock.now())
  if (error) {
    answer.drop()
    throw error
  }
  watch.rest()
  const charset = charsetOf(answer.header('content-type'))
  const source = { name: address, id: address, bytes: reports(answer, limits), url: answer.url.href, ...(charset !== undefined && { charset }) }
  return { ...about, unchanged: false, source, ...validatorsOf(answer) }
}

/** The error an answer stands for; undefined for one that holds what was asked for. */
function errorOf(answer: Answer, queue: HostQueue, now: number): HearsayError | undefined {
  const { url, status } = answer
  const shown = shownUrl(url.href)
  const refusal = refusalOf(answer)
  if (refusal !== undefined) return blockedBySite(url, refusal)
  if (status === 410) return new HearsayError('gone', { url: shown }, { where: shown })
  const later = answer.header('retry-after')
  if (status === 429 || (status === 503 && later !== undefined)) {
    const until = retryAfter(later, now)
    queue.leaveAlone(url, until)
    return tryLater(url, until, later === undefined ? 'no' : 'yes')
  }
  return status === 200 || status === 203 ? undefined : new HearsayError('http-status', { url: shown, status }, { where: shown })
}

/** The body, unless it is of a kind no report comes in. */
async function* reports(answer: Answer, limits: FetchLimits): AsyncGenerator<Uint8Array> {
  const kind = answer.header('content-type')
  let first = true
  for await (const chunk of unpackedBody(answer, limits)) {
    const other = first ? noReport(kind, chunk) : undefined
    if (other !== undefined) throw new HearsayError('unknown-format', { reason: `the server sends ${other}` }, { where: shownUrl(answer.url.href) })
    first = false
    yield chunk
  }
}

function validatorsOf(answer: Answer): { readonly validators?: Validators } {
  const etag = answer.header('etag')
  const lastModified = answer.header('last-modified')
  if (etag === undefined && lastModified === undefined) return {}
  return { validators: { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) } }
}

function maxAgeOf(answer: Answer): { readonly maxAge?: number } {
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/iu.exec(answer.header('cache-control') ?? '')?.[1]
  return seconds === undefined ? {} : { maxAge: Number(seconds) }
}
