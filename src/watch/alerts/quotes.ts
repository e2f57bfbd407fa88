import type { KeptReport, Store } from '../../store/index.ts'
import type { Citation, Claim } from '../../words/index.ts'
import type { NewsClaim, Quote } from './news.ts'
import { reportsOf } from '../shown/reports-of.ts'
import { shownWords } from '../shown/shown-words.ts'
import type { LookUp } from './look-up.ts'

/** So many quotations go with a claim; the others are counted. */
const most = 12

/** Words of a report with where they stand. */
export function quoteOf({ report, span }: Citation, { report: { text }, outlet, url, publishedAt }: KeptReport): Quote {
  return {
    report,
    span,
    words: text.slice(...span),
    ...(outlet !== undefined && { outlet }),
    ...(url !== undefined && { url }),
    ...(publishedAt !== undefined && { at: publishedAt }),
  }
}

/** The words a claim rests on: those of its numbers that stand where they are asked for, then the first of every origin, then the others. */
export async function quotesOf(claim: Claim, lookUp: LookUp, numbers = false): Promise<{ readonly quotes: readonly Quote[]; readonly moreQuotes: number }> {
  const { members, origins, values = [] } = claim
  const firsts = new Set(origins.flatMap(({ reports }) => members.find(({ report }) => reports.includes(report)) ?? []))
  const ordered: readonly Citation[] = [
    ...(numbers ? values.filter(({ state }) => state === 'current' || state === 'disputed') : []),
    ...firsts,
    ...members.filter((member) => !firsts.has(member)),
  ]
  const cited = [...new Map(ordered.map((it) => [`${it.report} ${it.span.join()}`, it])).values()]
  const quotes: Quote[] = []
  for (const citation of cited.slice(0, most)) {
    const kept = await lookUp.report(citation.report)
    if (kept) quotes.push(quoteOf(citation, kept))
  }
  return { quotes, moreQuotes: Math.max(0, cited.length - most) }
}

/** A claim as news tell it, without words that people hid. */
export async function newsClaim(claim: Claim, store: Store): Promise<NewsClaim> {
  const { id, kind, text, type, status, origins, newsrooms, firstAt, lastAt } = claim
  const reports = reportsOf(claim)
  return {
    id,
    kind,
    text: (await shownWords(store, [], reports)).without(reports, text),
    ...(type !== undefined && { type }),
    status,
    origins: origins.map((origin) => ({ kind: origin.kind, name: origin.name })),
    newsrooms: newsrooms.map(({ name }) => name),
    reports: reports.length,
    ...(firstAt !== undefined && { firstAt }),
    ...(lastAt !== undefined && { lastAt }),
  }
}
