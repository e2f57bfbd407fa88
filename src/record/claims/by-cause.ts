import type { PropositionMention } from '../digest/index.ts'
import { becauseOf, causesOf, type Because } from '../standing/causes.ts'
import type { DraftClaim, DraftMember } from './draft.ts'

interface Caused {
  readonly member: DraftMember
  readonly draft: DraftClaim
  readonly because: Because
}

/** Drafts with those made one that say of one thing that one other brought it about: «sprengning utløste raset», "blamed blasting for the slide". */
export function joinedByCause(drafts: readonly DraftClaim[]): readonly DraftClaim[] {
  const caused = drafts.flatMap((draft) =>
    draft.members.flatMap((member): Caused[] => {
      const because = member.mention.negated ? undefined : becauseOf(member.digest, member.mention)
      return because ? [{ member, draft, because }] : []
    }),
  )
  const into = new Map<PropositionMention, DraftClaim>()
  caused.forEach((later, place) => {
    const [first] = caused
      .slice(0, place)
      .filter((earlier) => isSame(earlier, later))
      .map((earlier) => ({ ...earlier, both: [...earlier.because.cause].filter((it) => later.because.cause.has(it)).length }))
      .sort((a, b) => b.both - a.both || Number(b.member.digest === later.member.digest) - Number(a.member.digest === later.member.digest))
    if (first && first.draft !== later.draft) into.set(later.member.mention, into.get(first.member.mention) ?? first.draft)
  })
  if (into.size === 0) return drafts
  return drafts.flatMap((draft) => {
    const stay = draft.members.filter(({ mention }) => !into.has(mention))
    const come = caused.filter(({ member }) => into.get(member.mention) === draft).map(({ member }) => member)
    const [first, ...others] = [...stay, ...come]
    return first ? [{ ...draft, members: [first, ...others] }] : []
  })
}

function isSame(a: Caused, b: Caused): boolean {
  const tongue = ({ member: { digest } }: Caused): string => (digest.language === 'nn' ? 'nb' : digest.language)
  return causesOf(a.because, b.because, tongue(a) === tongue(b)) === 'same'
}
