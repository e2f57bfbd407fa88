import { overlaps } from '../../review/index.ts'
import type { Store } from '../../store/index.ts'
import type { Claim, NewsEvent, Span, Statement } from '../../words/index.ts'
import type { ClaimLine } from './claims.ts'
import { claimsNamed } from './claims-named.ts'
import { shownReport } from './reports.ts'
import { reportsOf } from './reports-of.ts'
import { shownWords, type Evidence } from './shown-words.ts'

/** Words of a report that assert a claim, with how that stands and which items of the reading they are. */
export interface MarginNote extends Pick<Claim, 'kind' | 'text' | 'main' | 'status'> {
  readonly claim: string
  readonly span: Span
  /** The verb, noun or cue. */
  readonly trigger?: Span
  /** Independent first sources, with how many reports have it from there. */
  readonly origins: ClaimLine['origins']
  /** How many there are of each. */
  readonly newsrooms: number
  readonly reports: number
  /** Statements whose content holds them, and events they tell of. */
  readonly statements: readonly string[]
  readonly events: readonly string[]
  readonly evidence: readonly Evidence[]
}

/** Margin notes of a report. */
export interface ReportClaims {
  readonly report: string
  readonly story?: string
  /** In the order of the text. */
  readonly items: readonly MarginNote[]
  readonly more: { readonly items: number }
}

const mostNotes = 500

/** The claims that words of a report assert. Throws `unknown-id`. */
export async function shownReportClaims(store: Store, id: string): Promise<ReportClaims> {
  const { kept } = await shownReport(store, id)
  const told = await store.tellings([kept.id])
  const claims = await claimsNamed(
    store,
    told.slice(0, mostNotes).map(({ claim }) => claim),
  )
  const shown = await shownWords(store, [kept.id], [...claims.values()].flatMap(reportsOf))
  const { statements = [], events = [] } = kept.reading ?? {}
  const items = told.slice(0, mostNotes).flatMap(({ claim: name, span }): readonly MarginNote[] => {
    const claim = claims.get(name)
    if (!claim) return []
    const member = claim.members.find((it) => it.report === kept.id && it.span[0] === span[0] && it.span[1] === span[1])
    const reports = reportsOf(claim)
    return [
      {
        claim: name,
        kind: claim.kind,
        text: shown.without(reports, claim.text),
        main: claim.main,
        status: claim.status,
        span,
        ...(member?.trigger && { trigger: member.trigger }),
        origins: claim.origins.map(({ kind, name, reports: those }) => ({ kind, name, reports: those.length })),
        newsrooms: claim.newsrooms.length,
        reports: reports.length,
        statements: holding(statements, span),
        events: telling(events, member?.trigger ?? span),
        evidence: shown.evidence([{ report: kept.id, span }]),
      },
    ]
  })
  return { report: kept.id, ...(kept.story !== undefined && { story: kept.story }), items, more: { items: Math.max(0, told.length - mostNotes) } }
}

function holding(statements: readonly Statement[], span: Span): readonly string[] {
  return statements.filter(({ content, cue }) => [...content, ...(cue ? [cue] : [])].some((it) => overlaps(it, span))).map(({ id }) => id)
}

function telling(events: readonly NewsEvent[], trigger: Span): readonly string[] {
  return events.filter((event) => overlaps(event.trigger, trigger)).map(({ id }) => id)
}
