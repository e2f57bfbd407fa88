import { csvLine } from '../../export/index.ts'
import { openStore, type Found, type Page, type ReportLine, type SearchQuery, type StatementLine, type Store } from '../../store/index.ts'
import { withoutHiddenWords } from '../../watch/index.ts'
import { HearsayError } from '../../words/index.ts'
import type { SearchValues } from './commands/search.ts'
import { foundText } from './found-text.ts'
import type { Io } from './io.ts'
import { storeFile } from './options/store.ts'
import { boundsTyped } from './options/times.ts'

type Hit = Found<ReportLine | StatementLine>

/** `hearsay search WORDS`: what holds the words, the newest first. Status 0 also where nothing does. */
export async function searchStore(typed: readonly string[], values: SearchValues, io: Io): Promise<number> {
  const query = queryOf(typed, values)
  const store = await openStore(storeFile(values))
  try {
    const page = values.in === 'statements' ? await store.searchStatements(query) : await reportsFound(store, query)
    for (const part of printed(page, values, io)) await io.out.write(part)
    if (values.format === undefined && page.items.length === 0) await io.words.write(`Nothing in ${store.file} holds these words.\n`)
  } finally {
    await store.close()
  }
  return 0
}

async function reportsFound(store: Store, query: SearchQuery): Promise<Page<Hit>> {
  const page = await store.search(query)
  return { ...page, items: await withoutHiddenWords(store, page.items) }
}

/** The shell takes quotation marks away: an argument of several words is words side by side. Throws `missing-input` and `bad-value`. */
function queryOf(typed: readonly string[], { from, to, outlet, limit = 20, after }: SearchValues): SearchQuery {
  const words = typed.map((word) => (/\s/u.test(word) && !word.includes('"') ? `"${word}"` : word)).join(' ')
  if (!/[\p{L}\p{N}]/u.test(words)) throw new HearsayError('missing-input', { command: 'search', expected: 'a word', example: 'hearsay search emergency' })
  return { words, limit, ...boundsTyped({ from, to }), ...(outlet !== undefined && { outlet }), ...(after !== undefined && { after }) }
}

function* printed(page: Page<Hit>, { format = 'table' }: SearchValues, io: Io): Generator<string> {
  switch (format) {
    case 'json':
      yield `${JSON.stringify({ schema: 'hearsay/search@1', items: page.items.map(flat), ...(page.next !== undefined && { next: page.next }) }, undefined, 2)}\n`
      return
    case 'jsonl':
      for (const hit of page.items) yield `${JSON.stringify(flat(hit))}\n`
      return
    case 'csv':
      yield csvLine(columns)
      for (const hit of page.items) yield csvLine(columns.map((column) => (flat(hit) as Readonly<Record<string, string | undefined>>)[column])) // words only
      return
    case 'table':
      for (const hit of page.items) yield foundText(hit, io)
  }
}

const columns = ['id', 'publishedAt', 'outlet', 'title', 'speaker', 'stance', 'excerpt', 'url'] as const

function flat({ line, ...hit }: Hit): object {
  return { ...line, ...hit }
}
