import { reportsIn, type Source } from '../../../intake/index.ts'
import { HearsayError, parsedUrl } from '../../../words/index.ts'
import type { WantedSource } from './source-of.ts'

/** Feeds of a list of feeds (OPML), each with its title and folders; what is wrong comes in its place. */
export async function* feedsInList(source: Source): AsyncGenerator<WantedSource | HearsayError> {
  let other: string | undefined
  for await (const item of reportsIn(source, (format) => (other = format === 'opml' ? undefined : format))) {
    if (other !== undefined) {
      yield new HearsayError('bad-input', { format: 'list of feeds', reason: `it is ${other}, no OPML` }, { where: source.name })
      return
    }
    if (item instanceof HearsayError) yield item
    else if (item.feed?.address !== undefined) yield wantedOf(item.feed.address, item.feed)
  }
}

function wantedOf(address: string, { title, folders }: { readonly title?: string; readonly folders?: readonly string[] }): WantedSource | HearsayError {
  const url = parsedUrl(address.replace(/^feed:(?=https?:)/iu, '').replace(/^feed:(?:\/\/)?/iu, 'http://')) // as some programs write it
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    return new HearsayError('bad-url', { url: address, reason: 'only http and https are watched' }, { where: address })
  return { kind: 'feed', address: url.href, ...(title !== undefined && { title }), ...(folders && { group: folders }) }
}
