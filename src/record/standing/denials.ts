import type { Statement } from '../../words/index.ts'
import type { DraftClaim, DraftMember } from '../claims/draft.ts'
import type { Digest } from '../digest/index.ts'
import type { JoinedStory } from '../joined-story.ts'
import type { ClaimSources } from '../sources/sources-of.ts'
import { descriptionOf } from '../sources/description.ts'
import { sameBody } from '../sources/names.ts'
import { shared } from '../sources/telling.ts'
import { clauseOf, type Clause } from './clause.ts'
import { isKnown } from './concepts.ts'
import { isProposition } from './proposition.ts'

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
  const membersIn = membersByReport(drafts)
  const headed = draftsByHead(clauses)
  return digests.flatMap((digest) =>
    digest.reading.statements
      .filter(({ stance }) => stance === 'denies')
      .flatMap((statement): Denial[] => {
        const inside = insideOf(membersIn.get(digest) ?? [], statement)
        // a denial that was parted from what it denies is a conflict already
        const parted = inside.flatMap(({ number }) => drafts[number]?.denies ?? [])[0]
        if (parted) {
          const denied = drafts.findIndex(({ members }) => members.includes(parted))
          return [{ denied, only: [], isFrom: (draft) => isFrom(digest, statement, drafts[draft], sources[draft]) }]
        }
        const said = deniedClauses(digest, statement)
        const isDeniers = (draft: number): boolean => isFrom(digest, statement, drafts[draft], sources[draft])
        const alike = new Set(said.flatMap(({ head }) => head.flatMap((concept) => [...(headed.get(concept) ?? [])])))
        const scored = [...alike]
          .map((number) => ({ number, score: score(said, digest, sources[number], clauses[number] ?? []) }))
          .filter((it) => it.score > 0 && !isDeniers(it.number) && drafts[it.number]?.members.some(isProposition) === true)
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

/** A member of a draft of an event, by the number of its draft. */
interface Numbered {
  readonly number: number
  readonly member: DraftMember
}

/** The members of drafts of events by their reports, in the order of the drafts. */
function membersByReport(drafts: readonly DraftClaim[]): ReadonlyMap<Digest, readonly Numbered[]> {
  const members = new Map<Digest, Numbered[]>()
  drafts.forEach((draft, number) => {
    if (draft.kind !== 'event') return
    for (const member of draft.members) {
      const known = members.get(member.digest)
      if (known) known.push({ number, member })
      else members.set(member.digest, [{ number, member }])
    }
  })
  return members
}

/** Drafts by what the words stand for that carry their clauses. */
function draftsByHead(clauses: readonly (readonly Clause[])[]): ReadonlyMap<string, ReadonlySet<number>> {
  const drafts = new Map<string, Set<number>>()
  clauses.forEach((list, number) => {
    for (const { head } of list) for (const concept of head) drafts.set(concept, (drafts.get(concept) ?? new Set<number>()).add(number))
  })
  return drafts
}

/** Members inside the denied words; of clauses those that a verb carries, where there are any. */
function insideOf(members: readonly Numbered[], { content }: Statement): readonly Numbered[] {
  const all = members.filter(({ member: { mention } }) => content.some((span) => shared(span, mention.trigger) > 0))
  const verbs = all.filter(({ member }) => member.mention.form === 'verb')
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
