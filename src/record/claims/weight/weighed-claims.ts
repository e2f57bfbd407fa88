import type { ClaimWeight } from '../../../words/index.ts'
import type { ClaimSources } from '../../sources/sources-of.ts'
import type { ClaimStanding } from '../../standing/standing-of.ts'
import type { Teller } from '../claim-text.ts'
import type { DraftClaim, DraftMember } from '../draft.ts'
import { draftFactsOf, factsOf } from './facts.ts'
import { weightOf } from './weight-of.ts'

/** What a claim is weighed by. */
export interface Weighable {
  readonly draft: DraftClaim
  /** The members it may be shown by, the best first. */
  readonly tellers: readonly Teller[]
  readonly sources: ClaimSources | undefined
  readonly standing: ClaimStanding | undefined
}

/** How a claim is shown, and how much it weighs. */
export interface Weighed {
  readonly teller: Teller
  readonly weight: ClaimWeight
}

/**
 * The claims of a story, in their order, with what each is shown by. The weightiest take their words first: of several that would be read in the same
 * words the others are shown by another member, or are asides. A statement is one where what it says is a claim that was taken before.
 */
export function weighedClaims(claims: readonly Weighable[]): readonly (Weighed | undefined)[] {
  const weights = claims.map(weightsOf)
  const supports = claims.map(({ draft }) => new Set(draft.members.map(({ digest }) => digest.id)).size)
  const rank = (at: number): readonly number[] => [weights[at]?.[0] ?? 0, supports[at] ?? 0, Number(claims[at]?.draft.kind === 'statement'), -at]
  const order = claims.map((_, at) => at).toSorted((a, b) => compared(rank(b), rank(a)))
  const shown: (Weighed | undefined)[] = claims.map(({ tellers: [teller] }) => teller && { teller, weight: 0 })
  const taken = new Set<string>()
  for (const at of order) {
    const { draft, tellers } = claims[at] ?? { draft: undefined, tellers: [] }
    const place = tellers.findIndex(({ member }, place) => (weights[at]?.[place] ?? 0) > 0 && !taken.has(wordsOf(member)))
    const [teller, weight] = [tellers[place], weights[at]?.[place] ?? 0]
    if (!draft || !teller) continue
    shown[at] = { teller, weight }
    taken.add(wordsOf(teller.member))
    if (draft.kind === 'event') for (const member of draft.members) if (member.mention.told.part === 'whole') taken.add(wordsOf(member))
  }
  return shown
}

/** The weight that a claim has by each of its tellers. */
function weightsOf({ draft, tellers, sources, standing }: Weighable): readonly ClaimWeight[] {
  if (!sources || !standing) return tellers.map(() => 0)
  const ofDraft = draftFactsOf(draft, sources, standing)
  return tellers.map((teller) => weightOf(factsOf(draft, teller, ofDraft)))
}

/** The words a member is read in. */
function wordsOf({ digest, mention: { told } }: DraftMember): string {
  return `${digest.id} ${told.span.join(' ')}`
}

/** Which of two lists of numbers is less at the first place where they differ. */
function compared(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((it, at) => it !== b[at])
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0)
}
