import { HearsayError, type ReportInput } from '../words/index.ts'
import { readPage } from './html/read-page.ts'

/**
 * A page as a report; `url` is where it was found, where that is known. A wall in its place, and a page of films and pictures with a title, come without words. Throws `empty-report` for
 * a page that says nothing, and `input-too-large`.
 */
export function reportOfPage(page: string, id: string, url?: string): ReportInput {
  const { report, quality } = readPage(page, { id, ...(url === undefined ? {} : { url }) })
  if (quality !== 'wall' && report.title === undefined && !/[\p{L}\p{N}]/u.test(report.text)) throw new HearsayError('empty-report', {}, { where: id })
  return { ...report, ...(quality === 'full' ? {} : { quality }) }
}
