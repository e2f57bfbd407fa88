import { compare, rfc3339 } from '../../../record/index.ts'
import type { Came } from '../../../store/index.ts'
import type { Citation, Claim, ClaimMember, ClaimOrigin, Copy } from '../../../words/index.ts'
import { groupedBy } from '../../grouped-by.ts'

/** A report that tells a claim, from one of its origins. */
export interface Mark {
  readonly report: string
  readonly outlet?: string
  /** When it was told, UTC. */
  readonly at: string
  readonly origin: Pick<ClaimOrigin, 'kind' | 'name'>
  /** It is the first report that has the claim from this origin. */
  readonly new: boolean
  /** Where it is not: the report it took the words from, or the first one that has it from there. */
  readonly from?: string
  /** Whether the words are known to be taken from that report, or it only tells the same from the same origin. */
  readonly how?: 'copy' | 'retelling'
  readonly via: readonly string[]
  readonly own: boolean
  /** Where its words stand. */
  readonly words: Citation
}

/** When reports came, by id. */
export type CameAt = ReadonlyMap<string, Came>

/** The tellings of a claim in the order of time: a mark for each report and origin. Reports that are not kept are left out. */
export function marksOf({ origins, members }: Claim, came: CameAt): readonly Mark[] {
  const inReport = groupedBy(members, ({ report }) => report)
  const told = origins.flatMap((origin) => {
    const reports = inOrderOfTime(origin.reports, came).filter(({ report }) => inReport.has(report))
    return reports.map((one) => ({ ...one, origin, first: reports[0]?.report ?? one.report }))
  })
  return told
    .sort((a, b) => a.time - b.time || compare(a.report, b.report) || compare(a.origin.name, b.origin.name))
    .flatMap(({ report, outlet, time, origin: { kind, name }, first }): Mark[] => {
      const member = memberFrom({ kind, name }, inReport.get(report) ?? [])
      if (!member) return []
      return [
        {
          report,
          ...(outlet !== undefined && { outlet }),
          at: rfc3339(time * 1000),
          origin: { kind, name },
          new: report === first,
          ...(report !== first && { from: first, how: 'retelling' }),
          via: member.via,
          own: member.own,
          words: { report, span: member.span },
        },
      ]
    })
}

/** Reports in the order they came; those that are not kept are left out. */
export function inOrderOfTime(reports: readonly string[], came: CameAt): readonly (Came & { readonly report: string })[] {
  const there = reports.flatMap((report) => {
    const it = came.get(report)
    return it ? [{ ...it, report }] : []
  })
  return there.sort((a, b) => a.time - b.time || compare(a.report, b.report))
}

/** The same marks with the report that each took its words from, where that tells the claim, too. */
export function withCopies(marks: readonly Mark[], { members }: Claim, copies: ReadonlyMap<string, readonly Omit<Copy, 'spans'>[]>): readonly Mark[] {
  const reports = new Set(members.map(({ report }) => report))
  return marks.map((mark) => {
    const from = mark.new ? undefined : bestOf((copies.get(mark.report) ?? []).filter(({ a }) => reports.has(a)))?.a
    return from === undefined ? mark : { ...mark, from, how: 'copy' }
  })
}

/** So many marks: the first of each origin before all others. */
export function fewMarks(marks: readonly Mark[], most: number): readonly Mark[] {
  if (marks.length <= most) return marks
  const kept = new Set([...marks.filter((it) => it.new), ...marks.filter((it) => !it.new)].slice(0, most))
  return marks.filter((it) => kept.has(it))
}

/** Which of the words of one report are from an origin: a newsroom's own, those that came by an agency, or else those that are nobody's own. */
export function memberFrom({ kind, name }: Pick<ClaimOrigin, 'kind' | 'name'>, members: readonly ClaimMember[]): ClaimMember | undefined {
  const wanted = members.find(({ own, via }) => (kind === 'outlet' ? own : kind === 'agency' ? via.includes(name) : !own))
  return wanted ?? members[0]
}

function bestOf(copies: readonly Omit<Copy, 'spans'>[]): Omit<Copy, 'spans'> | undefined {
  return [...copies].sort((a, b) => b.containment - a.containment || compare(a.a, b.a))[0]
}
