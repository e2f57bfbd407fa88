import { openStore, type Store } from '../../store/index.ts'
import { joinOnce, type Languages } from '../../watch/index.ts'
import { HearsayError } from '../../words/index.ts'
import type { JoinValues } from './commands/join.ts'
import { errorText } from './error-text.ts'
import type { Io } from './io.ts'
import { storeFile } from './options/store.ts'

/** `hearsay join`: joins what a store keeps. */
export async function joinKept({ workers, ...values }: JoinValues, io: Io): Promise<number> {
  const store = await openStore(storeFile(values))
  try {
    return await joinAndTell(store, undefined, workers, io)
  } finally {
    await store.close()
  }
}

/** Joins a store, tells of reports that could not be read and prints what changed; the exit status. */
export async function joinAndTell(store: Store, languages: Languages | undefined, workers: number | undefined, io: Io): Promise<number> {
  const { stories, changed, failures } = await joinOnce(store, languages, workers)
  for (const { id, error } of failures)
    await io.words.write(errorText(new HearsayError('report-failed', { reason: error.message.replace(/\.$/u, '') }), io.debug, id))
  await io.out.write(`${stories} ${stories === 1 ? 'story' : 'stories'}, ${changed.stories} of them new or changed (${store.file})\n`)
  return failures.length > 0 ? 1 : 0
}
