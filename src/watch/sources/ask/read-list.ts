import { reportsIn, type FormatName, type Source } from '../../../intake/index.ts'
import { HearsayError, type Feed, type Intake } from '../../../words/index.ts'
import { hashed } from './fetched.ts'

/** What a feed or sitemap held. */
export interface ListRead {
  readonly entries: readonly Intake[]
  /** What the feed says of itself. */
  readonly feed?: Feed
  /** Sitemaps that an index lists, each with when it says it was changed. */
  readonly maps: readonly Feed[]
  /** What was wrong with some of it; what could be read is above. */
  readonly note?: HearsayError
  /** Hash of its bytes. */
  readonly body: string
}

/** What comes instead of a feed, of a sitemap: a page that a site shows in its place, a list of feeds. */
const others: Readonly<Record<'feed' | 'sitemap', ReadonlySet<FormatName>>> = {
  feed: new Set(['html', 'text', 'markdown', 'opml', 'sitemap', 'picture', 'warc', 'captions', 'mail']),
  sitemap: new Set(['html', 'text', 'markdown', 'opml', 'feed', 'json-feed', 'picture', 'warc', 'captions', 'mail']),
}

/** Reads a feed or sitemap to its end. Throws `not-a-feed` for something else, and what is wrong with it where nothing could be read. */
export async function readList(from: Source, kind: 'feed' | 'sitemap'): Promise<ListRead> {
  const { source, digest } = hashed(from)
  const entries: Intake[] = []
  const maps: Feed[] = []
  let feed: Feed | undefined
  let wrong: HearsayError | undefined
  let other: FormatName | undefined
  for await (const item of reportsIn(source, (format) => (other = others[kind].has(format) ? format : undefined))) {
    if (other !== undefined) throw new HearsayError('not-a-feed', { url: from.url ?? from.name, kind, format: other }, { where: from.name })
    if (item instanceof HearsayError) wrong ??= item
    else if (isEntry(item)) entries.push(item)
    else if (kind === 'sitemap' && item.feed?.address !== undefined) maps.push(item.feed)
    if (!(item instanceof HearsayError)) feed = item.feed ?? feed
  }
  if (wrong && wrong.code !== 'truncated-input' && entries.length === 0 && maps.length === 0) throw wrong
  return { entries, maps, body: digest(), ...(feed && { feed }), ...(wrong && { note: wrong }) }
}

/** A feed without entries comes as a report without anything. */
function isEntry({ report: { title, text, url } }: Intake): boolean {
  return title !== undefined || text !== '' || url !== undefined
}
