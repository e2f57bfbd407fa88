import type { Claim } from '../../words/index.ts'
import { hashedId } from '../hashed-id.ts'
import type { JoinedStory } from '../joined-story.ts'
import { sourcesOf, type ClaimSources } from '../sources/sources-of.ts'
import { keepApart } from '../standing/apart.ts'
import { standingOf, type ClaimStanding } from '../standing/standing-of.ts'
import { decided } from './decided.ts'
import type { DraftClaim, DraftMember } from './draft.ts'
import { joinMentions } from './join.ts'
import { rfc3339 } from '../rfc3339.ts'

/** The claims of a story: what its reports assert, who stands behind it and how it stands. */
export function claimsOf(story: JoinedStory): readonly Claim[] {
  const drafts = decided(keepApart(joinMentions(story)), story.decisions)
  const sources = sourcesOf(story, drafts)
  const standings = standingOf(story, drafts, sources)
  const ids = drafts.map((draft) => idOf(story, draft))
  return drafts.flatMap((draft, number) => {
    const source = sources[number]
    const standing = standings[number]
    return source && standing ? [claimRow(story, draft, source, standing, ids, number)] : []
  })
}

/** A claim is named by its first member: it keeps its id as reports are added after it. */
function idOf(story: JoinedStory, { kind, members: [{ digest, mention }] }: DraftClaim): string {
  return hashedId('claim', story.id, kind, digest.id, String(mention.trigger[0]))
}

function claimRow(story: JoinedStory, draft: DraftClaim, sources: ClaimSources, standing: ClaimStanding, ids: readonly string[], number: number): Claim {
  const { members, kind } = draft
  const times = members.flatMap(({ digest }) => digest.at ?? []).sort((a, b) => a - b)
  const [first, last] = [times[0], times.at(-1)]
  const named = (others: readonly number[]): string[] => others.flatMap((other) => ids[other] ?? []).sort()
  return {
    id: ids[number] ?? '',
    story: story.id,
    kind,
    text: wordsOf(members.find((_, place) => sources.members[place]?.holds === 'asserts') ?? members[0]),
    status: standing.status,
    members: members.map(({ digest, mention }, place) => ({
      report: digest.id,
      span: mention.span,
      trigger: mention.trigger,
      via: sources.members[place]?.via ?? [],
      own: sources.members[place]?.own ?? false,
    })),
    newsrooms: sources.newsrooms,
    origins: sources.origins,
    ...(standing.values.length > 0 && { values: standing.values }),
    ...(standing.contradicts.length > 0 && { contradicts: named(standing.contradicts) }),
    ...(standing.supersedes.length > 0 && { supersedes: named(standing.supersedes) }),
    ...(standing.deniedBy.length > 0 && { deniedBy: named(standing.deniedBy) }),
    ...(first !== undefined && last !== undefined && { firstAt: rfc3339(first), lastAt: rfc3339(last) }),
    confidence: 0,
  }
}

function wordsOf({ digest, mention }: DraftMember): string {
  return digest.reading.report.text
    .slice(...mention.span)
    .replace(/\s+/gu, ' ')
    .trim()
}
