import type { Claim, ClaimWeight } from '../../words/index.ts'
import { rfc3339 } from '../rfc3339.ts'
import type { ClaimSources } from '../sources/sources-of.ts'
import type { ClaimStanding } from '../standing/standing-of.ts'
import { textOf, type Teller } from './claim-text.ts'
import { placeOf, timeOf, typeOf } from './claim-words.ts'
import { confidenceOf } from './confidence.ts'
import type { DraftClaim } from './draft.ts'

/** What is known of a draft by its number among those of its story. */
export interface ClaimParts {
  readonly story: string
  readonly draft: DraftClaim
  readonly sources: ClaimSources
  readonly standing: ClaimStanding
  readonly id: string
  /** The member whose words the claim is shown by. */
  readonly teller: Teller
  readonly weight: ClaimWeight
  /** Ids of the claims that somebody said this. */
  readonly assertedBy: readonly string[]
  /** Ids of other drafts by their numbers, in order. */
  readonly named: (others: readonly number[]) => readonly string[]
}

/** A draft with who stands behind it and how it stands, as a row. */
export function claimRow({ story, draft, sources, standing, id, teller, weight, assertedBy, named }: ClaimParts): Claim {
  const times = draft.members.flatMap(({ digest }) => digest.at ?? []).sort((a, b) => a - b)
  const [first, last] = [times[0], times.at(-1)]
  const [type, time, place] = [typeOf(draft), timeOf(draft), placeOf(draft)]
  return {
    id,
    story,
    kind: draft.kind,
    text: textOf(teller),
    textFrom: { report: teller.member.digest.id, span: teller.member.mention.told.span },
    main: weight > 0,
    weight,
    ...(type !== undefined && { type }),
    status: standing.status,
    members: draft.members.map(({ digest, mention }, at) => ({
      report: digest.id,
      span: mention.core,
      trigger: mention.trigger,
      via: sources.members[at]?.via ?? [],
      own: sources.members[at]?.own ?? false,
    })),
    newsrooms: sources.newsrooms,
    origins: sources.origins,
    ...(standing.values.length > 0 && { values: standing.values }),
    ...(standing.contradicts.length > 0 && { contradicts: named(standing.contradicts) }),
    ...(standing.supersedes.length > 0 && { supersedes: named(standing.supersedes) }),
    ...(standing.deniedBy.length > 0 && { deniedBy: named(standing.deniedBy) }),
    ...(assertedBy.length > 0 && { assertedBy }),
    ...(time && { time }),
    ...(place !== undefined && { place }),
    ...(first !== undefined && last !== undefined && { firstAt: rfc3339(first), lastAt: rfc3339(last) }),
    confidence: confidenceOf(draft),
  }
}
