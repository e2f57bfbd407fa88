import type { Store } from '../../store/index.ts'

/** How many independent first sources stand behind something, by the claims it tells: each counted once by its name. */
export async function originCounts(store: Store, claims: readonly (readonly string[])[]): Promise<readonly number[]> {
  const names = new Map<string, readonly string[]>()
  for (const id of new Set(claims.flat())) names.set(id, (await store.claim(id))?.origins.map(({ kind, name }) => `${kind} ${name}`) ?? [])
  return claims.map((ids) => new Set(ids.flatMap((id) => names.get(id) ?? [])).size)
}
