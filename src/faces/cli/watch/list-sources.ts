import { listed } from '../../../export/index.ts'
import type { Store } from '../../../store/index.ts'
import { sourceLine } from '../../../watch/index.ts'
import { byUrgency, sourceColumns } from '../../lists/source-columns.ts'
import type { WatchValues } from '../commands/watch.ts'
import type { Io } from '../io.ts'

/** `hearsay watch list`: how each source fares; those that fail first, then by title. */
export async function listSources(store: Store, { format }: WatchValues, io: Io): Promise<number> {
  const now = Date.now()
  const rows = (await store.sources.list()).map((source) => sourceLine(source, now)).toSorted(byUrgency)
  const look = { width: io.out.isTerminal ? io.out.columns : 200, color: io.color }
  const chosen = format ?? (io.out.isTerminal ? 'table' : 'jsonl')
  for (const part of listed({ schema: 'hearsay/sources@1', columns: sourceColumns, rows }, chosen, look)) await io.out.write(part)
  if (rows.length === 0) await io.words.write('Nothing is watched yet. Put something on the list: hearsay watch add https://example.org/rss\n')
  return 0
}
