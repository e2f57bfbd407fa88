import type { DraftClaim } from '../claims/draft.ts'
import type { JoinedStory } from '../joined-story.ts'
import type { ClaimSources, MemberSource } from '../sources/sources-of.ts'
import { clauseOf, type Clause } from './clause.ts'
import { denialsOf } from './denials.ts'
import { mayChange, opposition } from './opposed.ts'
import { isAbout } from './party.ts'
import { isProposition } from './proposition.ts'

/** Two drafts that cannot both be true. */
export interface Conflict {
  readonly between: readonly [number, number]
  /** The one that the party it is about denies, and the denial; nothing where both stand against each other. */
  readonly denied?: number
  readonly by?: number
}

/** Pairs of drafts that cannot both be true, told by different origins. */
export function conflictsOf(story: JoinedStory, drafts: readonly DraftClaim[], sources: readonly ClaimSources[]): readonly Conflict[] {
  const clauses = drafts.map(({ kind, members }) => (kind === 'event' ? members.map(clauseOf) : []))
  const denials = denialsOf(story, drafts, sources, clauses)
  const conflicts = new Map<string, Conflict>()
  for (const [a, b] of pairsOf(clauses)) {
    const opposed = opposedMembers(a, b, drafts, clauses, sources)
    if (!opposed) continue
    const said = denials.find(({ denied, isFrom }) => (denied === a || denied === b) && isFrom(denied === a ? b : a))?.denied
    const denied = said ?? opposed.denied
    const by = denied === a ? b : a
    const about = denied !== undefined && isAccused(drafts, sources, denied, by)
    conflicts.set(`${a} ${b}`, about ? { between: [a, b], denied, by } : { between: [a, b] })
  }
  for (const { denied, only } of denials) {
    for (const by of only) {
      const [a, b] = denied < by ? [denied, by] : [by, denied]
      if (conflicts.has(`${a} ${b}`)) continue
      conflicts.set(`${a} ${b}`, isAccused(drafts, sources, denied, by) ? { between: [a, b], denied, by } : { between: [a, b] })
    }
  }
  drafts.forEach(({ denies }, by) => {
    if (!denies) return
    const denied = drafts.findIndex(({ members }) => members.includes(denies))
    const [a, b] = denied < by ? [denied, by] : [by, denied]
    if (denied < 0 || conflicts.has(`${a} ${b}`) || isOneVoice(sources[a], sources[b])) return
    conflicts.set(`${a} ${b}`, isAccused(drafts, sources, denied, by) ? { between: [a, b], denied, by } : { between: [a, b] })
  })
  return [...conflicts.values()]
}

/** Whether nobody but one origin stands behind two drafts. */
function isOneVoice(a: ClaimSources | undefined, b: ClaimSources | undefined): boolean {
  const keys = new Set([...(a?.members ?? []), ...(b?.members ?? [])].map(({ end }) => end.key))
  return keys.size < 2
}

/** Drafts that share what carries them, or a thing of a kind that can exclude another: nothing else is compared. */
function pairsOf(clauses: readonly (readonly Clause[])[]): readonly (readonly [number, number])[] {
  const by = new Map<string, Set<number>>()
  clauses.forEach((list, number) => {
    for (const concept of new Set(list.flatMap(({ head }) => head))) by.set(concept, (by.get(concept) ?? new Set()).add(number))
  })
  const pairs = new Map<string, readonly [number, number]>()
  const add = (a: number, b: number): void => void (a !== b && pairs.set(`${Math.min(a, b)} ${Math.max(a, b)}`, [Math.min(a, b), Math.max(a, b)]))
  const has = (holds: (clause: Clause) => boolean): readonly boolean[] => clauses.map((list) => list.some(holds))
  const [negated, counted, begun] = [has((it) => it.negated), has(({ many }) => many !== undefined), has(({ head }) => head.includes('begin'))]
  const may = (a: number, b: number): boolean =>
    negated[a] === true || negated[b] === true || (counted[a] === true && counted[b] === true) || (begun[a] === true && begun[b] === true)
  for (const numbers of by.values()) for (const a of numbers) for (const b of numbers) if (a < b && may(a, b)) add(a, b)
  for (const [one, other] of [
    ['accident', 'deliberate'],
    ['accident', 'attack'],
    ['peaceful', 'violent'],
    ['safe', 'danger'],
    ['drinkable', 'contaminated'],
  ] as const) {
    for (const a of by.get(one) ?? []) for (const b of by.get(other) ?? []) add(a, b)
  }
  const caused = clauses.flatMap((list, number) => (list.some(({ because }) => because) ? [number] : []))
  for (const a of caused) for (const b of caused) if (a < b) add(a, b)
  return [...pairs.values()].sort((x, y) => x[0] - y[0] || x[1] - y[1])
}

/** Whether members of two drafts stand against each other, from different origins, at the same time; `denied` is the one that the other says is not so. */
function opposedMembers(
  a: number,
  b: number,
  drafts: readonly DraftClaim[],
  clauses: readonly (readonly Clause[])[],
  sources: readonly ClaimSources[],
): { readonly denied?: number } | undefined {
  const [mineA, mineB] = [sources[a]?.members ?? [], sources[b]?.members ?? []]
  if (mineA.filter(asserts).some((one) => mineB.filter(asserts).some((other) => one.end.key === other.end.key))) return undefined
  for (const [placeA, one] of (clauses[a] ?? []).entries()) {
    for (const [placeB, other] of (clauses[b] ?? []).entries()) {
      if (!asserts(mineA[placeA]) || !asserts(mineB[placeB])) continue
      const how = opposition(one, other)
      if (how === undefined) continue
      if (how === 'polarity') {
        if (![drafts[a]?.members[placeA], drafts[b]?.members[placeB]].every((member) => member && isProposition(member))) continue
        const [yes, no] = one.negated ? [other, one] : [one, other]
        if (mayChange(yes) && no.at < yes.at && no.report !== yes.report) continue
        return { denied: one.negated ? b : a }
      }
      return {}
    }
  }
  return undefined
}

function asserts(source: MemberSource | undefined): boolean {
  return source?.holds === 'asserts'
}

/** Whether those who tell one draft are the party that the other is about. */
function isAccused(drafts: readonly DraftClaim[], sources: readonly ClaimSources[], denied: number, by: number): boolean {
  const parties = (sources[by]?.members ?? []).map(({ end }) => end.party)
  return (drafts[denied]?.members ?? []).some(({ digest, mention }) =>
    parties.some((party) => isAbout(digest.reading.report.text.slice(...mention.span), digest.language, party)),
  )
}
