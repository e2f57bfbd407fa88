import type { ClaimNewsroom, ClaimOrigin, Span } from '../../words/index.ts'
import type { DraftClaim } from '../claims/draft.ts'
import type { JoinedStory } from '../joined-story.ts'
import { clauseOf } from '../standing/clause.ts'
import { kindsToldBy } from '../standing/counts.ts'
import { withdrawnSentences } from '../standing/corrections.ts'
import { followOf, type Followed } from './follow.ts'
import { originsOf, type End } from './origins.ts'
import { refers } from './referring.ts'
import { shared } from './telling.ts'
import { whoIsWho } from './who.ts'

export type Holding = 'asserts' | 'refers' | 'denies' | 'withdraws'

/** Who stands behind a claim. */
export interface ClaimSources {
  readonly newsrooms: readonly ClaimNewsroom[]
  readonly origins: readonly ClaimOrigin[]
  /** For each member of the draft: by whom it came, and whether it is the outlet's own; its newsroom and its origin. */
  readonly members: readonly MemberSource[]
}

/** Where a member of a draft comes from. */
export interface MemberSource {
  /** Whether its report asserts it, only takes it up, has it from somebody who denies it, or takes back that it told it. */
  readonly holds: Holding
  readonly via: readonly string[]
  readonly own: boolean
  readonly newsroom: string
  /** Number of its origin: members of a draft with one number have one origin. */
  readonly origin: number
  readonly end: End
}

const nowhere: End = { key: '', standing: 0, party: { descriptions: [], names: [] } }

/** Who stands behind each draft of a story, in the order of the drafts: newsrooms and origins as the contract of rows defines them. */
export function sourcesOf(story: JoinedStory, drafts: readonly DraftClaim[]): readonly ClaimSources[] {
  const who = whoIsWho(story)
  const { follow, houses } = followOf(story, who)
  const withdrawn = new Map(story.digests.map((digest) => [digest.id, withdrawnSentences(digest)]))
  return drafts.map(({ members, denies }) => {
    const followed = follow(members)
    const holdings = members.map((member): Holding => holdingOf(member, withdrawn.get(member.digest.id) ?? []))
    // who denies or takes back stands behind nothing; where nobody asserts it, whoever speaks of it is shown
    const counts = holdings.map((holds) => holds === 'asserts' || denies !== undefined || !holdings.includes('asserts'))
    const names = [...new Set(followed.map(({ newsroom }) => newsroom))]
    const { origins, places, ends } = originsOf(followed, who, houses)
    const newsroomRows = names.map((name) => ({ name, reports: reportsWhere(followed, members, (it, at) => it.newsroom === name && counts[at] === true) }))
    const originRows = origins.map(({ kind, name }, place) => ({
      kind,
      name,
      reports: reportsWhere(followed, members, (_, at) => places[at] === place && counts[at] === true),
    }))
    return {
      newsrooms: newsroomRows.filter(({ reports }) => reports.length > 0),
      origins: originRows.filter(({ reports }) => reports.length > 0),
      members: followed.map(({ via, own, newsroom }, at) => ({
        via,
        own,
        newsroom,
        origin: places[at] ?? 0,
        holds: holdings[at] ?? 'asserts',
        end: ends[at] ?? nowhere,
      })),
    }
  })
}

/** What the report does with the words of a member. */
function holdingOf(member: DraftClaim['members'][0], withdrawn: readonly Span[]): Holding {
  const { digest, mention } = member
  if (withdrawn.some((span) => shared(span, mention.trigger) > 0)) return 'withdraws'
  const denied = digest.reading.statements.some(({ stance, content }) => stance === 'denies' && content.some((span) => shared(span, mention.trigger) > 0))
  if (denied) return 'denies'
  return kindsToldBy(member).length > 0 || clauseOf(member).negated || !refers(member) ? 'asserts' : 'refers'
}

function reportsWhere(followed: readonly Followed[], members: DraftClaim['members'], holds: (it: Followed, at: number) => boolean): readonly string[] {
  return [...new Set(followed.flatMap((it, at) => (holds(it, at) ? (members[at]?.digest.id ?? []) : [])))]
}
