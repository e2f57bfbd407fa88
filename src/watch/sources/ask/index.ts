import type { WatchedSource } from '../../../store/index.ts'
import type { Asked } from '../after.ts'
import type { Asking } from './asking.ts'
import { askFeed } from './feed.ts'
import { askFolder } from './folder.ts'
import { askPage } from './page.ts'
import { askSitemap } from './sitemap.ts'

export type { Asking } from './asking.ts'

const kinds = { feed: askFeed, page: askPage, sitemap: askSitemap, folder: askFolder } as const

/** Asks a source and keeps what is new. Throws what fetching and reading throws, and errors of the store. */
export async function ask(source: WatchedSource, asking: Asking): Promise<Asked> {
  return kinds[source.kind](source, asking)
}
