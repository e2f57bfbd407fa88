import type { Store } from '../../../store/index.ts'
import type { Claim, Copy } from '../../../words/index.ts'
import { groupedBy } from '../../grouped-by.ts'
import type { CameAt, Mark } from './marks.ts'

/** When the reports came that tell these claims. */
export async function cameAround(store: Store, claims: readonly Claim[]): Promise<CameAt> {
  return store.came([...new Set(claims.flatMap(({ origins }) => origins.flatMap(({ reports }) => reports)))])
}

/** What the reports of these marks took from others, by report; the first of an origin took nothing. */
export async function copiesAround(store: Store, marks: readonly Mark[]): Promise<ReadonlyMap<string, readonly Omit<Copy, 'spans'>[]>> {
  return groupedBy(await store.copiesAmong(marks.filter((mark) => !mark.new).map(({ report }) => report)), ({ b }) => b)
}
