import { compare } from '../../record/index.ts'
import type { Store } from '../../store/index.ts'
import type { JudgedKind, Verdict } from '../../words/index.ts'
import { shareOf, type Share } from './wilson.ts'

/** How many of some items are right. */
export interface Counted extends Share {
  /** What they have in common. */
  readonly of: 'all' | 'kind' | 'type' | 'stance' | 'language'
  /** `all`, `statement`, `ASSAULT`, `denies`, `nb`. */
  readonly value: string
}

/** What people say of the reading, apart for what was drawn at random, which measures it, and what was picked, which does not. */
export interface VerdictSummary {
  readonly random: readonly Counted[]
  readonly picked: readonly Counted[]
}

/** Which verdicts are counted. */
export interface SummaryOptions {
  readonly kind?: Verdict['kind']
  /** Of the random sample with this seed. */
  readonly sample?: string
}

const ofs = ['all', 'kind', 'type', 'stance', 'language'] as const

/** Counts the verdicts of a store; of an item in a sample the last one. */
export async function countedVerdicts(store: Pick<Store, 'verdicts'>, { kind, sample }: SummaryOptions = {}): Promise<VerdictSummary> {
  const last = new Map<string, Verdict>()
  for await (const verdict of store.verdicts.all()) {
    if (kind !== undefined && verdict.kind !== kind) continue
    if (sample !== undefined && verdict.sample !== undefined && verdict.sample !== sample) continue
    last.set(`${verdict.sample === undefined ? 'picked' : 'random'} ${itemKey(verdict)}`, verdict)
  }
  const all = [...last.values()]
  return { random: counted(all.filter((it) => it.sample !== undefined)), picked: counted(all.filter((it) => it.sample === undefined)) }
}

/** What of a verdict, or of a correction, tells which item it is about. */
interface Judged {
  readonly kind: JudgedKind
  readonly target: Pick<Verdict['target'], 'report' | 'span'>
}

/** The same for every verdict, and every correction, of one item. */
export function itemKey({ kind, target: { report, span } }: Judged): string {
  return `${report} ${kind} ${span.join()}`
}

function counted(verdicts: readonly Verdict[]): readonly Counted[] {
  const groups = new Map<string, { readonly of: Counted['of']; readonly value: string; right: number; judged: number }>()
  for (const verdict of verdicts)
    for (const of of ofs) {
      const value = of === 'all' ? 'all' : verdict[of]
      if (value === undefined) continue
      const group = groups.get(`${of} ${value}`) ?? { of, value, right: 0, judged: 0 }
      groups.set(`${of} ${value}`, group)
      group.judged++
      if (verdict.verdict === 'right') group.right++
    }
  return [...groups.values()]
    .map(({ of, value, right, judged }) => ({ of, value, ...shareOf(right, judged) }))
    .toSorted((a, b) => ofs.indexOf(a.of) - ofs.indexOf(b.of) || b.judged - a.judged || compare(a.value, b.value))
}
