import { overlaps, standing } from '../../review/index.ts'
import type { Store } from '../../store/index.ts'
import type { Claim, Correction, CorrectionKind } from '../../words/index.ts'
import { groupedBy } from '../grouped-by.ts'

/** What somebody corrected about words that assert a claim. */
export interface ClaimCorrection {
  readonly id: string
  readonly kind: CorrectionKind
  readonly by: string
  readonly at: string
  /** Nobody took it back, and no other stands in its place. */
  readonly inForce: boolean
}

/** Who changed a claim, the last first: entries of the ledger about words that assert it, or about the whole of their reports. */
export async function correctionsOfClaim(
  store: Pick<Store, 'corrections' | 'allCorrections' | 'texts'>,
  { members }: Pick<Claim, 'members'>,
): Promise<readonly ClaimCorrection[]> {
  if ((await store.corrections({ limit: 1 })).items.length === 0) return []
  const texts = await store.texts(members.map(({ report }) => report))
  const told = groupedBy(members, ({ report }) => texts.get(report)?.item)
  const entries: Correction[] = []
  for await (const entry of store.allCorrections()) if (told.has(entry.target.report)) entries.push(entry)
  const force = standing(entries)
  return entries
    .filter(({ target: { report, span } }) => !span || (told.get(report) ?? []).some((member) => overlaps(member.span, span)))
    .map(({ id, kind, by, at }) => ({ id, kind, by, at, inForce: force.has(id) }))
    .toReversed()
}
