import { unique } from './agencies.ts'

/** What one place of a dispatch says: the place by its name there, and the words. */
export type Said = readonly [from: string, value: string | undefined]

/** A value and the place it was read from. */
export interface Told<T> {
  readonly from: string
  readonly value: T
}

/** What the first place says that a reading makes sense of. */
export function firstTold<T>(said: readonly Said[] | undefined, reading: (value: string) => T | undefined): Told<T> | undefined {
  for (const [from, value] of said ?? []) {
    const read = value === undefined || value.trim() === '' ? undefined : reading(value.trim())
    if (read !== undefined) return { from, value: read }
  }
  return undefined
}

/** The places that say something, by name. */
export function placesOf(said: readonly Said[] | undefined): string {
  return unique((said ?? []).flatMap(([from, value]) => (value === undefined || value.trim() === '' ? [] : [from]))).join(', ')
}

/** The words on one line; undefined where there are none. */
export function oneLine(value: string): string | undefined {
  return value.replace(/\s+/gu, ' ').trim() || undefined
}
