import { openStore } from '../../../store/index.ts'
import { HearsayError } from '../../../words/index.ts'
import type { WatchValues } from '../commands/watch.ts'
import type { Io } from '../io.ts'
import { didYouMean } from '../nearest.ts'
import { storeFile } from '../options/store.ts'
import { addSources } from './add-sources.ts'
import { changeSources } from './change-sources.ts'
import { listSources } from './list-sources.ts'
import { exportList, importLists } from './lists-of-feeds.ts'
import { runWatcher } from './run-watcher.ts'

const verbs = ['add', 'list', 'run', 'pause', 'resume', 'crisis', 'import', 'export', 'remove'] as const

/** `hearsay watch …`: what is watched, and the watching. */
export async function watchStore([typed = 'list', ...names]: readonly string[], values: WatchValues, io: Io): Promise<number> {
  const verb = verbs.find((it) => it === typed)
  if (!verb)
    throw new HearsayError('bad-value', {
      option: 'watch',
      value: typed,
      expected: 'add, list, run, pause, resume, crisis, import, export or remove',
      nearest: didYouMean(typed, verbs),
    })
  const spare = verb === 'list' || verb === 'run' || verb === 'export' ? names[0] : undefined
  if (spare !== undefined) throw new HearsayError('unexpected-input', { command: `watch ${verb}`, value: spare })
  if (names.length === 0 && verb in wanted) throw new HearsayError('missing-input', { command: `watch ${verb}`, ...wanted[verb as keyof typeof wanted] }) // by the line itself
  const store = await openStore(storeFile(values), { create: verb === 'add' || verb === 'import' })
  try {
    switch (verb) {
      case 'add':
        return await addSources(store, names, values, io)
      case 'list':
        return await listSources(store, values, io)
      case 'run':
        return await runWatcher(store, values, io)
      case 'import':
        return await importLists(store, names, io)
      case 'export':
        return await exportList(store, io)
      default:
        return await changeSources(store, verb, names, values, io)
    }
  } finally {
    await store.close()
  }
}

/** What a verb cannot do without. */
const wanted = {
  add: { expected: 'an address or a folder', example: 'hearsay watch add https://example.org/rss' },
  import: { expected: 'a list of feeds', example: 'hearsay watch import feeds.opml' },
  pause: { expected: 'an id, title, address or group, or all', example: 'hearsay watch pause "Harbour Gazette"' },
  resume: { expected: 'an id, title, address or group, or all', example: 'hearsay watch resume "Harbour Gazette"' },
  crisis: { expected: 'an id, title, address or group, or all', example: 'hearsay watch crisis "Harbour Gazette"' },
  remove: { expected: 'an id, title, address or group, or all', example: 'hearsay watch remove "Harbour Gazette" --yes' },
} as const
