import { anchorOf, heldBy } from '../../review/index.ts'
import type { Store } from '../../store/index.ts'
import { HearsayError, type Reading, type ReportAnchor, type Span } from '../../words/index.ts'

/** What all versions of a report share, by the id of any. Throws `unknown-id`. */
export async function reportNamed(store: Store, id: string): Promise<string> {
  const report = await store.report(id)
  if (!report) throw new HearsayError('unknown-id', { id, file: store.file })
  return report.item
}

/** Where an item of a reading stands, so that words are looked for near it. */
export function spanOfItem(reading: Reading, item: string): Span | undefined {
  return heldBy(item, reading)
}

/**
 * Words of claims: of the first member of each claim to be merged; to split, the first member that stays, then those in the reports that are named.
 * Throws `unknown-id` and `missing-input`.
 */
export async function membersOf(
  store: Store,
  kind: 'claim-merge' | 'claim-split',
  [first, ...others]: readonly (string | undefined)[],
): Promise<readonly ReportAnchor[]> {
  if (first === undefined || others.length === 0)
    throw new HearsayError('missing-input', {
      command: `correct ${kind}`,
      expected: kind === 'claim-merge' ? 'two claims' : 'a claim and reports whose words say something else',
      example: `hearsay correct ${kind} 8m2q0v7d1k4xp ${kind === 'claim-merge' ? '1c9s5t0b6n3we' : '4v1dqkc9m2x0f'}`,
    })
  const claims = await Promise.all([first, ...(kind === 'claim-merge' ? others : [])].map((id) => claimNamed(store, id ?? '')))
  const members = claims.map((claim) => claim.members)
  if (kind === 'claim-merge')
    return anchors(
      store,
      members.flatMap(([member]) => member ?? []),
    )
  const named = new Set(await Promise.all(others.map((id) => reportNamed(store, id ?? ''))))
  const all = await anchors(store, members.flat())
  const [leaving, staying] = [all.filter(({ report }) => named.has(report)), all.filter(({ report }) => !named.has(report))]
  return staying[0] && leaving.length > 0 ? [staying[0], ...leaving] : refuse('the claim has no words in these reports, or in no others')
}

async function claimNamed(store: Store, id: string): Promise<NonNullable<Awaited<ReturnType<Store['claim']>>>> {
  const claim = await store.claim(id)
  if (!claim) throw new HearsayError('unknown-id', { id, file: store.file })
  return claim
}

async function anchors(store: Store, members: readonly { readonly report: string; readonly span: Span }[]): Promise<readonly ReportAnchor[]> {
  const found: ReportAnchor[] = []
  for (const { report, span } of members) {
    const kept = await store.report(report)
    if (kept) found.push({ report: kept.item, ...anchorOf(kept.report.text, span) })
  }
  return found
}

function refuse(reason: string): never {
  throw new HearsayError('correction-refused', { reason })
}
