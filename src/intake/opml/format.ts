import { HearsayError, type Feed } from '../../words/index.ts'
import { feedAlone, languageTag, present } from '../feed/index.ts'
import type { Format } from '../format.ts'
import { readXml, rootTag, type XmlAttributes, type XmlHandler } from '../xml/index.ts'

/** A list of feeds (OPML 1.0 and 2.0, http://opml.org/spec2.opml). Each is a line with the feed, its address and its folders, and nothing to read. */
export const opml: Format = {
  name: 'opml',
  looksLike: ({ text }) => rootTag(text)?.name === 'opml',
  async *reports(source) {
    const found: Feed[] = []
    let count = 0
    let whole: boolean | undefined
    for await (whole of readXml(
      source,
      outlines((feed) => found.push(feed)),
    )) {
      for (const feed of found.splice(0)) yield feedAlone(`${source.id}#${++count}`, feed)
    }
    if (whole === false) yield new HearsayError('truncated-input', { format: 'OPML', reason: 'its root is not closed' }, { where: source.name })
    else if (count === 0) throw new HearsayError('bad-input', { format: 'OPML', reason: 'it lists no feed' }, { where: source.name })
  },
}

/** An outline with an address is a feed; one without is a folder. */
function outlines(take: (feed: Feed) => void): XmlHandler {
  const folders: (string | undefined)[] = []
  return {
    open({ key }, attributes) {
      const title = key === 'outline' ? (valueOf(attributes, 'title') ?? valueOf(attributes, 'text')) : undefined
      const address =
        key === 'outline' ? (valueOf(attributes, 'xmlurl') ?? (valueOf(attributes, 'type') === 'include' ? valueOf(attributes, 'url') : undefined)) : undefined
      if (address !== undefined) take(feedOf(attributes, address, title, folders))
      folders.push(address === undefined ? title : undefined)
    },
    close: () => void folders.pop(),
    text: () => undefined,
  }
}

function feedOf(attributes: XmlAttributes, address: string, title: string | undefined, folders: readonly (string | undefined)[]): Feed {
  const path = folders.filter((folder) => folder !== undefined)
  return present({
    title,
    link: valueOf(attributes, 'htmlurl'),
    description: valueOf(attributes, 'description'),
    language: languageTag(valueOf(attributes, 'language')),
    address,
    folders: path.length === 0 ? undefined : path,
  })
}

/** An attribute by its name in lower case: programs write `xmlUrl`, `xmlurl` and `xmlURL`. */
function valueOf(attributes: XmlAttributes, wanted: string): string | undefined {
  for (const name in attributes) if (name.toLowerCase() === wanted) return attributes[name]?.replace(/\s+/gu, ' ').trim() || undefined
  return undefined
}
