import { HearsayError } from '../../words/index.ts'
import type { Answer } from './answer.ts'
import { checkedUrl, shownUrl } from './checked-url.ts'
import type { FetchLimits } from './limits.ts'
import { retryAfter } from './retry-after.ts'
import { stopwatch } from './stopwatch.ts'
import { userAgent } from './user-agent.ts'
import { webOf, type FetcherOptions } from './web.ts'

/** What a server answered to what was posted. */
export interface Posted {
  readonly status: number
  /** The beginning of what it said. */
  readonly text: string
  /** When it may be asked again, in milliseconds since 1970, where it says so. */
  readonly notBefore?: number
}

/** Posts to public hosts only, as the fetcher fetches from public hosts only. */
export interface Poster {
  /**
   * Posts to an address and gives what is answered, whatever the status. An answer that leads elsewhere is not followed, and of a long one only the
   * beginning is read. Throws `bad-url`, `address-refused`, `fetch-failed`, `fetch-timeout` and `interrupted`.
   */
  post(address: string, headers: Readonly<Record<string, string>>, body: string): Promise<Posted>
  /** Throws `bad-url` and `address-refused` for an address that is not posted to, whatever its name stands for. */
  check(address: string): void
  /** Cuts all connections. What is under way ends with `interrupted`. */
  close(): Promise<void>
}

/** Nobody has to be waited for longer who is told something. */
const usual: Partial<FetchLimits> = { total: 15_000 }

/** Bytes of an answer that are read. */
const most = 2000

/** A poster; it opens nothing before it is asked for something. Throws `bad-value` for a host that is none. */
export function posterOf(options: FetcherOptions = {}): Poster {
  const web = webOf({ ...options, limits: { ...usual, ...options.limits } })

  async function post(address: string, headers: Readonly<Record<string, string>>, body: string): Promise<Posted> {
    const url = checkedUrl(address, web.allowed)
    const watch = stopwatch(shownUrl(url.href), web.limits.total)
    try {
      const answer = await web.post(url, { 'user-agent': userAgent, 'accept': '*/*', ...headers }, body, watch)
      const later = answer.header('retry-after')
      const text = await beginningOf(answer)
      return { status: answer.status, text, ...(later !== undefined && { notBefore: retryAfter(later, web.clock.now()) }) }
    } finally {
      watch.close()
    }
  }

  return { post, check: (address) => void checkedUrl(address, web.allowed), close: web.close }
}

/** What is answered is there to be shown: where it breaks off or is packed, less of it is. */
async function beginningOf(answer: Answer): Promise<string> {
  if (answer.header('content-encoding') !== undefined) {
    answer.drop()
    return ''
  }
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of answer.body()) {
      chunks.push(chunk)
      size += chunk.length
      if (size >= most) break
    }
  } catch (thrown) {
    if (!(thrown instanceof HearsayError)) throw thrown
  }
  return Buffer.concat(chunks).subarray(0, most).toString()
}
