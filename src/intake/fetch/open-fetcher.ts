import type { Fetcher } from './fetcher.ts'
import type { Poster } from './poster.ts'
import type { FetcherOptions } from './web.ts'

/** A fetcher, its code and packages loaded when the first is opened: reading files needs none of it. Throws `bad-value` for a host that is none. */
export async function openFetcher(options: FetcherOptions = {}): Promise<Fetcher> {
  const { fetcherOf } = await import('./fetcher.ts')
  return fetcherOf(options)
}

/** A poster, its code and packages loaded when the first is opened. Throws `bad-value` for a host that is none. */
export async function openPoster(options: FetcherOptions = {}): Promise<Poster> {
  const { posterOf } = await import('./poster.ts')
  return posterOf(options)
}
