import type { Store } from '../../store/index.ts'
import type { Claim } from '../../words/index.ts'

/** Claims asked for at once. */
const some = 500

/** Claims by id; those that are no more are left out. */
export async function claimsNamed(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, Claim>> {
  const wanted = [...new Set(ids)]
  const found: Claim[] = []
  for (let at = 0; at < wanted.length; at += some) found.push(...(await store.claims({ ids: wanted.slice(at, at + some), limit: some })).items)
  return new Map(found.map((claim) => [claim.id, claim]))
}
