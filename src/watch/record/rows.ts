import { openColumn, openTexts } from './columns.ts'
import { openSpool } from './spool.ts'

export const rowKinds = ['report', 'story', 'copy', 'claim', 'timeline', 'brief'] as const
export type RowKind = (typeof rowKinds)[number]

/** Rows of a record, put aside on the disk until all are there. */
export interface Rows {
  /** Adds a row; `time` (RFC 3339, or nothing) and `id` say where it goes among those of its kind. */
  add(kind: RowKind, row: object, order: { readonly time?: string; readonly id: string; readonly collection?: string }): void
  /** The lines in order: by kind, then by time, then by id. */
  lines(): Generator<string>
  close(): void
}

/** Opens an empty set of rows. */
export function openRows(): Rows {
  const spool = openSpool()
  /** What each row is sorted by: parts are kept apart by a character that comes before all others. */
  const keys = openTexts()
  const [places, lengths] = [openColumn(), openColumn()]
  return {
    add(kind, row, { time = '~', id, collection }) {
      const { from, length } = spool.add(JSON.stringify({ [kind]: row, ...(collection !== undefined && { collection }) }))
      keys.push([rowKinds.indexOf(kind), time, id, ...(collection === undefined ? [] : [collection])].join('\0'))
      places.push(from)
      lengths.push(length)
    },
    *lines() {
      for (const row of Uint32Array.from({ length: keys.length }, (_, index) => index).sort((a, b) => keys.compare(a, b)))
        yield `${spool.textAt({ from: places.at(row), length: lengths.at(row) })}\n`
    },
    close: spool.close,
  }
}
