import { z } from 'zod'
import { findSource, inCrisis, paused, resumed, sourceLine, sourceOf, type SourceLine } from '../../watch/index.ts'
import { HearsayError } from '../../words/index.ts'
import type { SourceEdit, Store, WatchedSource } from '../../store/index.ts'
import { byUrgency, sourceColumns } from '../lists/source-columns.ts'
import { listTable, operation } from './operation.ts'
import { watchedLine, watchedSource } from './shapes/sources.ts'
import { id } from './shapes/words.ts'

const settings = {
  title: z.string().min(1).max(500).exactOptional(),
  group: z.array(z.string().min(1).max(200)).max(20).exactOptional(),
  crisis: z.boolean().exactOptional().meta({ description: 'Ask it every minute while news break.' }),
}

/** `GET /v1/sources` */
export const listSources = operation({
  name: 'list_sources',
  summary: 'List what is watched and how each source fares; those that fail first, then by title.',
  group: 'Sources',
  role: 'reader',
  method: 'GET',
  path: '/sources',
  input: z.object({}),
  output: z.object({ items: z.array(watchedLine) }),
  table: listTable<z.output<typeof watchedLine>>(sourceColumns),
  errors: [],
  async run(_, { store, now }) {
    const lines = (await store.sources.list()).map((it) => sourceLine(it, Date.parse(now())))
    return { items: lines.toSorted(byUrgency).map(withoutLag) }
  },
})

/** `GET /v1/sources/{id}` */
export const getSource = operation({
  name: 'get_source',
  summary: 'Show one source as people set it.',
  group: 'Sources',
  role: 'reader',
  method: 'GET',
  path: '/sources/{id}',
  input: z.object({ id }),
  output: watchedSource,
  errors: ['unknown-source'],
  run: async ({ id }, { store }) => shown(await sourceNamed(store, id)),
})

/** `POST /v1/sources` */
export const addSource = operation({
  name: 'add_source',
  summary: 'Watch a feed, page, sitemap or folder. Without a kind the address is looked at: a page is watched by its feed where it names one.',
  group: 'Sources',
  role: 'editor',
  method: 'POST',
  path: '/sources',
  input: z.object({
    address: z.string().min(1).max(4000).meta({ description: 'A whole address; for owners also the path of a folder of the server.' }),
    kind: z.enum(['feed', 'page', 'sitemap', 'folder']).exactOptional(),
    ...settings,
    every: z.int().min(1).max(10_080).exactOptional().meta({ description: 'Longest wait between two askings, in minutes.' }),
    teasers: z.boolean().exactOptional().meta({ description: 'Keep what the feed has and fetch no pages.' }),
  }),
  output: watchedSource,
  errors: [
    'bad-url',
    'not-a-feed',
    'file-not-found',
    'file-unreadable',
    'address-refused',
    'fetch-failed',
    'fetch-timeout',
    'fetch-too-large',
    'too-many-redirects',
    'redirect-refused',
    'robots-disallow',
    'blocked-by-site',
    'http-status',
    'gone',
    'try-later',
    'unknown-format',
    'binary-input',
    'bad-input',
  ],
  made: ({ id }) => `/sources/${id}`,
  async run({ address, kind, title, ...wanted }, { store, fetcher, now }, caller) {
    const isFolder = kind === 'folder' || !/^https?:/iu.test(address)
    if (isFolder && caller.role !== 'owner') throw new HearsayError('role-needed', { needed: 'owners', role: `a ${caller.role}` })
    const found = await findSource(address, fetcher, kind)
    const named = title ?? found.title
    return shown(
      await store.sources.add(sourceOf({ ...wanted, kind: found.kind, address: found.address, ...(named !== undefined && { title: named }) }, now())),
    )
  },
})

/** `PATCH /v1/sources/{id}` */
export const editSource = operation({
  name: 'edit_source',
  summary:
    'Change how a source is watched: its title, its group, whether it is paused or asked every minute. `paused: false` also asks one again that had ended.',
  group: 'Sources',
  role: 'editor',
  method: 'PATCH',
  path: '/sources/{id}',
  input: z.object({ id, ...settings, paused: z.boolean().exactOptional() }),
  output: watchedSource,
  errors: ['unknown-source'],
  changes: getSource,
  async run({ id, crisis, paused: pause, ...edit }, { store, now }) {
    const before = await sourceNamed(store, id)
    const at = now()
    const edits: SourceEdit = {
      ...(pause === undefined ? {} : pause ? paused : resumed(before, at)),
      ...(crisis !== undefined && inCrisis(before, crisis, at)),
      ...edit,
    }
    return shown((await store.sources.edit(id, edits)) ?? unknown(id))
  },
})

/** `DELETE /v1/sources/{id}` */
export const removeSource = operation({
  name: 'remove_source',
  summary: 'Watch a source no more. The reports it gave stay.',
  group: 'Sources',
  role: 'editor',
  method: 'DELETE',
  path: '/sources/{id}',
  input: z.object({ id }),
  output: z.null(),
  errors: ['unknown-source'],
  changes: getSource,
  run: async ({ id }, { store }) => ((await store.sources.remove(id)) ? null : unknown(id)),
})

/** How long ago it was, whoever reads it counts: an answer that says so is another one each second. */
function withoutLag(it: SourceLine): Omit<SourceLine, 'lag'> {
  const { lag: _, ...rest } = it
  return rest
}

async function sourceNamed(store: Store, id: string): Promise<WatchedSource> {
  return (await store.sources.get(id)) ?? unknown(id)
}

function unknown(source: string): never {
  throw new HearsayError('unknown-source', { source })
}

function shown({ id, kind, address, title, group, crisis, addedAt, paused }: WatchedSource): z.output<typeof watchedSource> {
  return { id, kind, address, ...(title !== undefined && { title }), ...(group && { group: [...group] }), crisis, addedAt, paused }
}
