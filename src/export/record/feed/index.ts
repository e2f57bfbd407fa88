import type { Claim } from '../../../words/index.ts'
import { inParts } from '../parts.ts'
import type { RecordFormat, Rows, Surroundings } from '../rows.ts'
import { urn, wholeTime, xmlText } from '../words.ts'
import { claimHtml } from './claim-html.ts'

/** Claims as an RSS 2.0 feed, of a story or of several: an item a claim. */
export const rss: RecordFormat = {
  name: 'rss',
  mediaType: 'application/rss+xml',
  extension: 'rss.xml',
  takes: ['claims'],
  write: async function* (rows, surroundings) {
    const { generateRssFeed } = await import('feedsmith')
    const feed = (title: string, items: readonly Item[], link: string): string =>
      generateRssFeed({
        title,
        link,
        description: title,
        lastBuildDate: new Date(surroundings.at),
        generator: 'Hearsay',
        items: items.map(({ id, text, html, first, categories }) => ({
          title: text,
          description: html,
          guid: { value: id, isPermaLink: false },
          ...(first !== undefined && { pubDate: new Date(first) }),
          categories: categories.map((name) => ({ name })),
        })),
      })
    yield* inParts(streamed(rows, surroundings, feed, '</channel>', 'item'))
  },
}

/** Claims as an Atom feed: an entry a claim, changed when it was last told. */
export const atom: RecordFormat = {
  name: 'atom',
  mediaType: 'application/atom+xml',
  extension: 'atom.xml',
  takes: ['claims'],
  write: async function* (rows, surroundings) {
    const { generateAtomFeed } = await import('feedsmith')
    const feed = (title: string, items: readonly Item[], id: string): string =>
      generateAtomFeed({
        id,
        title: { value: title },
        updated: new Date(surroundings.at),
        generator: { text: 'Hearsay' },
        entries: items.map(({ id, text, html, first, last, authors, categories }) => ({
          id,
          title: { value: text },
          ...(first !== undefined && { published: new Date(first) }),
          updated: new Date(last),
          authors: authors.map((name) => ({ name })),
          categories: categories.map((term) => ({ term })),
          content: { value: html, type: 'html' },
        })),
      })
    yield* inParts(streamed(rows, surroundings, feed, '</feed>', 'entry'))
  },
}

interface Item {
  readonly id: string
  readonly text: string
  readonly html: string
  /** When it was first told, where that is known. */
  readonly first: string | undefined
  readonly last: string
  readonly authors: readonly string[]
  readonly categories: readonly string[]
}

/** The library writes whole feeds. Written with one item at a time and cut apart, a feed of any length goes out. */
async function* streamed(
  { kind, rows }: Rows,
  surroundings: Surroundings,
  feed: (title: string, items: readonly Item[], id: string) => string,
  end: string,
  element: 'item' | 'entry',
): AsyncGenerator<string> {
  let open = ''
  if (kind === 'claims')
    for await (const claim of rows) {
      if (open === '') {
        const title = xmlText((await surroundings.story(claim.story))?.title ?? 'Hearsay')
        open = feed(title, [], urn('story', claim.story))
        yield open.slice(0, open.lastIndexOf(end))
      }
      const one = feed('', [await itemOf(claim, surroundings)], '')
      yield `  ${one.slice(one.indexOf(`<${element}>`), one.lastIndexOf(`</${element}>`))}</${element}>\n  `
    }
  if (open === '') yield feed('Hearsay', [], urn('feed'))
  else yield open.slice(open.lastIndexOf(end))
}

async function itemOf(claim: Claim, surroundings: Surroundings): Promise<Item> {
  const { id, text, type, kind, status, origins, firstAt, lastAt } = claim
  const first = wholeTime(firstAt)
  return {
    id: urn('claim', id),
    text: xmlText(text),
    html: await claimHtml(claim, surroundings),
    first,
    last: wholeTime(lastAt) ?? first ?? surroundings.at,
    authors: origins.map(({ name }) => xmlText(name)),
    categories: [status, type ?? kind],
  }
}
