import { hashedId, type Digest } from '../../record/index.ts'
import type { Store } from '../../store/index.ts'
import { version } from '../../words/index.ts'
import type { Languages } from '../languages.ts'
import { readAllTold, type ToldRead } from './read-all-told.ts'
import type { RecordCorrections } from './corrections.ts'
import type { ToldToRead } from './read-told.ts'
import type { RecordSource } from './record-collection.ts'

/** Reports looked up, and digests kept, at once. */
const some = 64

/** Readings that a store keeps, and those that it does not, made and kept. */
export function storeSource(store: Store, languages: Languages, { of }: Pick<RecordCorrections, 'of'>, workers?: number): RecordSource {
  return {
    async *read(toldOnes) {
      const withCorrections = toldOnes.map((told) => (): ToldToRead => {
        const one = told()
        return { ...one, corrections: of(one.report.id) }
      })
      for (let from = 0; from < toldOnes.length; from += some) yield* readSome(withCorrections.slice(from, from + some), store, languages, workers)
    },
  }
}

async function* readSome(toldOnes: readonly (() => ToldToRead)[], store: Store, languages: Languages, workers: number | undefined): AsyncGenerator<ToldRead> {
  const keys = toldOnes.map((told) => keyOf(told()))
  const kept = await store.digests(keys)
  const missing = keys.flatMap((key, at) => (kept.has(key) ? [] : [at]))
  const made = new Map<number, ToldRead>()
  const fresh = new Map<string, Digest>()
  const reading = readAllTold(
    missing.flatMap((at) => toldOnes[at] ?? []),
    languages,
    workers,
  )
  let next = 0
  for await (const one of reading) {
    const at = missing[next++] ?? 0
    made.set(at, one)
    if (one && 'mentions' in one) fresh.set(keys[at] ?? '', one)
  }
  await store.keepDigests(fresh)
  for (const [at, key] of keys.entries()) yield kept.has(key) ? (kept.get(key) as Digest) : made.get(at) // we kept it
}

/** Another one whenever digests are other ones with the same version. */
const form = 3

/** All that a digest depends on. */
function keyOf({ report, at, corrections }: ToldToRead): string {
  return hashedId('digest', version, String(form), JSON.stringify([at, report, corrections]))
}
