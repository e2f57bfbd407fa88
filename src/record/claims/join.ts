import type { JoinedStory } from '../joined-story.ts'
import { agglomerate, type Likely } from './agglomerate.ts'
import { alignedReports } from './aligned.ts'
import type { DraftClaim, DraftMember } from './draft.ts'
import { contextOf, type Joinable } from './join-context.ts'
import { leastMean } from './join-table.ts'
import { openJudging } from './judging.ts'
import { matchedSentences } from './matched.ts'
import { pairRow } from './pair-features.ts'
import { pairsOf } from './pairs.ts'

/** How a pair of mentions is judged, from the row of its features. */
export type PairJudge = (row: Int16Array) => number

/** The mentions of a story and the rows of those pairs that may assert one proposition. */
export interface Compared {
  readonly mentions: readonly Joinable[]
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly row: Int16Array }[]
}

/** Compares the mentions of a story. */
export function compared(story: JoinedStory): Compared {
  const context = contextOf(story)
  const aligned = alignedReports(story.copies)
  const matched = matchedSentences(context, story.copies)
  const pairs = pairsOf(context, matched).flatMap(([a, b]) =>
    apart(a, b) ? [] : [{ a: a.number, b: b.number, row: pairRow(context, aligned.between(a, b), matched.between(a, b), a, b) }],
  )
  return { mentions: context.mentions, pairs }
}

/** Mentions that would be true or false together, joined: each mention is in one draft. */
export function joinMentions(story: JoinedStory): readonly DraftClaim[] {
  const context = contextOf(story)
  const matched = matchedSentences(context, story.copies)
  const chanceOf = openJudging(context, alignedReports(story.copies), matched)
  const likely: Likely[] = []
  for (const [a, b] of pairsOf(context, matched)) {
    const chance = apart(a, b) ? 0 : chanceOf(a, b)
    if (chance > leastTold) likely.push({ a: a.number, b: b.number, chance })
  }
  return draftsOf(context.mentions, likely, leastMean)
}

/** The same of mentions that are compared, by another judge or another least mean of chances. */
export function joinCompared({ mentions, pairs }: Compared, judge: PairJudge, least: number): readonly DraftClaim[] {
  const likely = pairs.map(({ a, b, row }) => ({ a, b, chance: judge(row) })).filter(({ chance }) => chance > leastTold)
  return draftsOf(mentions, likely, least)
}

function draftsOf(mentions: readonly Joinable[], likely: readonly Likely[], least: number): readonly DraftClaim[] {
  const groups = agglomerate(mentions.length, likely, least, (a, b) => apart(mentions[a]!, mentions[b]!))
  const drafts = new Map<number, [DraftMember, ...DraftMember[]]>()
  for (const { number, digest, mention } of mentions) {
    const group = groups[number] ?? number
    const known = drafts.get(group)
    if (known) known.push({ digest, mention })
    else drafts.set(group, [{ digest, mention }])
  }
  const sums = new Map<number, number>()
  for (const { a, b, chance } of likely) if (groups[a] === groups[b]) sums.set(groups[a] ?? a, (sums.get(groups[a] ?? a) ?? 0) + chance)
  return [...drafts].map(([group, members]) => {
    const pairs = (members.length * (members.length - 1)) / 2
    return { kind: kindOf(members), members, ...(pairs > 0 && { cohesion: (sums.get(group) ?? 0) / pairs }) }
  })
}

/** What most members are; what the first is where they are as many. */
function kindOf(members: readonly [DraftMember, ...DraftMember[]]): DraftClaim['kind'] {
  const statements = members.filter(({ mention }) => mention.kind === 'statement').length
  return 2 * statements === members.length ? members[0].mention.kind : 2 * statements > members.length ? 'statement' : 'event'
}

/** A chance so small that it need not be kept. */
const leastTold = 0.02

/** What is said not to be so is another claim, and so is another number of the event itself. */
function apart({ mention: a }: Joinable, { mention: b }: Joinable): boolean {
  if (a.negated !== b.negated) return true
  return a.cardinality !== undefined && b.cardinality !== undefined && a.cardinality !== b.cardinality
}
