import type { Fetcher } from './fetcher.ts'
import type { FetcherOptions } from './web.ts'

/** A fetcher, its code and packages loaded when the first is opened: reading files needs none of it. Throws `bad-value` for a host that is none. */
export async function openFetcher(options: FetcherOptions = {}): Promise<Fetcher> {
  const { fetcherOf } = await import('./fetcher.ts')
  return fetcherOf(options)
}
