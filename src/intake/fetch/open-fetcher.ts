import type { Fetcher, FetcherOptions } from './fetcher.ts'

/** A fetcher, its code and packages loaded when the first is opened: reading files needs none of it. Throws `bad-value` for a host that is none. */
export async function openFetcher(options: FetcherOptions = {}): Promise<Fetcher> {
  const { fetcherOf } = await import('./fetcher.ts')
  return fetcherOf(options)
}
