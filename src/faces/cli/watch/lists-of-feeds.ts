import { basename } from 'node:path'
import { opmlOf, type ListedFeed } from '../../../export/index.ts'
import type { Store } from '../../../store/index.ts'
import { feedsInList, sourceOf } from '../../../watch/index.ts'
import { HearsayError } from '../../../words/index.ts'
import { errorText } from '../error-text.ts'
import type { Io } from '../io.ts'
import { bytesOf } from '../report-files.ts'

/** `hearsay watch import FILE…`: the feeds of lists of feeds (OPML), without asking for any; what is wrong is told of and the rest goes on. */
export async function importLists(store: Store, files: readonly string[], io: Io): Promise<number> {
  const now = new Date().toISOString()
  const seen = new Set((await store.sources.list()).map(({ address }) => address))
  const before = seen.size
  let [read, status] = [0, 0]
  for (const file of files) {
    const name = file === '-' ? 'standard input' : file
    for await (const item of feedsInList({ name, id: basename(file), bytes: bytesOf(file, io), fileName: basename(file) })) {
      if (item instanceof HearsayError) {
        status = Math.max(status, item.kind.exit)
        await io.words.write(errorText(item, io.debug, item.where ?? name))
        continue
      }
      read++
      if (!seen.has(item.address)) await store.sources.add(sourceOf(item, now))
      seen.add(item.address)
    }
  }
  await io.out.write(`${seen.size - before} new, ${read - seen.size + before} there already (${store.file})\n`)
  return status
}

/** `hearsay watch export`: the list as OPML. Folders of this machine are left out. */
export async function exportList(store: Store, io: Io): Promise<number> {
  const sources = await store.sources.list()
  const feeds = sources.flatMap(({ kind, address, title, group }): readonly ListedFeed[] =>
    kind === 'folder' ? [] : [{ kind, address, ...(title !== undefined && { title }), ...(group && { group }) }],
  )
  await io.out.write(opmlOf('Watched by Hearsay', feeds))
  const left = sources.length - feeds.length
  if (left > 0) await io.words.write(`${left} ${left === 1 ? 'folder' : 'folders'} of this machine left out.\n`)
  return 0
}
