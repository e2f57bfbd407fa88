import { openStore } from '../../../store/index.ts'
import { lessons, waiting } from '../../../watch/index.ts'
import { HearsayError } from '../../../words/index.ts'
import type { ReviewValues } from '../commands/review.ts'
import type { Io } from '../io.ts'
import { storeFile } from '../options/store.ts'

/** `hearsay review export|queue`: lines of JSON. */
export async function reviewStore([what = '']: readonly string[], values: ReviewValues, io: Io): Promise<number> {
  if (what !== 'export' && what !== 'queue') throw new HearsayError('bad-value', { option: 'review', value: what, expected: 'export or queue' })
  const store = await openStore(storeFile(values))
  const { for: wanted } = values
  try {
    if (what === 'queue') for await (const { why, correction } of waiting(store)) await io.out.write(`${JSON.stringify({ why, correction })}\n`)
    else
      for await (const lesson of lessons(store)) {
        const [key = '', line] = Object.entries(lesson)[0] ?? []
        if (wanted === undefined || wanted === key) await io.out.write(`${JSON.stringify(wanted === undefined ? lesson : line)}\n`)
      }
  } finally {
    await store.close()
  }
  return 0
}
