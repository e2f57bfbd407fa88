import type { Fetched, Fetcher, Source } from '../../intake/index.ts'
import { HearsayError } from '../../words/index.ts'

/** A fetch that ends with `interrupted` as soon as the signal is given, also in the middle of a body. */
export function interruptible(fetcher: Pick<Fetcher, 'fetch'>, signal: AbortSignal): Fetcher['fetch'] {
  const given = new Promise<never>((_, reject) => {
    const end = (): void => reject(new HearsayError('interrupted'))
    if (signal.aborted) end()
    else signal.addEventListener('abort', end, { once: true })
  })
  given.catch(() => undefined) // told to whoever waits
  return async (address, request): Promise<Fetched> => {
    const fetching = fetcher.fetch(address, request)
    const fetched = await Promise.race([given, fetching]).catch((thrown: unknown) => {
      void fetching.then(left, () => undefined) // what comes when nobody waits for it
      throw thrown
    })
    return fetched.unchanged ? fetched : { ...fetched, source: { ...fetched.source, bytes: until(given, fetched.source) } }
  }
}

/** Lets go of an answer that nobody reads: its host is free again. */
async function left(fetched: Fetched): Promise<void> {
  if (fetched.unchanged) return
  const chunks = fetched.source.bytes[Symbol.asyncIterator]()
  await chunks.next().catch(() => undefined) // one that was not begun cannot be ended
  await chunks.return?.()
}

async function* until(given: Promise<never>, { bytes }: Source): AsyncGenerator<Uint8Array> {
  const chunks = bytes[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = await Promise.race([given, chunks.next()])
      if (next.done === true) return
      yield next.value
    }
  } finally {
    void chunks.return?.()?.catch(() => undefined) // nobody reads on
  }
}
