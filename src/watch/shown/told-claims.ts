import { overlaps } from '../../review/index.ts'
import type { Store, Telling } from '../../store/index.ts'
import type { Evidence } from './shown-words.ts'

/** A claim that some words assert, with how it stands. */
export interface ToldClaim extends Pick<Telling, 'kind' | 'status' | 'origins'> {
  readonly id: string
}

/** The same with the claims that the words of each assert: what is told once in a list may be told by many. */
export async function withToldClaims<Item extends { readonly evidence: readonly Evidence[] }>(
  store: Store,
  items: readonly Item[],
): Promise<readonly (Item & { readonly claims: readonly ToldClaim[] })[]> {
  const told = await store.tellings(items.flatMap(({ evidence }) => evidence.map(({ report }) => report)))
  const at = ({ report, span }: Evidence): readonly Telling[] => told.filter((it) => it.report === report && overlaps(it.span, span))
  return items.map((item) => {
    const found = item.evidence.flatMap(at)
    const claims = new Map(found.map(({ claim, kind, status, origins }) => [claim, { id: claim, kind, status, origins }]))
    return { ...item, claims: [...claims.values()] }
  })
}
