import type { Fetched, Fetcher, Source } from '../../intake/index.ts'
import { HearsayError } from '../../words/index.ts'

/** The end of waiting. */
export interface Stop {
  /** What `work` gives, or `interrupted` as soon as the signal is given. */
  until<Result>(work: Promise<Result>): Promise<Result>
  /** Waits for this, or until the signal is given. */
  rest(work: Promise<void>): Promise<void>
}

/**
 * Ends waiting when the signal is given. Of what was waited for nothing is held afterwards: a race with one promise that lives as long as the program would
 * hold every result of it.
 */
export function stopOn(signal: AbortSignal): Stop {
  const waiting = new Set<() => void>()
  signal.addEventListener(
    'abort',
    () => {
      for (const end of waiting) end()
    },
    { once: true },
  )
  const until = async <Result>(work: Promise<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      const end = (): void => reject(new HearsayError('interrupted'))
      if (signal.aborted) end()
      waiting.add(end)
      void work.then(resolve, reject).finally(() => waiting.delete(end))
    })
  const rest = async (work: Promise<void>): Promise<void> =>
    until(work).catch((thrown: unknown) => {
      if (!signal.aborted) throw thrown
    })
  return { until, rest }
}

/** A fetch that ends with `interrupted` as soon as the watcher is stopped, also in the middle of a body. */
export function interruptible(fetcher: Pick<Fetcher, 'fetch'>, stop: Stop): Fetcher['fetch'] {
  return async (address, request): Promise<Fetched> => {
    const fetching = fetcher.fetch(address, request)
    const fetched = await stop.until(fetching).catch((thrown: unknown) => {
      void fetching.then(left, () => undefined) // what comes when nobody waits for it
      throw thrown
    })
    return fetched.unchanged ? fetched : { ...fetched, source: { ...fetched.source, bytes: untilStopped(stop, fetched.source) } }
  }
}

/** Lets go of an answer that nobody reads: its host is free again. */
async function left(fetched: Fetched): Promise<void> {
  if (fetched.unchanged) return
  const chunks = fetched.source.bytes[Symbol.asyncIterator]()
  await chunks.next().catch(() => undefined) // one that was not begun cannot be ended
  await chunks.return?.()
}

async function* untilStopped(stop: Stop, { bytes }: Source): AsyncGenerator<Uint8Array> {
  const chunks = bytes[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = await stop.until(chunks.next())
      if (next.done === true) return
      yield next.value
    }
  } finally {
    void chunks.return?.()?.catch(() => undefined) // nobody reads on
  }
}
