import type { Change, Store } from '../../store/index.ts'
import { changedClaims, type ChangedClaim } from './changed-claims.ts'
import { tellingsOf, type ClaimNews } from './claim-news.ts'
import { followedOn } from './followed-on.ts'
import { newsOfClaim, type KeptNews } from './found-news.ts'
import { openLookUp } from './look-up.ts'
import { newsOfOther } from './other-news.ts'
import { searchesOf, type Search } from './saved-search.ts'
import { toldBy } from './told-by.ts'
import { wasTold, type Told } from './told-before.ts'

/** A search, what changed since it was made, and what it has found in that. */
interface Looking {
  readonly search: Search
  readonly later: readonly Change[]
  readonly claims: ReadonlyMap<string, ChangedClaim>
  readonly found: ClaimNews[]
}

/** What the saved searches of a store tell of these changes and have not told before. `gap`: others before them are not there any more. */
export async function newsOfChanges(store: Store, changes: readonly Change[], gap: boolean, at: string): Promise<readonly KeptNews[]> {
  const lookUp = openLookUp(store)
  const every = gap ? await claimsOf(store) : []
  const looking: Looking[] = []
  for (const saved of await searchesOf(store)) {
    const later = changes.filter((change) => Date.parse(change.at) >= Date.parse(saved.madeAt))
    const claims = new Map(withUnknown(changedClaims(later), every).map((claim) => [claim.id, claim]))
    looking.push({ search: await followedOn(store, saved, later, lookUp), later, claims, found: [] })
  }
  // A claim with its reports is looked up once for all searches.
  for (const id of new Set(looking.flatMap(({ claims }) => [...claims.keys()])))
    for (const { search, claims, found } of looking) {
      const claim = claims.get(id)
      if (claim) found.push(...(await tellingsOf(search, claim, (other) => claims.has(other) && claims.get(other)?.before === undefined, lookUp)))
    }
  const all: KeptNews[] = []
  for (const { search, later, found } of looking) {
    const isNews = untold(store, search)
    for (const { happening, telling } of found)
      if (await isNews({ kind: telling.kind, ...telling.known })) all.push(await newsOfClaim(search, happening, telling, at, lookUp))
    for (const change of later) for (const news of await newsOfOther(search, change, at, lookUp)) if (await isNews(news.body.known)) all.push(news)
  }
  return all
}

/** Where changes are missing, every claim may have changed; nobody knows what was before. */
async function claimsOf(store: Store): Promise<readonly string[]> {
  const ids: string[] = []
  let after: string | undefined
  do {
    const page = await store.claims({ limit: 500, ...(after !== undefined && { after }) })
    ids.push(...page.items.map(({ id }) => id))
    after = page.next
  } while (after !== undefined)
  return ids
}

function withUnknown(known: readonly ChangedClaim[], every: readonly string[]): readonly ChangedClaim[] {
  const there = new Set(known.map(({ id }) => id))
  return [...known, ...every.filter((id) => !there.has(id)).map((id) => ({ id }))]
}

/** Says of one thing after the other whether the search has told it; what it told is looked up when there is something to compare. */
function untold(store: Store, search: Search): (known: Told) => Promise<boolean> {
  let told: Told[] | undefined
  return async (known) => {
    told ??= [...(await toldBy(store, search.id))]
    if (wasTold(told, known)) return false
    told.push(known)
    return true
  }
}
