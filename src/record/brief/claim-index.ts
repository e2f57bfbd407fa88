import type { Claim, Span } from '../../words/index.ts'
import { isNamed } from './origins.ts'

/** Claims of a story, found by the words that assert them. */
export interface ClaimIndex {
  /** The claims asserted in a stretch of a report, in the order of the story's claims. */
  at(report: string, span: Span): readonly Claim[]
  named(id: string): Claim | undefined
}

/** An index of the claims of a story. */
export function indexClaims(claims: readonly Claim[]): ClaimIndex {
  const byReport = new Map<string, { readonly claim: Claim; readonly span: Span }[]>()
  for (const claim of claims) {
    for (const { report, span } of claim.members) {
      const known = byReport.get(report)
      if (known) known.push({ claim, span })
      else byReport.set(report, [{ claim, span }])
    }
  }
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return {
    at: (report, [from, to]) => [...new Set((byReport.get(report) ?? []).filter(({ span }) => span[0] < to && from < span[1]).map(({ claim }) => claim))],
    named: (id) => byId.get(id),
  }
}

/** Between two tellings that contradict each other lies no more: later, things have changed. */
const daysBetween = 2
const day = 86_400_000

/** The claims that cannot be true with one: denials of it, and those it contradicts, where somebody with a name stands for either side, and not the same one. */
export function opposed(claim: Claim, index: ClaimIndex): readonly { readonly claim: Claim; readonly denial: boolean }[] {
  const { contradicts = [], deniedBy = [] } = claim
  const others = [...deniedBy.map((id) => ({ id, denial: true })), ...contradicts.filter((id) => !deniedBy.includes(id)).map((id) => ({ id, denial: false }))]
  return others.flatMap(({ id, denial }) => {
    const other = index.named(id)
    return other && isDispute(claim, other) ? [{ claim: other, denial }] : []
  })
}

function isDispute(a: Claim, b: Claim): boolean {
  const [ours, theirs] = [speakersOf(a), speakersOf(b)]
  const apart = Math.max(Date.parse(a.firstAt ?? '') - Date.parse(b.lastAt ?? ''), Date.parse(b.firstAt ?? '') - Date.parse(a.lastAt ?? ''))
  return ours.length > 0 && theirs.length > 0 && !ours.some((name) => theirs.includes(name)) && !(apart > daysBetween * day)
}

/** A claim as the speakers with a name tell it: one side of a dispute. */
export function sideOf(claim: Claim): Claim {
  const reports = new Set(claim.origins.filter((origin) => origin.kind === 'actor' && isNamed(origin)).flatMap((origin) => origin.reports))
  return { ...claim, members: claim.members.filter(({ report }) => reports.has(report)) }
}

function speakersOf({ origins }: Claim): readonly string[] {
  return origins.filter((origin) => origin.kind === 'actor' && isNamed(origin)).map(({ name }) => name)
}
