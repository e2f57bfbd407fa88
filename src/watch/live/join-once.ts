import { existsSync } from 'node:fs'
import type { Store } from '../../store/index.ts'
import { openLanguages, type Languages } from '../languages.ts'
import type { JoinedStore } from '../record/join-store.ts'
import { openJoiner } from './open-joiner.ts'

/**
 * Joins a store as `joinStore` does. Beside a store in a file of some thousand reports it leaves a file `….joined`, so that the next time only what
 * came since is gone through; it may be taken away at any time. Throws errors of the store.
 */
export async function joinOnce(store: Store, languages: Languages = openLanguages(), workers?: number): Promise<JoinedStore> {
  const joiner = await openJoiner(store, languages, {
    ...(workers !== undefined && { workers }),
    ...(existsSync(store.file) && { state: `${store.file}.joined` }),
  })
  try {
    return await joiner.join()
  } finally {
    await joiner.close()
  }
}
