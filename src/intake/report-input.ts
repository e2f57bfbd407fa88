import { HearsayError, type ReportInput } from '../words/index.ts'
import { readHtml } from './html/read-html.ts'

/** A page as a report; `url` is where it was found, where that is known. Throws `empty-report`. */
export function reportOfPage(page: string, id: string, url?: string): ReportInput {
  const report = { id, ...(url === undefined ? {} : { url }), ...readHtml(page) }
  if (!/[\p{L}\p{N}]/u.test(report.text)) throw new HearsayError('empty-report', {}, { where: id })
  return report
}
