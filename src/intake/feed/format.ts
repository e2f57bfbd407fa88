import { HearsayError, type Feed, type Intake } from '../../words/index.ts'
import type { Format } from '../format.ts'
import { readXml, rootTag } from '../xml/index.ts'
import type { Draft } from './draft.ts'
import { reportOfEntry } from './entry.ts'
import { feedFields } from './feed-fields.ts'
import { FeedReader } from './feed-reader.ts'

const roots = new Set(['rss', 'feed', 'channel'])
/** Entries never hold entries, nor paragraphs paragraphs; breaks hold nothing, though feeds that paste HTML forget to say so. */
const siblings: ReadonlySet<string> = new Set(['item', 'entry', 'p'])
const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'wbr', 'input'])

/** A feed: RSS 0.90 to 2.0, Atom 0.3 and 1.0, CDF. */
export const feed: Format = {
  name: 'feed',
  looksLike({ text }) {
    const root = rootTag(behindJunk(text))
    return root !== undefined && (roots.has(root.name) || (root.name === 'rdf' && /<(?:\w+:)?(?:channel|item)\b/iu.test(text)))
  },
  async *reports(source) {
    const waiting: Draft[] = []
    const reader = new FeedReader((entry) => waiting.push(entry), source.url)
    let count = 0
    let whole: boolean | undefined
    for await (whole of readXml(source, reader, { siblings, empty })) {
      if (whole === false) break
      const about = feedFields(reader.feed, source.url)
      const bases = [source.url, reader.feed.value('self'), about.link]
      for (const entry of waiting.splice(0)) yield reportOfEntry(entry, { id: `${source.id}#${++count}`, as: 'feed', feed: about, bases })
    }
    if (!reader.isFeed) throw new HearsayError('bad-input', { format: 'feed', reason: 'it holds no channel and no entry' }, { where: source.name })
    if (count === 0) yield feedAlone(source.id, feedFields(reader.feed, source.url))
    if (whole === false) yield new HearsayError('truncated-input', { format: 'feed', reason: 'its root is not closed' }, { where: source.name })
  },
}

/** Some sites print warnings before their feeds: then the document begins at its declaration. */
function behindJunk(text: string): string {
  const declaration = text.slice(0, 8000).search(/<\?xml\s/iu)
  return declaration > 0 ? text.slice(declaration) : text
}

/** A feed without entries: what it says of itself, and a report with nothing to read. */
export function feedAlone(id: string, feed: Feed): Intake {
  const outlet = feed.title === undefined ? {} : { outlet: { name: feed.title } }
  return { report: { id, text: '', ...outlet }, quality: 'empty', from: {}, feed }
}
