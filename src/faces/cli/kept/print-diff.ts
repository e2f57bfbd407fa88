import { difference, differenceText } from '../../../export/index.ts'
import { openStore, type KeptReport } from '../../../store/index.ts'
import { twoVersions, wordsOfVersion } from '../../../watch/index.ts'
import { HearsayError } from '../../../words/index.ts'
import type { DiffValues } from '../commands/diff.ts'
import type { Io } from '../io.ts'
import { storeFile } from '../options/store.ts'

/** `hearsay diff ID [ID]`. Throws `missing-input`, `unexpected-input` and `unknown-id`. */
export async function printDiff(ids: readonly string[], { format = 'text', ...values }: DiffValues, io: Io): Promise<number> {
  const [first, second, third] = ids
  if (first === undefined) throw new HearsayError('missing-input', { command: 'diff', expected: 'an id', example: 'hearsay diff 4v1dqkc9m2x0f' })
  if (third !== undefined) throw new HearsayError('unexpected-input', { command: 'diff', value: third })
  const store = await openStore(storeFile(values))
  try {
    const pair = await twoVersions(store, first, second)
    if (!pair) {
      await io.words.write(`${first} has one version only: nothing has changed.\n`)
      return 0
    }
    const [before, after] = pair
    const stretches = difference(wordsOfVersion(before), wordsOfVersion(after))
    if (format === 'json') await io.out.write(`${JSON.stringify({ schema: 'hearsay/diff@1', before: before.id, after: after.id, stretches }, undefined, 2)}\n`)
    else await io.out.write(`${headOf(before)}\n${headOf(after)}\n\n${differenceText(stretches, io)}`)
  } finally {
    await store.close()
  }
  return 0
}

function headOf({ id, updatedAt, publishedAt, readAt, outlet }: KeptReport): string {
  return [id, updatedAt ?? publishedAt ?? readAt, outlet].filter((it) => it !== undefined).join('  ')
}
