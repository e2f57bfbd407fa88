import type { Claim, Span } from '../../words/index.ts'

/** Claims of a story, found by the words that assert them. */
export interface ClaimIndex {
  /** The claims asserted in a stretch of a report, in the order of the story's claims. */
  at(report: string, span: Span): readonly Claim[]
  named(id: string): Claim | undefined
}

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

/** The claims that cannot be true with one: those it contradicts, and denials of it. */
export function opposed({ contradicts = [], deniedBy = [] }: Claim, index: ClaimIndex): readonly { readonly claim: Claim; readonly denial: boolean }[] {
  const others = [...deniedBy.map((id) => ({ id, denial: true })), ...contradicts.filter((id) => !deniedBy.includes(id)).map((id) => ({ id, denial: false }))]
  return others.flatMap(({ id, denial }) => {
    const claim = index.named(id)
    return claim ? [{ claim, denial }] : []
  })
}
