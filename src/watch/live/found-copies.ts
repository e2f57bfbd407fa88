import type { Copy } from '../../words/index.ts'

/** Copies as they were found, by the report that is the copy; each can be taken back with the report that completed it. */
export interface FoundCopies {
  /** `by` is the entry of the report with which it was found, `of` that of the copy. */
  add(by: number, of: number, copy: Copy): void
  /** Takes back what was found with a report; tells the entries of the copies. */
  takeBack(by: number): readonly number[]
  /** The copies of which this report is the copy. */
  of(entry: number): readonly Copy[]
  saved(): CopiesHeld
}

/** All of them as plain data. */
export interface CopiesHeld {
  readonly byCopy: Map<number, readonly Held[]>
  readonly foundWith: Map<number, readonly number[]>
}

/** Rows are kept as text, a tenth of what they take as objects. */
interface Held {
  readonly by: number
  readonly row: string
}

/** Opens a collection, an empty one unless one was saved. */
export function openFoundCopies(saved?: CopiesHeld): FoundCopies {
  const byCopy = saved?.byCopy ?? new Map<number, readonly Held[]>()
  const foundWith = saved?.foundWith ?? new Map<number, readonly number[]>()
  return {
    add(by, of, copy) {
      byCopy.set(of, [...(byCopy.get(of) ?? []), { by, row: JSON.stringify(copy) }])
      foundWith.set(by, [...(foundWith.get(by) ?? []), of])
    },
    takeBack(by) {
      const gone = foundWith.get(by) ?? []
      foundWith.delete(by)
      for (const of of gone) {
        const left = (byCopy.get(of) ?? []).filter((held) => held.by !== by)
        if (left.length === 0) byCopy.delete(of)
        else byCopy.set(of, left)
      }
      return gone
    },
    of: (entry) => (byCopy.get(entry) ?? []).map(({ row }) => JSON.parse(row) as Copy), // we wrote it
    saved: () => ({ byCopy, foundWith }),
  }
}
