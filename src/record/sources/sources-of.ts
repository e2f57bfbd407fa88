import type { ClaimNewsroom, ClaimOrigin } from '../../words/index.ts'
import type { DraftClaim, DraftMember } from '../claims/draft.ts'
import type { JoinedStory } from '../joined-story.ts'

/** Who stands behind a claim. */
export interface ClaimSources {
  readonly newsrooms: readonly ClaimNewsroom[]
  readonly origins: readonly ClaimOrigin[]
  /** For each member of the draft: by whom it came, and whether it is the outlet's own. */
  readonly members: readonly { readonly via: readonly string[]; readonly own: boolean }[]
}

/** Who stands behind each draft of a story, in the order of the drafts. */
export function sourcesOf(_story: JoinedStory, drafts: readonly DraftClaim[]): readonly ClaimSources[] {
  return drafts.map(({ members }) => {
    const reports = new Map<string, string[]>()
    for (const member of members) reports.set(outletOf(member), [...(reports.get(outletOf(member)) ?? []), member.digest.id])
    const rooms = [...reports].map(([name, ids]) => ({ name, reports: [...new Set(ids)] }))
    return { newsrooms: rooms, origins: rooms.map((room) => ({ kind: 'outlet' as const, ...room })), members: members.map(() => ({ via: [], own: true })) }
  })
}

function outletOf({ digest }: DraftMember): string {
  return digest.reading.report.outlet?.name ?? digest.id
}
