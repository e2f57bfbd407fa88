import type { Statement } from '../../words/index.ts'
import type { DraftClaim } from '../claims/draft.ts'
import type { Digest } from '../digest/index.ts'
import type { JoinedStory } from '../joined-story.ts'
import type { ClaimSources } from '../sources/sources-of.ts'
import { descriptionOf } from '../sources/description.ts'
import { sameBody } from '../sources/names.ts'
import { shared } from '../sources/telling.ts'
import type { Clause } from './clause.ts'
import { conceptsOf, isKnown } from './concepts.ts'

/** A statement that denies what a draft asserts. */
export interface Denial {
  /** The draft that shares most with the denied words. */
  readonly denied: number
  /** Whether a draft's carrying word stands in the denied words. */
  speaksOf(draft: number): boolean
  /** Whether the report has a draft from whoever denies, or from who speaks for them. */
  isFrom(draft: number): boolean
  readonly digest: Digest
  readonly statement: Statement
  /** Drafts that have a member inside the denied words. */
  readonly inside: readonly number[]
}

/** Which drafts the statements that deny something are about: of those others told before, the one whose carrying word stands in the denied words and that shares most with them. */
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
        const { text } = digest.reading.report
        const said = new Set(
          statement.content.flatMap((span) => text.slice(...span).match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => conceptsOf(word, digest.language)),
        )
        const inside = drafts.flatMap(({ members }, number) =>
          members.some((member) => member.digest === digest && statement.content.some((span) => shared(span, member.mention.trigger) > 0)) ? [number] : [],
        )
        const scored = drafts.map((_, number) => ({ number, score: score(said, digest, sources[number], clauses[number] ?? []) })).filter((it) => it.score > 0)
        const [best] = scored.sort((a, b) => b.score - a.score || a.number - b.number)
        return best
          ? [
              {
                denied: best.number,
                speaksOf: (draft) => scored.some(({ number }) => number === draft),
                isFrom: (draft) => isFrom(digest, statement, drafts[draft], sources[draft]),
                digest,
                statement,
                inside: inside.filter((number) => number !== best.number),
              },
            ]
          : []
      }),
  )
}

function isFrom(digest: Digest, { speaker }: Statement, draft: DraftClaim | undefined, sources: ClaimSources | undefined): boolean {
  const { actors, report } = digest.reading
  const actor = actors.find(({ id }) => id === speaker?.actor)
  if (!actor) return false
  const words = speaker?.span ? report.text.slice(...speaker.span) : actor.name
  const { spheres } = descriptionOf(`${words} ${actor.role ?? ''}`, digest.language)
  return (draft?.members ?? []).some((member, place) => {
    const party = sources?.members[place]?.end.party
    if (member.digest !== digest || !party) return false
    return (
      party.names.some((name) => sameBody(name, actor.name)) || party.descriptions.some((other) => other.spheres.some((sphere) => spheres.includes(sphere)))
    )
  })
}

/** How much of the denied words a draft that others assert has; 0 where its carrying word is not among them. */
function score(said: ReadonlySet<string>, digest: Digest, sources: ClaimSources | undefined, clauses: readonly Clause[]): number {
  let best = 0
  clauses.forEach((clause, place) => {
    const source = sources?.members[place]
    const near =
      clause.language === digest.language || (clause.language !== 'en' && clause.language !== 'es' && digest.language !== 'en' && digest.language !== 'es')
    const counts = (concept: string): boolean => said.has(concept) && (near || isKnown(concept))
    if (source?.holds !== 'asserts' || clause.report === digest.id || clause.at > (digest.at ?? Infinity) || !clause.head.some(counts)) return
    best = Math.max(best, 1 + [...clause.rest].filter(counts).length)
  })
  return best
}
