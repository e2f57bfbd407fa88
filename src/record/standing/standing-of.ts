import type { ClaimStatus, ClaimValue } from '../../words/index.ts'
import type { DraftClaim } from '../claims/draft.ts'
import type { JoinedStory } from '../joined-story.ts'
import type { ClaimSources } from '../sources/sources-of.ts'
import { conflictsOf, type Conflict } from './conflicts.ts'
import { withdrawnSentences } from './corrections.ts'
import { valuesOf } from './values.ts'

/** How a claim stands when the input ends. Other drafts are named by their number. */
export interface ClaimStanding {
  readonly status: ClaimStatus
  readonly values: readonly ClaimValue[]
  readonly contradicts: readonly number[]
  readonly supersedes: readonly number[]
  readonly deniedBy: readonly number[]
}

/** How each draft of a story stands, in the order of the drafts: its figures, what stands against it, and its status by the order of the contract. */
export function standingOf(story: JoinedStory, drafts: readonly DraftClaim[], sources: readonly ClaimSources[]): readonly ClaimStanding[] {
  const withdrawn = new Map(
    story.digests.flatMap((digest) => {
      const sentences = withdrawnSentences(digest)
      return sentences.length > 0 ? [[digest.id, sentences] as const] : []
    }),
  )
  const conflicts = byDraft(conflictsOf(story, drafts, sources))
  return drafts.map((draft, number) => {
    const source = sources[number] ?? { newsrooms: [], origins: [], members: [] }
    const { values, updated, disputed } = valuesOf(draft, source, withdrawn)
    const own = conflicts.get(number) ?? []
    const deniedBy = own.filter(({ denied }) => denied === number).flatMap(({ by }) => by ?? [])
    const contradicts = own.flatMap(({ between: [a, b], denied }) => (denied !== undefined ? [] : a === number ? [b] : b === number ? [a] : []))
    const status = statusOf(source, { retracted: isTakenBack(source), denied: deniedBy.length > 0, contradicted: contradicts.length > 0 || disputed, updated })
    return { status, values, contradicts: sorted(contradicts), supersedes: [], deniedBy: sorted(deniedBy) }
  })
}

/** Conflicts by the drafts they are between. */
function byDraft(conflicts: readonly Conflict[]): ReadonlyMap<number, readonly Conflict[]> {
  const groups = new Map<number, Conflict[]>()
  for (const conflict of conflicts)
    for (const draft of conflict.between) {
      const known = groups.get(draft)
      if (known) known.push(conflict)
      else groups.set(draft, [conflict])
    }
  return groups
}

function sorted(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b)
}

/** Whether the newsroom that alone told it has taken it back. */
function isTakenBack({ members, newsrooms }: ClaimSources): boolean {
  const [only, ...others] = newsrooms
  return (
    only !== undefined &&
    others.length === 0 &&
    members.some(({ holds }) => holds === 'withdraws') &&
    members.some(({ holds }) => holds === 'asserts') &&
    members.at(-1)?.holds === 'withdraws'
  )
}

/** Retracted goes before denied, contradicted, updated, corroborated and single. */
function statusOf({ origins, newsrooms }: ClaimSources, holds: Readonly<Record<'retracted' | 'denied' | 'contradicted' | 'updated', boolean>>): ClaimStatus {
  if (holds.retracted) return 'retracted'
  if (holds.denied) return 'denied'
  if (holds.contradicted) return 'contradicted'
  if (holds.updated) return 'updated'
  return origins.length > 1 && newsrooms.length > 1 ? 'corroborated' : 'single'
}
