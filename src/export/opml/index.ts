/** Something that is watched, as a list of feeds has it. */
export interface ListedFeed {
  readonly kind: 'feed' | 'page' | 'sitemap'
  readonly address: string
  readonly title?: string
  /** Folders it lies in, the outermost first. */
  readonly group?: readonly string[]
}

interface Folder {
  readonly folders: Map<string, Folder>
  readonly feeds: ListedFeed[]
}

/** A list of feeds as OPML 2.0 (http://opml.org/spec2.opml), in folders; pages and sitemaps stand in it as links. */
export function opmlOf(title: string, feeds: readonly ListedFeed[]): string {
  const root = folder()
  for (const feed of feeds) {
    let at = root
    for (const name of feed.group ?? []) {
      const inner = at.folders.get(name) ?? folder()
      at.folders.set(name, inner)
      at = inner
    }
    at.feeds.push(feed)
  }
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escaped(title)}</title></head>`,
    '  <body>',
    ...outlines(root, '    '),
    '  </body>',
    '</opml>',
  ]
  return `${lines.join('\n')}\n`
}

function folder(): Folder {
  return { folders: new Map(), feeds: [] }
}

function outlines({ folders, feeds }: Folder, indent: string): readonly string[] {
  return [
    ...[...folders].flatMap(([name, inner]) => [`${indent}<outline text="${escaped(name)}">`, ...outlines(inner, `${indent}  `), `${indent}</outline>`]),
    ...feeds.map(({ kind, address, title = address }) => {
      const name = `text="${escaped(title)}" title="${escaped(title)}"`
      return kind === 'feed'
        ? `${indent}<outline type="rss" ${name} xmlUrl="${escaped(address)}"/>`
        : `${indent}<outline type="link" ${name} url="${escaped(address)}"/>`
    }),
  ]
}

/** Text of an attribute; characters that XML does not have go. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/\s+/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
