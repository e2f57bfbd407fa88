import type { DraftClaim, DraftMember } from '../claims/draft.ts'
import { clauseOf } from './clause.ts'

/** Takes apart what cannot be one claim: who says that it is not so from who says that it is, and those who count the thing differently. */
export function keepApart(drafts: readonly DraftClaim[]): readonly DraftClaim[] {
  return drafts.flatMap((draft) => (draft.kind === 'event' ? byCount(draft).flatMap(byPolarity) : [draft]))
}

function byPolarity(draft: DraftClaim): readonly DraftClaim[] {
  const negated = draft.members.map((member) => clauseOf(member).negated)
  return split(draft, (_, place) => String(negated[place]))
}

function byCount(draft: DraftClaim): readonly DraftClaim[] {
  const counts = draft.members.map((member) => clauseOf(member).many)
  const told = new Set(counts.filter((many) => many !== undefined))
  return told.size < 2 ? [draft] : split(draft, (_, place) => String(counts[place] ?? ''))
}

function split(draft: DraftClaim, keyOf: (member: DraftMember, place: number) => string): readonly DraftClaim[] {
  const parts = new Map<string, [DraftMember, ...DraftMember[]]>()
  draft.members.forEach((member, place) => {
    const key = keyOf(member, place)
    const known = parts.get(key)
    if (known) known.push(member)
    else parts.set(key, [member])
  })
  return [...parts.values()].map((part) => ({ ...draft, members: part }))
}
