import { hashedId } from '../../record/index.ts'
import type { RowKind } from './rows.ts'

/** What a row is called. */
export interface RowName {
  readonly kind: RowKind
  readonly id: string
  readonly collection: string | undefined
  /** Story whose rows are made anew together; none for copies and reports. */
  readonly story?: string | undefined
}

/** One telling of the whole record. */
export interface Round {
  /** Whether a story has to be made anew: what it is made from has changed. Its rows are carried over otherwise. */
  wants(story: string, collection: string | undefined, madeFrom: unknown): boolean
  /** Takes a row; true where it is new or has changed. */
  put(name: RowName, body: object): boolean
  /** Ends the telling: the rows that are there no longer. */
  end(): readonly RowName[]
}

/** The rows that have been told, by hashes. */
export interface ToldRows {
  begin(): Round
}

interface Entry {
  readonly name: RowName
  readonly hash: string
}

/** No row has been told yet. */
export function openToldRows(): ToldRows {
  let told = new Map<string, Entry>()
  let made = new Map<string, string>()
  return {
    begin() {
      const now = new Map<string, Entry>()
      const madeNow = new Map<string, string>()
      const carried = new Set<string>()
      return {
        wants(story, collection, madeFrom) {
          const key = keyOf(collection, story)
          const hash = hashedId(JSON.stringify(madeFrom))
          madeNow.set(key, hash)
          if (made.get(key) !== hash) return true
          carried.add(key)
          return false
        },
        put(name, body) {
          const key = keyOf(name.collection, name.kind, name.id)
          const hash = hashedId(JSON.stringify(body))
          now.set(key, { name, hash })
          return told.get(key)?.hash !== hash
        },
        end() {
          const gone: RowName[] = []
          for (const [key, entry] of told) {
            const { story, collection } = entry.name
            if (now.has(key)) continue
            if (story !== undefined && carried.has(keyOf(collection, story))) now.set(key, entry)
            else gone.push(entry.name)
          }
          told = now
          made = madeNow
          return gone
        },
      }
    },
  }
}

function keyOf(collection: string | undefined, ...parts: readonly string[]): string {
  return JSON.stringify([collection, ...parts])
}
