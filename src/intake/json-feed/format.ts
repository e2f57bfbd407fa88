import { HearsayError } from '../../words/index.ts'
import { decode } from '../bytes/decode.ts'
import { wholeOf } from '../bytes/whole.ts'
import { feedAlone, reportOfEntry } from '../feed/index.ts'
import type { Format } from '../format.ts'
import { draftOfItem, feedOf, fieldsOf, listOf, type Fields } from './item.ts'
import { wholePart } from './whole-part.ts'

const version = /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version\\?\/1/u

/** A JSON Feed (https://www.jsonfeed.org/version/1.1/). */
export const jsonFeed: Format = {
  name: 'json-feed',
  looksLike: ({ text }) => text.startsWith('{') && version.test(text),
  async *reports(source) {
    const text = decode(await wholeOf(source), source.charset)
    const read = parsed(text)
    const cut = read === undefined ? wholePart(text) : undefined
    const feed = read ?? (cut === undefined ? undefined : parsed(cut))
    if (feed === undefined) throw new HearsayError('bad-input', { format: 'JSON Feed', reason: 'it is no JSON' }, { where: source.name })
    const about = feedOf(feed)
    const items = listOf(feed['items'])
    for (const [index, item] of items.entries()) {
      yield reportOfEntry(draftOfItem(item), { id: `${source.id}#${index + 1}`, as: 'json-feed', feed: about, bases: [source.url, about.address, about.link] })
    }
    if (items.length === 0) yield feedAlone(source.id, about)
    if (read === undefined) yield new HearsayError('truncated-input', { format: 'JSON Feed', reason: 'its last bracket is missing' }, { where: source.name })
  },
}

function parsed(text: string): Fields | undefined {
  try {
    return fieldsOf(JSON.parse(text))
  } catch {
    return undefined // the caller says so
  }
}
