import type { BriefReport } from '../../export/index.ts'
import type { Report } from '../../words/index.ts'

/** What a brief says of a report that it cites. */
export function briefReport(id: string, { outlet, publishedAt, text }: Pick<Report, 'outlet' | 'publishedAt' | 'text'>): BriefReport {
  return { id, text, ...(outlet && { outlet: outlet.name }), ...(publishedAt !== undefined && { at: publishedAt }) }
}
