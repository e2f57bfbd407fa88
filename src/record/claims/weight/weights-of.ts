import type { ClaimWeight } from '../../../words/index.ts'
import type { ClaimSources } from '../../sources/sources-of.ts'
import type { ClaimStanding } from '../../standing/standing-of.ts'
import type { Teller } from '../claim-text.ts'
import type { DraftClaim } from '../draft.ts'
import { factsOf, type WeighedFacts } from './facts.ts'

/** How much each draft of a story weighs, in their order: by its facts, and of several that would be read in the same words only the weightiest. */
export function weightsOf(
  drafts: readonly DraftClaim[],
  tellers: readonly Teller[],
  sources: readonly ClaimSources[],
  standings: readonly ClaimStanding[],
): readonly ClaimWeight[] {
  const weights = drafts.map((draft, at): ClaimWeight => {
    const [teller, source, standing] = [tellers[at], sources[at], standings[at]]
    return teller && source && standing ? weightOf(draft.kind, factsOf(draft, teller, source, standing)) : 0
  })
  const supports = drafts.map(({ members }) => new Set(members.map(({ digest }) => digest.id)).size)
  const isBefore = (a: number, b: number): boolean => {
    const by = (at: number): readonly number[] => [weights[at] ?? 0, supports[at] ?? 0, Number(drafts[at]?.kind === 'statement'), -at]
    const [one, other] = [by(a), by(b)]
    const first = one.findIndex((it, place) => it !== other[place])
    return (one[first] ?? 0) > (other[first] ?? 0)
  }
  const best = new Map<string, number>()
  const keys = drafts.map((draft, at) => keysOf(draft, tellers[at]))
  keys.forEach((all, at) => {
    if (weights[at] === 0) return
    for (const key of all) {
      const known = best.get(key)
      if (known === undefined || isBefore(at, known)) best.set(key, at)
    }
  })
  return weights.map((weight, at) => ((keys[at] ?? []).every((key) => best.get(key) === at) ? weight : 0))
}

/** Words a draft is read in: those it is shown by, and of a statement in all of its reports those of what is said, which may be a claim of its own. */
function keysOf({ kind, members }: DraftClaim, teller: Teller | undefined): readonly string[] {
  const shown = teller ? [teller.member] : []
  const all = kind === 'statement' ? shown : [...shown, ...members.filter(({ mention }) => mention.told.carries)]
  return [...new Set(all.map(({ digest, mention }) => `${digest.id} ${mention.told.span.join(' ')}`))]
}

/** The weight that facts give a claim. */
export function weightOf(kind: DraftClaim['kind'], facts: WeighedFacts): ClaimWeight {
  if (!facts.clause || !facts.named) return 0
  const counts = facts.figures || facts.against || facts.typed || facts.newsrooms
  // of a noun or an aside only what several tell of, and is of a kind; of what stands in quotation marks what is more than said: the statement is a claim, too
  if (!facts.carries && !(facts.newsrooms && (facts.figures || facts.typed || facts.against))) return 0
  if (kind === 'event' && facts.quoted && !counts) return 0
  if (facts.against || (facts.figures && facts.newsrooms)) return 3
  return counts ? 2 : 1
}
