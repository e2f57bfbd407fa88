import { openSpool, type Place } from './spool.ts'

export const rowKinds = ['report', 'story', 'copy', 'claim', 'timeline', 'brief'] as const
export type RowKind = (typeof rowKinds)[number]

interface Kept extends Place {
  readonly kind: RowKind
  readonly time: string
  readonly id: string
}

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
  const kept: Kept[] = []
  return {
    add(kind, row, { time = '~', id, collection }) {
      const line = JSON.stringify({ [kind]: row, ...(collection !== undefined && { collection }) })
      kept.push({ kind, time, id: collection === undefined ? id : `${id} ${collection}`, ...spool.add(line) })
    },
    *lines() {
      kept.sort((a, b) => rowKinds.indexOf(a.kind) - rowKinds.indexOf(b.kind) || compare(a.time, b.time) || compare(a.id, b.id))
      for (const place of kept) yield `${spool.textAt(place)}\n`
    },
    close: spool.close,
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
