import { askWhole, type KeptReport } from '../api/index.ts'
import { itemAt, itemKinds, itemsOf, type Item } from '../reading/items.ts'
import type { Field } from '../reading/roles.ts'
import type { Span } from '../reading/segments.ts'

/** Something of a report that somebody puts right, as they see it. */
export interface Target {
  readonly report: KeptReport
  /** Of the state they see. */
  readonly etag: string | undefined
  /** None for the report as a whole. */
  readonly item: Item | undefined
  /** The part they look at. */
  readonly field?: Field | undefined
  readonly number?: number | undefined
}

/** A report as it is now, with its ETag. Throws a `Problem`. */
export async function reportNow(id: string): Promise<{ readonly report: KeptReport; readonly etag: string | undefined }> {
  const { value, etag } = await askWhole<KeptReport>(`/reports/${encodeURIComponent(id)}`)
  return { report: value, etag }
}

/** What words of a report were read as: what a line of any list rests on. Statements and events go before names. Throws a `Problem`. */
export async function targetAt(words: { readonly report: string; readonly span: Span }): Promise<Target> {
  const { report, etag } = await reportNow(words.report)
  const item = report.reading && toldBy(itemsOf(report.reading, new Set(itemKinds)), words.span)
  return { report, etag, item }
}

function toldBy(items: readonly Item[], span: Span): Item | undefined {
  const tellings = items.filter(({ kind }) => kind === 'statement' || kind === 'event')
  const touches = ({ span: [from, to], lines }: Item): boolean => [[from, to] as const, ...lines].some(([low, high]) => low < span[1] && high > span[0])
  return itemAt(tellings, span, undefined) ?? tellings.find(touches) ?? itemAt(items, span, undefined)
}
