import { HearsayError } from '../../words/index.ts'

/** Counts the time a fetch spends on the network, over all its hops, and stops it when it has spent too much. */
export interface Stopwatch {
  /** Aborts when the time is up, and when a body lies unread for as long. */
  readonly signal: AbortSignal
  /** Does something on the network while the time runs. `phase` says in an error what took so long. Throws `fetch-timeout`. */
  run<Result>(phase: string, work: () => Promise<Result>): Promise<Result>
  /** Nothing is done for now: a body lies ready. It is not kept for longer than the whole may take. */
  rest(): void
  /** No more is wanted: nothing is waited for. */
  close(): void
}

/** A stopwatch of `total` milliseconds for the fetch of an address. */
export function stopwatch(url: string, total: number): Stopwatch {
  const controller = new AbortController()
  const { signal } = controller
  const aborted = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))) // only errors are given
  aborted.catch(() => undefined) // told by the next run
  let left = total
  let timer: NodeJS.Timeout | undefined
  const tooLong = (phase: string) => (): void => controller.abort(new HearsayError('fetch-timeout', { url, limit: inSeconds(total), phase }, { where: url }))

  async function run<Result>(phase: string, work: () => Promise<Result>): Promise<Result> {
    signal.throwIfAborted()
    clearTimeout(timer)
    const began = performance.now()
    timer = setTimeout(tooLong(phase), left)
    try {
      return await Promise.race([work(), aborted])
    } catch (thrown) {
      throw signal.aborted ? (signal.reason as Error) : thrown
    } finally {
      clearTimeout(timer)
      left = Math.max(0, left - (performance.now() - began))
    }
  }

  const rest = (): void => {
    clearTimeout(timer)
    timer = setTimeout(tooLong('be read'), total).unref()
  }

  return { signal, run, rest, close: () => clearTimeout(timer) }
}

/** A time in milliseconds as people write it. */
export function inSeconds(milliseconds: number): string {
  const seconds = milliseconds / 1000
  return seconds === 1 ? '1 second' : `${seconds} seconds`
}
