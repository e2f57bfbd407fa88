import type { ChangedClaim } from './changed-claims.ts'
import type { LookUp } from './look-up.ts'
import { mayMatch } from './matches.ts'
import type { Search } from './saved-search.ts'
import { tellings, type AgainstClaim, type Happening, type Telling } from './tellings.ts'

/** Something a search tells of a claim, with the claim. */
export interface ClaimNews {
  readonly happening: Happening
  readonly telling: Telling
}

/** What a search tells of a claim that changed; `isNew` says which claims came with the same changes. */
export async function tellingsOf(
  { conditions, madeAt }: Search,
  { id, before }: ChangedClaim,
  isNew: (id: string) => boolean,
  lookUp: LookUp,
): Promise<readonly ClaimNews[]> {
  const { tell, story } = conditions
  if (!tell.some((kind) => kind !== 'story' && kind !== 'report' && kind !== 'version')) return []
  const claim = await lookUp.claim(id)
  if (!claim || !mayMatch(conditions, claim) || (story && story.id !== claim.story)) return []
  const against: readonly AgainstClaim[] = [
    ...(tell.includes('contradiction') ? await standing('contradicts', claim.contradicts) : []),
    ...(tell.includes('denial') ? await standing('denies', claim.deniedBy) : []),
  ]
  const happening: Happening = { ...(await lookUp.facts(claim)), against, ...(before && { before }) }
  return tellings(conditions, happening, madeAt).map((telling) => ({ happening, telling }))

  async function standing(how: AgainstClaim['how'], ids: readonly string[] = []): Promise<readonly AgainstClaim[]> {
    const others = (await Promise.all(ids.map(lookUp.claim))).flatMap((other) => other ?? [])
    return Promise.all(others.map(async (other) => ({ ...(await lookUp.facts(other)), how, isNew: isNew(other.id) })))
  }
}
