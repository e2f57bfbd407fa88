import type { Digest } from '../../record/index.ts'
import type { Store } from '../../store/index.ts'
import type { Languages } from '../languages.ts'
import type { RecordCorrections } from '../record/corrections.ts'
import type { ToldRead } from '../record/read-all-told.ts'
import { storeSource } from '../record/store-source.ts'
import type { Tellings } from './tellings.ts'

/** Readings of the reports of a roll; those of stories that were made last are at hand. */
export interface Digests {
  /** In order; see `RecordSource`. */
  of(entries: readonly number[]): Promise<readonly ToldRead[]>
  /** Forgets one whose reading may be another now. */
  forget(entry: number): void
}

/** Digests at hand: some 100 kB each. */
const mostAtHand = 800

/** Opens it on a store. */
export function openDigests(store: Store, tellings: Tellings, languages: Languages, corrections: () => RecordCorrections, workers?: number): Digests {
  const held = new Map<number, Digest | undefined>()
  return {
    async of(entries) {
      const missing = entries.filter((entry) => !held.has(entry))
      const told = await tellings.get(missing)
      const fresh = new Map<number, ToldRead>()
      let next = 0
      for await (const one of storeSource(store, languages, corrections(), workers).read(told.map((it) => () => it))) fresh.set(missing[next++] ?? -1, one)
      const all = entries.map((entry) => (held.has(entry) ? held.get(entry) : fresh.get(entry)))
      entries.forEach((entry, at) => {
        const one = all[at]
        held.delete(entry)
        if (one === undefined || 'mentions' in one) held.set(entry, one)
      })
      for (const entry of held.keys()) {
        if (held.size <= mostAtHand) break
        held.delete(entry)
      }
      return all
    },
    forget: (entry) => void held.delete(entry),
  }
}
