import type { Claim } from '../../words/index.ts'
import { hashedId } from '../hashed-id.ts'
import type { JoinedStory } from '../joined-story.ts'
import { sourcesOf } from '../sources/sources-of.ts'
import { keepApart } from '../standing/apart.ts'
import { standingOf } from '../standing/standing-of.ts'
import { mainLanguage } from '../stories/title.ts'
import { joinedByCause } from './by-cause.ts'
import { claimRow } from './claim-row.ts'
import { tellersOf } from './claim-text.ts'
import { decided } from './decided.ts'
import { withDenials } from './denied.ts'
import type { DraftClaim } from './draft.ts'
import { joinMentions } from './join.ts'
import { weighedClaims } from './weight/weighed-claims.ts'

/** The claims of a story: what its reports assert, who stands behind it and how it stands. */
export function claimsOf(story: JoinedStory): readonly Claim[] {
  const drafts = decided(withDenials(story, joinedByCause(keepApart(joinMentions(story)))), story.decisions)
  const sources = sourcesOf(story, drafts)
  const standings = standingOf(story, drafts, sources)
  const ids = drafts.map((draft) => idOf(story, draft))
  const named = (others: readonly number[]): string[] => others.flatMap((other) => ids[other] ?? []).sort()
  const asserting = assertingDrafts(drafts)
  const language = mainLanguage(story.digests)
  const weighed = weighedClaims(
    drafts.map((draft, number) => ({ draft, tellers: tellersOf(draft, sources[number], language), sources: sources[number], standing: standings[number] })),
  )
  return drafts.flatMap((draft, number) => {
    const [of, standing, id, shown] = [sources[number], standings[number], ids[number], weighed[number]]
    if (!of || !standing || id === undefined || !shown) return []
    return [claimRow({ story: story.id, draft, sources: of, standing, id, ...shown, assertedBy: named(asserting(draft)), named })]
  })
}

/** A claim is named by its first member: it keeps its id as reports are added after it. */
function idOf(story: JoinedStory, { kind, members: [{ digest, mention }] }: DraftClaim): string {
  return hashedId('claim', story.id, kind, digest.id, String(mention.trigger[0]))
}

/** Finds the drafts of statements in whose content a draft is told, by their numbers. */
function assertingDrafts(drafts: readonly DraftClaim[]): (draft: DraftClaim) => readonly number[] {
  const ofStatement = new Map<string, number>()
  drafts.forEach(({ members }, number) => {
    for (const { digest, mention } of members) if (mention.statement !== undefined) ofStatement.set(`${digest.id} ${mention.statement}`, number)
  })
  return (draft) => {
    const found = draft.members.flatMap(({ digest, mention }) => ofStatement.get(`${digest.id} ${mention.within[0] ?? ''}`) ?? [])
    return [...new Set(found)].filter((number) => drafts[number] !== draft)
  }
}
