import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { HearsayError, type ErrorCode, type ErrorDetails } from '../../words/index.ts'

/** What the thread is started with. */
export interface CopySetup {
  readonly place: string
  readonly file: string
}

/** What the thread answers: nothing where all went well. */
export type CopyAnswer = { readonly code: ErrorCode; readonly details: ErrorDetails; readonly where?: string } | undefined

/** Copies a store into a file on a thread of its own: copying is work without a pause. Throws what copying throws, and `worker-died`. */
export async function copyOnThread(place: string, file: string, thread = threadFile()): Promise<void> {
  const worker = new Worker(thread, { workerData: { place, file } satisfies CopySetup })
  const answered: Promise<readonly unknown[]> = once(worker, 'message')
  const ended = once(worker, 'exit').then(() => 'ended' as const)
  const told = await Promise.race([answered, ended]).catch((thrown: Error) => {
    throw new HearsayError('worker-died', { reason: thrown.message }, { cause: thrown })
  })
  if (told === 'ended') throw new HearsayError('worker-died', { reason: 'it ended' })
  await worker.terminate()
  const error = told[0] as CopyAnswer // our own thread wrote it
  if (error) throw new HearsayError(error.code, error.details, error.where === undefined ? {} : { where: error.where })
}

/** The thread's file lies beside this one once built; sources use the built one too, since threads of Node 20 run no TypeScript. */
function threadFile(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? '../../../dist/bin/copier.js' : './copier.js', import.meta.url)
}
