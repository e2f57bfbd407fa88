import { HearsayError } from '../words/index.ts'
import { decode } from './bytes/decode.ts'
import { wholeOf } from './bytes/whole.ts'
import type { FormatName, Source } from './format.ts'
import { feedsOfPage, type LinkedFeed } from './html/feeds-of-page.ts'
import { reportsIn } from './reports-in.ts'

/** What a source turned out to be. */
export interface LookedAt {
  readonly format: FormatName
  /** What a feed or page calls itself. */
  readonly title?: string
  /** Feeds that a page links as another form of itself. */
  readonly feeds: readonly LinkedFeed[]
}

/** Looks at a source without keeping anything of it. Throws what reading it throws, and what is wrong with it before its first report. */
export async function lookAt(source: Source): Promise<LookedAt> {
  const bytes = await wholeOf(source)
  let format = 'text' as FormatName // told below
  const items = reportsIn({ ...source, bytes: once(bytes) }, (told) => (format = told))
  for await (const item of items) {
    if (item instanceof HearsayError) {
      if (format !== 'html' || item.code !== 'empty-report') throw item // a front page may have no words of its own
      break
    }
    const title = item.feed?.title ?? (format === 'html' ? item.report.title : undefined)
    return { format, feeds: feedsIn(format, bytes, source), ...(title !== undefined && { title }) }
  }
  return { format, feeds: feedsIn(format, bytes, source) }
}

function feedsIn(format: FormatName, bytes: Uint8Array, { url, charset }: Source): readonly LinkedFeed[] {
  return format === 'html' && url !== undefined ? feedsOfPage(decode(bytes, charset), url) : []
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
