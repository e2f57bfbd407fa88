import type { Wish, WishKind } from '../../review/index.ts'
import type { Store } from '../../store/index.ts'
import type { Correction } from '../../words/index.ts'
import { correctKept, type Corrector } from './kept-corrections.ts'
import { membersOf, reportNamed } from './looked-up.ts'

/** A correction of a report as a program asks for it; what it says of other reports is looked up. */
export type WishOfReport = Exclude<Wish, { readonly kind: 'claim-merge' | 'claim-split' }>

/** A correction of a claim: other claims that say the same, or reports whose words say something else. */
export interface WishOfClaim extends Pick<Wish, 'reason' | 'supersedes' | 'yes'> {
  readonly kind: 'claim-merge' | 'claim-split'
  readonly value: readonly string[]
}

/** Kinds of corrections of a report. */
export type ReportWishKind = Exclude<WishKind, WishOfClaim['kind']>

/** Corrects a report. Throws what `correctKept` throws. */
export async function correctReport(store: Store, id: string, wish: WishOfReport, corrector: Corrector): Promise<Correction> {
  const named = wish.kind === 'report-copy-of' || wish.kind === 'report-independent-of' ? { ...wish, value: await reportNamed(store, wish.value) } : wish
  return correctKept(store, id, () => named, corrector)
}

/** Corrects a claim. Throws `unknown-id` and what `correctKept` throws. */
export async function correctClaim(store: Store, id: string, { kind, value, ...rest }: WishOfClaim, corrector: Corrector): Promise<Correction> {
  const [first, ...others] = await membersOf(store, kind, [id, ...value])
  const report = first?.report ?? id
  return correctKept(store, report, () => ({ ...rest, kind, ...(first && { item: first.span }), value: others }), corrector)
}
