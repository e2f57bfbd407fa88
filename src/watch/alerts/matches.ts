import type { ChangeFacts } from '../../store/index.ts'
import type { Claim } from '../../words/index.ts'
import { anchorsOf, overlap } from './anchors.ts'
import type { Conditions } from './conditions.ts'
import type { MemberFacts } from './member-facts.ts'
import { isNamed, wordsStandIn } from './word-match.ts'

/** A claim with what is known of the words that assert it. */
export interface ClaimFacts {
  readonly claim: Claim
  /** In the order of its members. */
  readonly members: readonly MemberFacts[]
}

/** Whether a claim can match by itself, before anything is looked up: an aside does only where asides are asked for, or it is followed. */
export function mayMatch({ asides, claim: followed, types, origins = 0, newsrooms = 0 }: Conditions, claim: Claim): boolean {
  return (
    (claim.main || asides === true || followed !== undefined) &&
    (types === undefined || types.some((type) => type === claim.type)) &&
    claim.origins.length >= origins &&
    claim.newsrooms.length >= newsrooms
  )
}

/** Whether a claim, as it is now, is what a search looks for. */
export function matches(conditions: Conditions, facts: ClaimFacts): boolean {
  const { claim } = facts
  const { story, claim: followed } = conditions
  return (
    mayMatch(conditions, claim) &&
    (story === undefined || story.id === claim.story) &&
    (followed === undefined || followed.id === claim.id || overlap(followed.anchors, anchorsOf(facts.members))) &&
    isTold(conditions, facts)
  )
}

/** Whether the words of a claim, their speakers, countries and outlets are what a search looks for. */
function isTold({ words, country, speaker, outlet }: Conditions, { claim, members }: ClaimFacts): boolean {
  const actors = claim.origins.filter(({ kind }) => kind === 'actor')
  return (
    (words === undefined || wordsStandIn(words, [claim.text, ...members.flatMap((it) => [it.words, it.title ?? ''])])) &&
    (country === undefined || members.some(({ countries }) => countries.includes(country))) &&
    (speaker === undefined || [...actors.map(({ name }) => name), ...members.flatMap(({ speakers }) => speakers)].some((name) => isNamed(speaker, name))) &&
    (outlet === undefined || [...claim.newsrooms.map(({ name }) => name), ...members.flatMap((it) => it.outlet ?? [])].some((name) => isNamed(outlet, name)))
  )
}

/**
 * Whether a claim was what a search looks for before it changed, or when the search was made: by the counts it had, and by the words of those of its
 * reports that were there when the search was made.
 */
export function matchedBefore(conditions: Conditions, facts: ClaimFacts, before: ChangeFacts | undefined, madeAt: string): boolean {
  const old = factsUntil(facts, madeAt)
  const { origins = 0, newsrooms = 0 } = conditions
  if (before?.main === false && !conditions.asides && !conditions.claim) return false
  const counted = before ? (before.origins ?? 0) >= origins && (before.newsrooms ?? 0) >= newsrooms : mayMatch(conditions, old.claim)
  if (!counted) return false
  return old.members.length > 0 && matches({ ...conditions, origins: 0, newsrooms: 0 }, old)
}

/** A claim as far as reports told it that were there at that time. */
function factsUntil({ claim, members }: ClaimFacts, time: string): ClaimFacts {
  const old = members.filter(({ readAt }) => Date.parse(readAt) < Date.parse(time))
  const ids = new Set(old.map(({ report }) => report))
  const of = <Named extends { readonly reports: readonly string[] }>(all: readonly Named[]): readonly Named[] =>
    all.filter(({ reports }) => reports.some((id) => ids.has(id)))
  return { claim: { ...claim, origins: of(claim.origins), newsrooms: of(claim.newsrooms) }, members: old }
}
