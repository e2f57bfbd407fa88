import { standing } from '../../review/index.ts'
import type { Store } from '../../store/index.ts'
import type { Correction, JudgedKind } from '../../words/index.ts'
import { itemKey } from './counted.ts'
import { shareOf, type Share } from './wilson.ts'

/** How often people leave as it is what the machine read of what they looked at. */
export interface Agreement extends Share {
  /** How many of those judged were corrected. */
  readonly corrected: number
}

/** Of each kind, and of both. */
export type Agreements = Readonly<Record<JudgedKind | 'all', Agreement>>

/**
 * What people judged or corrected: an item that somebody corrected is one on which the machine was wrong, whatever else was said of it; else its last
 * verdict counts. Corrections are made where something is wrong, so that this is no measure of the reading: that is the random sample.
 */
export async function agreement(store: Pick<Store, 'verdicts' | 'allCorrections'>): Promise<Agreements> {
  const items = new Map<string, { readonly kind: JudgedKind; readonly right: boolean; readonly corrected: boolean }>()
  for await (const verdict of store.verdicts.all()) items.set(itemKey(verdict), { kind: verdict.kind, right: verdict.verdict === 'right', corrected: false })
  const ledger: Correction[] = []
  for await (const entry of store.allCorrections()) ledger.push(entry)
  const force = standing(ledger)
  for (const entry of ledger) {
    const kind = kindOf(entry)
    const { report, span } = entry.target
    if (kind && span && force.has(entry.id)) items.set(itemKey({ kind, target: { report, span } }), { kind, right: false, corrected: true })
  }
  const of = (kinds: readonly JudgedKind[]): Agreement => {
    const some = [...items.values()].filter(({ kind }) => kinds.includes(kind))
    return { ...shareOf(some.filter(({ right }) => right).length, some.length), corrected: some.filter(({ corrected }) => corrected).length }
  }
  return { all: of(['statement', 'event']), statement: of(['statement']), event: of(['event']) }
}

function kindOf({ kind }: Correction): JudgedKind | undefined {
  if (kind.startsWith('statement-') || kind === 'not-a-statement') return 'statement'
  return kind.startsWith('event-') || kind === 'not-an-event' ? 'event' : undefined
}
