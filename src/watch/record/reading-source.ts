import { hashedId, type Digest, type Told } from '../../record/index.ts'
import type { Languages } from '../languages.ts'
import { readAllTold, type ToldRead } from './read-all-told.ts'
import type { RecordSource } from './record-collection.ts'
import { openSpool, type Place } from './spool.ts'

/** Readings made when they are asked for. */
export function readingSource(languages: Languages, workers?: number): RecordSource {
  return { read: (toldOnes) => readAllTold(toldOnes, languages, workers) }
}

/** Readings that are put aside on the disk, so that a report that comes again is not read again. */
export interface RememberingSource extends RecordSource {
  close(): void
}

/** Readings made once for each report; one that changes is read anew. */
export function rememberingSource(languages: Languages, workers?: number): RememberingSource {
  const spool = openSpool()
  const places = new Map<string, Place | undefined>()
  const keyOf = ({ report, at }: Told): string => hashedId('digest', JSON.stringify([at, report]))
  return {
    async *read(toldOnes) {
      const keyed = toldOnes.map((told) => ({ told, key: keyOf(told()) }))
      const reading = readAllTold(
        keyed.filter(({ key }) => !places.has(key)).map(({ told }) => told),
        languages,
        workers,
      )
      try {
        for (const { key } of keyed) {
          if (places.has(key)) {
            const place = places.get(key)
            yield place && (JSON.parse(spool.textAt(place)) as Digest) // we wrote it
            continue
          }
          const { value } = (await reading.next()) as { value: ToldRead } // one comes for each that is fresh
          if (value === undefined || 'mentions' in value) places.set(key, value && spool.add(JSON.stringify(value)))
          yield value
        }
      } finally {
        await reading.return(undefined)
      }
    },
    close: spool.close,
  }
}
