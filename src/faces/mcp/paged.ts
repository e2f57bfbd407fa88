import { HearsayError } from '../../words/index.ts'

/** So many characters of JSON go into one answer: more is a page of its own. */
export const mostCharacters = 40_000

/** Some of a list that has no pages of its own, and where the next ones begin. */
export interface Part<Item> {
  readonly items: readonly Item[]
  readonly next?: string
}

/** As many items from a place on as fit into one answer, at least one. Throws `bad-cursor`. */
export function partOf<Item>(items: readonly Item[], after: string | undefined, room = mostCharacters): Part<Item> {
  const from = placeOf(after)
  let [to, size] = [from, 0]
  while (to < items.length && (to === from || size + sizeOf(items[to]) <= room)) size += sizeOf(items[to++])
  return { items: items.slice(from, to), ...(to < items.length && { next: `n${to}` }) }
}

/** A page of a store's list that fits into one answer: where it does not, a shorter one is asked for. */
export async function fitting<Page extends { readonly items: readonly unknown[] }>(limit: number, ask: (limit: number) => Promise<Page>): Promise<Page> {
  const page = await ask(limit)
  if (page.items.length <= 1 || sizeOf(page.items) <= mostCharacters) return page
  return fitting(Math.max(1, Math.floor(page.items.length / 2)), ask)
}

/** A place in a list as it was told. Throws `bad-cursor`. */
export function placeOf(after: string | undefined): number {
  if (after === undefined) return 0
  const place = /^n(\d{1,9})$/u.exec(after)?.[1]
  if (place === undefined) throw new HearsayError('bad-cursor', { cursor: after.slice(0, 40) })
  return Number(place)
}

function sizeOf(item: unknown): number {
  return JSON.stringify(item).length
}
