import type { Dispatcher } from 'undici'
import type { HostQueue } from './host-queue.ts'
import { chunksOf } from './chunks.ts'
import { shownUrl } from './checked-url.ts'
import type { FetchLimits } from './limits.ts'
import { networkError } from './network-error.ts'
import type { Stopwatch } from './stopwatch.ts'

/** What a server answered to one request; its body is still to come. */
export interface Answer {
  readonly url: URL
  readonly status: number
  /** A header by its name in small letters; of several the first. */
  header(name: string): string | undefined
  /** Names of the cookies it wants to set. */
  readonly cookies: readonly string[]
  /** The body as it is sent, for one reader. Throws errors of the network and `fetch-timeout`. */
  body(): AsyncGenerator<Uint8Array>
  /** Ends the connection and lets the next request to the host through; does nothing the second time. */
  drop(): void
}

/** What asking needs. */
export interface Asking {
  readonly agent: Dispatcher
  readonly queue: HostQueue
  readonly limits: FetchLimits
  readonly watch: Stopwatch
  readonly headers: Readonly<Record<string, string>>
  /** What is posted; without it the address is asked for what it has. */
  readonly body?: string
}

/** Sends one request when it is its turn, and gives the answer once its headers are there. Throws `fetch-failed`, `fetch-timeout` and `try-later`. */
export async function ask(url: URL, { agent, queue, limits, watch, headers, body }: Asking): Promise<Answer> {
  const leave = await queue.enter(url)
  try {
    const path = `${url.pathname}${url.search}`
    const how = body === undefined ? ({ method: 'GET' } as const) : ({ method: 'POST', body } as const)
    const data = await watch.run('answer', () =>
      agent.request({ origin: url.origin, path, ...how, headers, signal: watch.signal, headersTimeout: 0, bodyTimeout: 0 }),
    )
    const chunks = chunksOf(data.body)
    const drop = (): void => {
      if (!data.body.readableEnded) data.body.destroy()
      leave()
    }
    watch.signal.addEventListener('abort', drop)
    return { url, status: data.statusCode, ...headersOf(data.headers), body: () => bodyOf(chunks, { url, limits, watch, drop }), drop }
  } catch (thrown) {
    leave()
    throw networkError(shownUrl(url.href), thrown, limits)
  }
}

async function* bodyOf(chunks: AsyncGenerator<Uint8Array>, about: Pick<Asking, 'limits' | 'watch'> & Pick<Answer, 'url' | 'drop'>): AsyncGenerator<Uint8Array> {
  try {
    for (;;) {
      const next = await about.watch.run('send all of itself', () => chunks.next())
      if (next.done) return
      about.watch.rest()
      yield next.value
    }
  } catch (thrown) {
    throw networkError(shownUrl(about.url.href), thrown, about.limits)
  } finally {
    about.watch.close()
    about.drop()
  }
}

function headersOf(headers: Readonly<Record<string, string | string[] | undefined>>): Pick<Answer, 'header' | 'cookies'> {
  return {
    header: (name) => [headers[name] ?? []].flat()[0],
    cookies: [headers['set-cookie'] ?? []].flat().map((cookie) => cookie.split('=')[0]?.trim() ?? ''),
  }
}
