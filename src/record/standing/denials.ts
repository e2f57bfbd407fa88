import type { Statement } from '../../words/index.ts'
import type { DraftClaim } from '../claims/draft.ts'
import type { Digest } from '../digest/index.ts'
import type { JoinedStory } from '../joined-story.ts'
import type { ClaimSources } from '../sources/sources-of.ts'
import { descriptionOf } from '../sources/description.ts'
import { sameBody } from '../sources/names.ts'
import { shared } from '../sources/telling.ts'
import { clauseOf, type Clause } from './clause.ts'
import { isKnown } from './concepts.ts'

/** A statement that denies what drafts assert. */
export interface Denial {
  /** The draft that others assert and it denies. */
  readonly denied: number
  /** Drafts that say nothing but what it denies. */
  readonly only: readonly number[]
  /** Whether its report has a draft from whoever denies, or from who speaks for them. */
  isFrom(draft: number): boolean
}

/** Which drafts the statements that deny something are about: of those that others asserted before, the one whose carrying word is denied and that shares most with the denied words. */
export function denialsOf(
  { digests }: JoinedStory,
  drafts: readonly DraftClaim[],
  sources: readonly ClaimSources[],
  clauses: readonly (readonly Clause[])[],
): readonly Denial[] {
  return digests.flatMap((digest) =>
    digest.reading.statements
      .filter(({ stance }) => stance === 'denies')
      .flatMap((statement): Denial[] => {
        const inside = insideOf(drafts, digest, statement)
        // a denial that was parted from what it denies is a conflict already
        const parted = inside.flatMap(({ number }) => drafts[number]?.denies ?? [])[0]
        if (parted) {
          const denied = drafts.findIndex(({ members }) => members.includes(parted))
          return [{ denied, only: [], isFrom: (draft) => isFrom(digest, statement, drafts[draft], sources[draft]) }]
        }
        const said = deniedClauses(digest, statement)
        const isDeniers = (draft: number): boolean => isFrom(digest, statement, drafts[draft], sources[draft])
        const scored = drafts
          .map((_, number) => ({ number, score: score(said, digest, sources[number], clauses[number] ?? []) }))
          .filter((it) => it.score > 0 && !isDeniers(it.number))
        const [best] = scored.sort((a, b) => b.score - a.score || a.number - b.number)
        const only = [...new Set(inside.map(({ number }) => number))].filter(
          (number) => sources[number]?.members.every(({ holds }) => holds === 'denies') && number !== best?.number,
        )
        return best
          ? [{ denied: best.number, only: only.filter((number) => shares(clauses[number] ?? [], clauses[best.number] ?? [])), isFrom: isDeniers }]
          : []
      }),
  )
}

/** The clauses that are denied: those that a verb carries, where there are any. */
function deniedClauses(digest: Digest, { content }: Statement): readonly Clause[] {
  const inside = digest.mentions.filter(({ kind, trigger }) => kind === 'event' && content.some((span) => shared(span, trigger) > 0))
  const verbs = inside.filter(({ form }) => form === 'verb')
  return (verbs.length > 0 ? verbs : inside).map((mention) => clauseOf({ digest, mention }))
}

/** Members inside the denied words; of clauses those that a verb carries, where there are any. */
function insideOf(drafts: readonly DraftClaim[], digest: Digest, { content }: Statement): readonly { readonly number: number; readonly place: number }[] {
  const all = drafts.flatMap(({ members, kind }, number) =>
    members.flatMap((member, place) =>
      kind === 'event' && member.digest === digest && content.some((span) => shared(span, member.mention.trigger) > 0)
        ? [{ number, place, form: member.mention.form }]
        : [],
    ),
  )
  const verbs = all.filter(({ form }) => form === 'verb')
  return verbs.length > 0 ? verbs : all
}

function shares(a: readonly Clause[], b: readonly Clause[]): boolean {
  return a.some(({ head }) => b.some((other) => other.head.some((concept) => head.includes(concept))))
}

function isFrom(digest: Digest, { speaker }: Statement, draft: DraftClaim | undefined, sources: ClaimSources | undefined): boolean {
  const { actors, report } = digest.reading
  const actor = actors.find(({ id }) => id === speaker?.actor)
  if (!actor) return false
  const words = speaker?.span ? report.text.slice(...speaker.span) : actor.name
  const { spheres } = descriptionOf(`${words} ${actor.role ?? ''}`, digest.language)
  return (draft?.members ?? []).some((member, place) => {
    const source = sources?.members[place]
    const party = source?.end.party
    if (member.digest !== digest || source?.holds !== 'asserts' || !party) return false
    return (
      party.names.some((name) => sameBody(name, actor.name)) || party.descriptions.some((other) => other.spheres.some((sphere) => spheres.includes(sphere)))
    )
  })
}

/** What stands behind the carrying word is what is denied; what stands before it is only what it is denied of. */
const weightOfEnd = 4

/** How much of what is denied a draft that others assert has; 0 where its carrying word is not denied. */
function score(said: readonly Clause[], digest: Digest, sources: ClaimSources | undefined, clauses: readonly Clause[]): number {
  let best = 0
  clauses.forEach((clause, place) => {
    if (sources?.members[place]?.holds !== 'asserts' || clause.report === digest.id || clause.at > (digest.at ?? Infinity)) return
    for (const denied of said) {
      const near = clause.language === denied.language || [clause, denied].every(({ language }) => language === 'nb' || language === 'nn')
      const shared = (mine: Iterable<string>, theirs: Iterable<string>): number =>
        [...mine].filter((concept) => (near || isKnown(concept)) && new Set(theirs).has(concept)).length
      if (shared(denied.head, clause.head) > 0) best = Math.max(best, 1 + shared(denied.rest, clause.rest) + weightOfEnd * shared(denied.behind, clause.behind))
    }
  })
  return best
}
