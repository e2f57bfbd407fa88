import type { Citation } from '../../words/index.ts'
import type { DraftClaim, DraftMember } from './draft.ts'

/** Members that people put together or apart, as pairs of cited words. */
export interface MemberDecisions {
  readonly together: readonly (readonly [Citation, Citation])[]
  readonly apart: readonly (readonly [Citation, Citation])[]
}

/** Drafts as people have them: first what is apart is taken apart, then what is together put together. */
export function decided(drafts: readonly DraftClaim[], decisions: MemberDecisions | undefined): readonly DraftClaim[] {
  if (!decisions) return drafts
  const parted = decisions.apart.reduce(takenApart, drafts)
  return decisions.together.reduce(putTogether, parted)
}

/** The second pair of words leaves the claim of the first, and takes members in the same words along. */
function takenApart(drafts: readonly DraftClaim[], [stays, leaves]: readonly [Citation, Citation]): readonly DraftClaim[] {
  return drafts.flatMap((draft) => {
    if (!draft.members.some(isAt(stays))) return [draft]
    const gone = draft.members.filter(isAt(leaves))
    const left = draft.members.filter((member) => !isAt(leaves)(member))
    return [draftOf(draft, left), draftOf(draft, gone)].flatMap((it) => it ?? [])
  })
}

function putTogether(drafts: readonly DraftClaim[], [one, other]: readonly [Citation, Citation]): readonly DraftClaim[] {
  const first = drafts.find(({ members }) => members.some(isAt(one)))
  const second = drafts.find(({ members }) => members.some(isAt(other)))
  if (!first || !second || first === second) return drafts
  const members = [...first.members, ...second.members].sort((a, b) => (a.digest.at ?? Infinity) - (b.digest.at ?? Infinity) || place(a) - place(b))
  return drafts.flatMap((draft) => (draft === first ? (draftOf(first, members) ?? []) : draft === second ? [] : [draft]))
}

function draftOf(draft: DraftClaim, [first, ...rest]: readonly DraftMember[]): DraftClaim | undefined {
  return first && { ...draft, members: [first, ...rest] }
}

function isAt({ report, span: [from, to] }: Citation): (member: DraftMember) => boolean {
  return ({ digest, mention: { trigger } }) => digest.id === report && from <= trigger[0] && trigger[1] <= to
}

function place({ mention: { trigger } }: DraftMember): number {
  return trigger[0]
}
