import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { lookAt, type Fetcher, type LinkedFeed } from '../../../intake/index.ts'
import type { WatchedSource } from '../../../store/index.ts'
import { HearsayError, parsedUrl } from '../../../words/index.ts'

/** What stands at an address, as it will be watched. */
export interface FoundSource {
  readonly kind: WatchedSource['kind']
  readonly address: string
  readonly title?: string
  /** It is a page, and this feed of it is watched in its place. */
  readonly ofPage?: string
  /** Further feeds of the page. */
  readonly others: readonly LinkedFeed[]
}

/**
 * Finds out what a person means by an address or path: a folder, a feed, a sitemap, a page by its feed where it names one, else the page itself. Where the kind
 * is told nothing is asked for. Throws `bad-url`, `address-refused`, `file-not-found`, `file-unreadable`, `not-a-feed` for a list of feeds, and what fetching
 * and reading throws.
 */
export async function findSource(typed: string, fetcher: Pick<Fetcher, 'fetch' | 'check'>, as?: WatchedSource['kind']): Promise<FoundSource> {
  const url = /^https?:/iu.test(typed) ? parsedUrl(typed) : undefined
  if (as === 'folder' || (as === undefined && !/^[a-z][a-z\d+.-]*:\/\//iu.test(typed))) return folderAt(typed)
  if (!url) throw new HearsayError('bad-url', { url: typed, reason: 'only http and https are watched' }, { where: typed })
  fetcher.check(url.href)
  if (as !== undefined) return { kind: as, address: url.href, others: [] }
  const fetched = await fetcher.fetch(url.href, { kind: 'feed' })
  if (fetched.unchanged) throw new HearsayError('http-status', { url: url.href, status: 304 }, { where: url.href }) // nothing was named to be unchanged
  const { format, title, feeds } = await lookAt(fetched.source)
  const named = title === undefined ? {} : { title }
  const address = fetched.movedTo ?? url.href
  if (format === 'opml') throw new HearsayError('not-a-feed', { url: url.href, kind: 'feed', format: 'a list of feeds: hearsay watch import takes its file' })
  if (format === 'sitemap') return { kind: 'sitemap', address, others: [], ...named }
  if (format !== 'html') return { kind: 'feed', address, others: [], ...named }
  const [feed, ...others] = feeds
  if (!feed) return { kind: 'page', address, others, ...named }
  const name = feed.title ?? title
  return { kind: 'feed', address: feed.address, ofPage: address, others, ...(name !== undefined && { title: name }) }
}

function folderAt(typed: string): FoundSource {
  const path = resolve(typed)
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat && /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/u.test(typed)) throw new HearsayError('bad-url', { url: typed, reason: 'it lacks https:// at its beginning' })
  if (!stat) throw new HearsayError('file-not-found', { file: typed })
  if (!stat.isDirectory()) throw new HearsayError('file-unreadable', { file: typed, reason: 'it is no folder, and only folders are watched' })
  return { kind: 'folder', address: path, others: [] }
}
