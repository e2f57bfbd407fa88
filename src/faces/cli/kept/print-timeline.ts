import { listed } from '../../../export/index.ts'
import { readersEntries } from '../../../record/index.ts'
import { openStore } from '../../../store/index.ts'
import { HearsayError } from '../../../words/index.ts'
import type { TimelineValues } from '../commands/timeline.ts'
import type { Io } from '../io.ts'
import { storeFile } from '../options/store.ts'
import { entryColumns } from '../../lists/columns.ts'

/** `hearsay timeline ID`. Throws `unknown-id`. */
export async function printTimeline(id: string, { format = 'table', all, ...values }: TimelineValues, io: Io): Promise<number> {
  const store = await openStore(storeFile(values))
  try {
    const timeline = await store.timeline(id)
    if (!timeline) throw new HearsayError('unknown-id', { id, file: store.file })
    const look = { width: io.out.isTerminal ? io.out.columns : 200, color: io.color }
    const rows = all ? timeline.entries : readersEntries(timeline.entries)
    for (const part of listed({ schema: 'hearsay/timeline@1', columns: entryColumns, rows }, format, look)) await io.out.write(part)
    if (timeline.entries.length === 0) await io.words.write('No day is told of in this story.\n')
  } finally {
    await store.close()
  }
  return 0
}
