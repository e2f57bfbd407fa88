import type { Reading, Span } from '../../words/index.ts'

/** A reading after a correction, and the ids of the items it changed; or why it could not be placed. */
export type Outcome = { readonly reading: Reading; readonly items: readonly string[] } | { readonly why: string }

/** What a correction finds in the text it is applied to. */
export interface Placed {
  /** Where its target stands. */
  readonly at: Span
  readonly text: string
}

/** An outcome that tells why not. */
export function unplaced(why: string): Outcome {
  return { why }
}

/** A list with one item in the place of another. */
export function replaced<Item extends { readonly id: string }>(items: readonly Item[], item: Item): readonly Item[] {
  return items.map((it) => (it.id === item.id ? item : it))
}

/** The next free id of a kind: `a12` after `a11`. Ids of the machine stay as they are. */
export function freeId(letter: 'a' | 'p', items: readonly { readonly id: string }[]): string {
  const numbers = items.map(({ id }) => Number(id.slice(1))).filter(Number.isFinite)
  return `${letter}${Math.max(0, ...numbers) + 1}`
}
