import { difference, differenceText } from '../../../export/index.ts'
import { openStore, type KeptReport, type Store } from '../../../store/index.ts'
import { correctedReport } from '../../../watch/index.ts'
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
    const pair = second === undefined ? await lastTwo(store, first) : ([await reportOf(store, first), await reportOf(store, second)] as const)
    if (!pair) {
      await io.words.write(`${first} has one version only: nothing has changed.\n`)
      return 0
    }
    const [before, after] = pair
    const stretches = difference(wordsOf(before), wordsOf(after))
    if (format === 'json') await io.out.write(`${JSON.stringify({ schema: 'hearsay/diff@1', before: before.id, after: after.id, stretches }, undefined, 2)}\n`)
    else await io.out.write(`${headOf(before)}\n${headOf(after)}\n\n${differenceText(stretches, io)}`)
  } finally {
    await store.close()
  }
  return 0
}

async function lastTwo(store: Store, id: string): Promise<readonly [KeptReport, KeptReport] | undefined> {
  const { versions } = await reportOf(store, id)
  const [after, before] = versions
  return after && before ? [await reportOf(store, before.id), await reportOf(store, after.id)] : undefined
}

async function reportOf(store: Store, id: string): Promise<KeptReport> {
  const kept = await store.report(id)
  if (!kept) throw new HearsayError('unknown-id', { id, file: store.file })
  return (await correctedReport(store, kept)).kept // without the words that people hid
}

function wordsOf({ title, report: { text } }: KeptReport): string {
  return title === undefined || text.includes(title) ? text : `${title}\n\n${text}`
}

function headOf({ id, updatedAt, publishedAt, readAt, outlet }: KeptReport): string {
  return [id, updatedAt ?? publishedAt ?? readAt, outlet].filter((it) => it !== undefined).join('  ')
}
