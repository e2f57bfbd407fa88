import type { Digest, PropositionMention } from '../digest/index.ts'

/** A mention in its report. */
export interface DraftMember {
  readonly digest: Digest
  readonly mention: PropositionMention
}

/** Mentions of one proposition, before anybody asks who stands behind it. */
export interface DraftClaim {
  readonly kind: 'event' | 'statement'
  /** In the order of time, then of text; never empty. */
  readonly members: readonly [DraftMember, ...DraftMember[]]
  /** Mean chance that two of its members tell one thing; absent where there is one, or where people decided. */
  readonly cohesion?: number
  /** A member of the draft that this one denies. */
  readonly denies?: DraftMember
}
