import { listFormats } from '../../../export/index.ts'
import { command, count, flag, oneOf, text, type ValuesOf } from '../command.ts'
import { fetchingOptions } from '../options/fetching.ts'
import { storeOptions } from '../options/store.ts'

const options = {
  ...storeOptions,
  as: oneOf('with add: what it is, without looking', ['feed', 'page', 'sitemap', 'folder']),
  title: text('with add: what to call it', 'WORDS'),
  group: text('with add: the group it belongs to; groups in groups with / between them', 'NAME'),
  crisis: flag('with add: ask it every minute while news break'),
  off: flag('with crisis: no more'),
  every: count('with add: wait so long at most', 'MINUTES'),
  teasers: flag('with add: keep what the feed has, and fetch no pages'),
  once: flag('with run: ask what is due, and end'),
  unjoined: flag('with run: leave joining the reports to hearsay join'),
  workers: count('with run: threads that read (one a core unless given)', 'N'),
  offices: text('with run: table of offices and holders of your own, over the one that comes with the program', 'FILE'),
  yes: flag('with remove: it is meant so'),
  format: oneOf('with list: how to print it (a table on a terminal, else jsonl)', listFormats),
  ...fetchingOptions,
} as const
export type WatchValues = ValuesOf<typeof options>

/** Watches feeds, pages, sitemaps and folders. */
export const watch = command({
  name: 'watch',
  summary: 'Ask feeds, pages, sitemaps and folders again and again, and keep what is new.',
  example: 'hearsay watch add https://example.org/rss --store news.db',
  details: [
    'hearsay watch add ADDRESS…: puts on the list what stands there; of a page its feed where it names one, else the page itself. A folder is watched for files. hearsay watch run then asks all of them, each as often as it brings something and its owner allows, until it is interrupted.',
    'list says how each fares: last success, lag, failures with the reason, next try. pause, resume, crisis and remove take ids, titles, addresses, names of groups, or all; resume also asks again what has failed or ended.',
    'import FILE… takes lists of feeds (OPML), export prints one.',
    'Several programs may watch one store: each source is asked by one of them.',
  ],
  inputs: { shown: 'WORD NAME', summary: 'add, list, run, pause, resume, crisis, import, export or remove, and what it is about', count: 'some' },
  options,
  async run(typed, values, io) {
    const { watchStore } = await import('../watch/watch-store.ts')
    return watchStore(typed, values, io)
  },
})
