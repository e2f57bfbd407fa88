import { Worker } from 'node:worker_threads'
import { HearsayError, type ErrorCode, type ErrorDetails } from '../../words/index.ts'
import type { Joiner, LiveJoined } from '../live/open-joiner.ts'

/** What the thread is started with. */
export interface JoinThreadSetup {
  /** File or address of the store: the thread opens it for itself. */
  readonly place: string
  readonly offices?: string
  /** Threads that read; one a core unless told. */
  readonly workers?: number
}

/** What the thread answers. */
export type JoinAnswer =
  | { readonly joined: LiveJoined }
  | { readonly error: { readonly code: ErrorCode; readonly details: ErrorDetails; readonly where?: string } }

/** A joiner that may be cut off. */
export interface JoinerOnThread extends Joiner {
  /** Ends the thread, whatever it does: what it had not kept is joined the next time. */
  cut(): Promise<void>
}

/**
 * A joiner on a thread of its own, so that nobody who asks the store waits for it. The thread starts with the first joining; one that dies is told as
 * `worker-died` and the next joining starts another, from the beginning.
 */
export function joinerOnThread(setup: JoinThreadSetup, file = threadFile()): JoinerOnThread {
  let worker: Worker | undefined
  let last: Promise<unknown> = Promise.resolve()

  async function ask(): Promise<LiveJoined> {
    const asked = (worker ??= new Worker(file, { workerData: setup }))
    return new Promise((resolve, reject) => {
      let reason = 'it ended'
      const answered = (answer: JoinAnswer): void => {
        asked.off('error', failed).off('exit', ended)
        if ('joined' in answer) resolve(answer.joined)
        else reject(new HearsayError(answer.error.code, answer.error.details, answer.error.where === undefined ? {} : { where: answer.error.where }))
      }
      const failed = (error: Error): void => {
        reason = error.message
      }
      const ended = (): void => {
        worker = undefined
        asked.off('message', answered)
        reject(new HearsayError('worker-died', { reason }))
      }
      asked.once('message', answered).once('error', failed).once('exit', ended)
      asked.postMessage('join')
    })
  }

  return {
    join: async () => {
      const turn = last.then(ask)
      last = turn.catch(() => undefined) // whoever asked is told
      return turn
    },
    close: async () => {
      await last
      await worker?.terminate()
    },
    cut: async () => void (await worker?.terminate()),
  }
}

/** The thread's file lies beside this one once built; sources use the built one too, since threads of Node 20 run no TypeScript. */
function threadFile(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? '../../../dist/bin/joiner.js' : './joiner.js', import.meta.url)
}
