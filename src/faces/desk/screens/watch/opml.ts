import type { WatchedLine } from '../../api/index.ts'

/** A feed of a list of feeds. */
export interface ListedFeed {
  readonly address: string
  readonly title?: string
  /** Where it stands in the list, outermost first. */
  readonly group?: readonly string[]
}

/** What of an element of the list is looked at. */
export interface Outline {
  readonly children: ArrayLike<Outline>
  readonly tagName: string
  getAttribute(name: string): string | null
}

/** The feeds of a list (OPML), each once. */
export function feedsIn(body: Outline): ListedFeed[] {
  const feeds = new Map<string, ListedFeed>()
  const walk = (outlines: ArrayLike<Outline>, group: readonly string[]): void => {
    for (const it of Array.from(outlines)) {
      if (it.tagName.toLowerCase() !== 'outline') continue
      const title = it.getAttribute('title') ?? it.getAttribute('text') ?? ''
      const address = it.getAttribute('xmlUrl') ?? it.getAttribute('xmlurl')
      if (address === null) walk(it.children, title === '' ? group : [...group, title])
      else if (!feeds.has(address)) feeds.set(address, { address, ...(title !== '' && { title }), ...(group.length > 0 && { group }) })
    }
  }
  walk(body.children, [])
  return [...feeds.values()]
}

type Listed = Pick<WatchedLine, 'kind' | 'address' | 'title'> & { readonly group?: readonly string[] }

/** Feeds that are watched as a list other feed readers take (OPML 2.0), in their groups. */
export function opmlOf(sources: readonly Listed[], title: string): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<opml version="2.0">', `  <head><title>${escaped(title)}</title></head>`, '  <body>']
  lines.push(
    ...outlines(
      sources.filter(({ kind }) => kind === 'feed'),
      0,
    ),
    '  </body>',
    '</opml>',
    '',
  )
  return lines.join('\n')
}

function outlines(sources: readonly Listed[], depth: number): string[] {
  const space = '  '.repeat(depth + 2)
  const groups = [...new Set(sources.flatMap(({ group }) => group?.[depth] ?? []))]
  const own = sources.filter(({ group }) => group?.[depth] === undefined)
  return [
    ...groups.flatMap((name) => [
      `${space}<outline text="${escaped(name)}">`,
      ...outlines(
        sources.filter(({ group }) => group?.[depth] === name),
        depth + 1,
      ),
      `${space}</outline>`,
    ]),
    ...own.map(({ title, address }) => `${space}<outline type="rss" text="${escaped(title ?? address)}" xmlUrl="${escaped(address)}"/>`),
  ]
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
