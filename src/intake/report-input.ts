import { HearsayError, type ReportInput } from '../words/index.ts'
import { readHtml } from './html/read-html.ts'

/** A page as a report. Throws `empty-report`. */
export function reportOfPage(page: string, id: string): ReportInput {
  const report = { id, ...readHtml(page) }
  if (!/[\p{L}\p{N}]/u.test(report.text)) throw new HearsayError('empty-report', {}, { where: id })
  return report
}
