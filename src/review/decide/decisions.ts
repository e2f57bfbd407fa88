import type { Anchor, Citation, Correction, CorrectionOf, ReportAnchor } from '../../words/index.ts'
import { placeOf } from '../anchor/anchor.ts'
import type { Unplaced } from '../apply/apply-corrections.ts'
import { inOrderOfTime, standing } from '../standing.ts'

/** The text of a report as it is now, by the id corrections have for it; nothing for one that is not there. */
export type TextOf = (report: string) => string | undefined

/** Which members of claims people put together and apart. */
export interface ClaimDecisions {
  /** Words that assert the same. */
  readonly together: readonly (readonly [Citation, Citation])[]
  /** Words that assert different things. */
  readonly apart: readonly (readonly [Citation, Citation])[]
  readonly unplaced: readonly Unplaced[]
}

/** Which reports people say are copies. */
export interface CopyDecisions {
  /** `b` took its words from `a`. */
  readonly copies: readonly { readonly a: string; readonly b: string }[]
  /** Neither took its words from the other. */
  readonly independent: readonly { readonly a: string; readonly b: string }[]
}

/** What people hid: words, or a report as a whole where `span` is absent. */
export interface Hidden {
  readonly hidden: readonly { readonly report: string; readonly span?: Citation['span']; readonly correction: string }[]
  readonly unplaced: readonly Unplaced[]
}

/** Pairs of members that have to be, or must not be, in one claim. Of two entries about the same pair the later counts. */
export function claimDecisions(corrections: readonly Correction[], textOf: TextOf): ClaimDecisions {
  const pairs = new Map<string, { readonly pair: readonly [Citation, Citation]; readonly together: boolean }>()
  const unplaced: Unplaced[] = []
  for (const it of inForce(corrections, ['claim-merge', 'claim-split'])) {
    const [target, ...others] = [targetWords(it), ...it.after].map((anchor) => citationOf(anchor, textOf))
    const placed = others.filter((other) => other !== undefined)
    if (!target || placed.length < others.length) unplaced.push({ correction: it, why: 'some of the words it speaks of do not stand in their report now' })
    else for (const other of placed) pairs.set(pairKey(keyOf(target), keyOf(other)), { pair: [target, other], together: it.kind === 'claim-merge' })
  }
  const all = [...pairs.values()]
  return {
    together: all.flatMap(({ pair, together }) => (together ? [pair] : [])),
    apart: all.flatMap(({ pair, together }) => (together ? [] : [pair])),
    unplaced,
  }
}

/** Pairs of reports of which one has to be, or neither may be, a copy of the other. Of two entries about the same pair the later counts. */
export function copyDecisions(corrections: readonly Correction[]): CopyDecisions {
  const pairs = new Map<string, { readonly a: string; readonly b: string; readonly copy: boolean }>()
  for (const { kind, target, after } of inForce(corrections, ['report-copy-of', 'report-independent-of']))
    if (after !== null) {
      const key = pairKey(after, target.report)
      pairs.delete(key)
      pairs.set(key, { a: after, b: target.report, copy: kind === 'report-copy-of' })
    }
  const all = [...pairs.values()]
  const sides = (copy: boolean): CopyDecisions['copies'] => all.flatMap((it) => (it.copy === copy ? [{ a: it.a, b: it.b }] : []))
  return { copies: sides(true), independent: sides(false) }
}

/** Words and reports that are not to be shown nor used. */
export function hiddenWords(corrections: readonly Correction[], textOf: TextOf): Hidden {
  const [hidden, unplaced]: [Hidden['hidden'][number][], Unplaced[]] = [[], []]
  for (const it of inForce(corrections, ['hide'])) {
    const { report, span, textQuote } = it.target
    if (!it.after) continue
    const placed = span && textQuote && citationOf({ report, span, textQuote }, textOf)
    if (!span) hidden.push({ report, correction: it.id })
    else if (placed) hidden.push({ ...placed, correction: it.id })
    else unplaced.push({ correction: it, why: 'the words it hides do not stand in the report now' })
  }
  return { hidden, unplaced }
}

function inForce<Kind extends Exclude<Correction['kind'], 'undo'>>(corrections: readonly Correction[], kinds: readonly Kind[]): readonly CorrectionOf<Kind>[] {
  const force = standing(corrections)
  const wanted = (it: Correction): boolean => force.has(it.id) && (kinds as readonly string[]).includes(it.kind) // a wider list for looking up
  return inOrderOfTime(corrections.filter(wanted)) as readonly CorrectionOf<Kind>[] // only these kinds are left
}

function targetWords({ target: { report, span, textQuote } }: Correction): ReportAnchor | undefined {
  return span && textQuote && { report, span, textQuote }
}

function citationOf(anchor: (Anchor & { readonly report: string }) | undefined, textOf: TextOf): Citation | undefined {
  const text = anchor && textOf(anchor.report)
  const span = text !== undefined && anchor ? placeOf(text, anchor) : undefined
  return anchor && span && { report: anchor.report, span }
}

function keyOf({ report, span }: Citation): string {
  return JSON.stringify([report, ...span])
}

/** The same key whichever of two comes first. */
function pairKey(a: string, b: string): string {
  return JSON.stringify(a < b ? [a, b] : [b, a])
}
