import type { Store } from '../../store/index.ts'
import { version } from '../../words/index.ts'
import { inBatches, type Arriving, type Fate, type KeepOptions } from '../keep-arrivals.ts'
import type { Queue } from './queue.ts'

/**
 * Keeps what arrives and puts what is not read yet into the queue. A fate comes when the report is stored and stands in the queue, so that whoever is
 * stopped in the middle loses nothing by doing the same again. Throws errors of the store.
 */
export async function* queueArrivals(store: Store, queue: Queue, arriving: AsyncIterable<Arriving>, options: KeepOptions = {}): AsyncGenerator<Fate> {
  const stored = async (ids: readonly string[]): Promise<void> => {
    const unread = await store.unread([...new Set(ids)], version)
    await queue.add(
      unread.map(({ id }) => id),
      options.said,
    )
  }
  yield* inBatches(store, arriving, async (kept) => ({ kept }), { ...options, stored })
}
