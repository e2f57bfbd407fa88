import { HearsayError, type ReportInput } from '../words/index.ts'
import { decode } from './bytes/decode.ts'
import { formatOf, type TextFormat } from './format.ts'
import { readHtml } from './html/read-html.ts'
import { readMarkdown } from './markdown/read-markdown.ts'

/** What is known of a report besides its bytes. */
export interface Given {
  readonly id: string
  readonly fileName?: string
  /** Told by the content where it is not given. */
  readonly format?: TextFormat
}

/**
 * One file of plain text, Markdown or simple HTML as a report. Plain text stays character for character, less a byte order mark.
 * Throws `binary-input`, `empty-report`.
 */
export function reportFromBytes(bytes: Uint8Array, given: Given): ReportInput {
  return reportFromText(decode(bytes), given)
}

/** The same for text that is decoded. Throws `empty-report`. */
export function reportFromText(source: string, { id, fileName, format }: Given): ReportInput {
  const report = { id, ...parts(source, format ?? formatOf(source, fileName)) }
  if (!/[\p{L}\p{N}]/u.test(report.text)) throw new HearsayError('empty-report', {}, { where: id })
  return report
}

function parts(source: string, format: TextFormat): Omit<ReportInput, 'id'> {
  if (format === 'html') return readHtml(source)
  return format === 'markdown' ? readMarkdown(source) : { text: source }
}
