import type { Clock } from '../intake/index.ts'
import type { Store } from '../store/index.ts'
import { iso } from './iso.ts'

/** What upkeep needs. */
export interface UpkeepOptions {
  readonly store: Pick<Store, 'changes' | 'answers'>
  readonly clock: Clock
  /** Changes that are kept. */
  readonly keep: number
  readonly failed: (thrown: unknown) => void
}

const hour = 3_600_000
/** How long an answer is given again. */
const answersHold = 24 * hour

/** Drops what is too old to be asked for, every hour until the signal: changes beyond the newest, answers of yesterday. */
export async function keepUp({ store, clock, keep, failed }: UpkeepOptions, signal: AbortSignal): Promise<void> {
  const stopped = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
  while (!signal.aborted) {
    try {
      await store.changes.trim(keep)
      await store.answers.trim(iso(clock.now() - answersHold))
    } catch (thrown) {
      failed(thrown)
    }
    await Promise.race([stopped, clock.sleep(hour)])
  }
}
