import type { Store } from '../../store/index.ts'
import { openLanguages, type Languages } from '../languages.ts'
import type { JoinedStore } from '../record/join-store.ts'
import { openJoiner } from './open-joiner.ts'

/** Joins a store as `joinStore` does; where a joiner left a file beside the store, only what came since is gone through. Throws errors of the store. */
export async function joinOnce(store: Store, languages: Languages = openLanguages(), workers?: number): Promise<JoinedStore> {
  const joiner = await openJoiner(store, languages, workers === undefined ? {} : { workers })
  try {
    return await joiner.join()
  } finally {
    await joiner.close()
  }
}
