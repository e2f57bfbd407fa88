import { expect, test } from 'vitest'
import { ownRecord, ownRecords, type GoldClaim } from '../../training/gold/records-gold.ts'
import { recordReports } from '../../src/watch/index.ts'
import type { Claim } from '../../src/words/index.ts'

type Cluster = (typeof ownRecords)[number]

/** What the record of each cluster reaches: claims told by several reports with the right number of newsrooms and of origins, and claims with the right status. */
const reached: Readonly<Record<Cluster, { readonly newsrooms: number; readonly origins: number; readonly status: number }>> = {
  rockslide: { newsrooms: 6, origins: 7, status: 6 },
  prison: { newsrooms: 10, origins: 10, status: 11 },
  harbour: { newsrooms: 3, origins: 3, status: 9 },
  election: { newsrooms: 5, origins: 7, status: 8 },
}

/** The claim of the record that holds most members of each claim of the gold, each once. */
function paired(gold: readonly GoldClaim[], claims: readonly Claim[]): ReadonlyMap<GoldClaim, Claim> {
  const shares = gold.flatMap((want) =>
    claims.map((claim) => ({ want, claim, members: want.members.filter(({ report, span }) => nearest(claims, report, span) === claim).length })),
  )
  const found = new Map<GoldClaim, Claim>()
  const used = new Set<Claim>()
  for (const { want, claim, members } of shares.toSorted((a, b) => b.members - a.members)) {
    if (members === 0 || found.has(want) || used.has(claim)) continue
    found.set(want, claim)
    used.add(claim)
  }
  return found
}

/** The claim with the member that shares most with some words. */
function nearest(claims: readonly Claim[], report: string, [from, to]: readonly [number, number]): Claim | undefined {
  const scored = claims.map((claim) => ({
    claim,
    share: Math.max(
      0,
      ...claim.members
        .filter((it) => it.report === report)
        .map(({ span: [a, b] }) => (Math.min(b, to) - Math.max(a, from)) / (Math.max(b, to) - Math.min(a, from))),
    ),
  }))
  const [best] = scored.toSorted((a, b) => b.share - a.share)
  return best && best.share > 0 ? best.claim : undefined
}

test.each(ownRecords)(
  'the record of %s keeps what it reaches',
  async (name) => {
    const { reports, gold } = ownRecord(name)
    const open = recordReports({ only: ['claims'] })
    for (const report of reports) open.add(report)
    const { claims } = await open.end()
    open.close()
    const pairs = paired(gold.claims, claims)
    const several = gold.claims.filter(({ members }) => new Set(members.map(({ report }) => report)).size > 1)
    const right = (list: readonly GoldClaim[], holds: (want: GoldClaim, claim: Claim) => boolean): number =>
      list.filter((want) => {
        const claim = pairs.get(want)
        return claim !== undefined && holds(want, claim)
      }).length
    const now = {
      newsrooms: right(several, (want, claim) => want.newsrooms.length === claim.newsrooms.length),
      origins: right(several, (want, claim) => want.origins.length === claim.origins.length),
      status: right(gold.claims, (want, claim) => want.status === claim.status),
    }
    for (const key of ['newsrooms', 'origins', 'status'] as const) expect(now[key], key).toBeGreaterThanOrEqual(reached[name][key])
  },
  60_000,
)
