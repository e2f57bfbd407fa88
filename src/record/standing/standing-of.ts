import type { ClaimStatus, ClaimValue } from '../../words/index.ts'
import type { DraftClaim } from '../claims/draft.ts'
import type { JoinedStory } from '../joined-story.ts'
import type { ClaimSources } from '../sources/sources-of.ts'

/** How a claim stands when the input ends. Other drafts are named by their number. */
export interface ClaimStanding {
  readonly status: ClaimStatus
  readonly values: readonly ClaimValue[]
  readonly contradicts: readonly number[]
  readonly supersedes: readonly number[]
  readonly deniedBy: readonly number[]
}

/** How each draft of a story stands, in the order of the drafts. */
export function standingOf(_story: JoinedStory, drafts: readonly DraftClaim[], sources: readonly ClaimSources[]): readonly ClaimStanding[] {
  return drafts.map((_, number) => {
    const { origins, newsrooms } = sources[number] ?? { origins: [], newsrooms: [] }
    const corroborated = origins.length > 1 && newsrooms.length > 1
    return { status: corroborated ? 'corroborated' : 'single', values: [], contradicts: [], supersedes: [], deniedBy: [] }
  })
}
