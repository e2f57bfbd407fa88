import { decode } from '../bytes/decode.ts'
import { wholeOf } from '../bytes/whole.ts'
import type { Format } from '../format.ts'
import { HearsayError } from '../../words/index.ts'

/** Plain text: what every other format leaves. It stays character for character. */
export const text: Format = {
  name: 'text',
  looksLike: () => true,
  async *reports(source) {
    const report = { id: source.id, text: decode(await wholeOf(source), source.charset) }
    if (isJson(report.text)) throw new HearsayError('unknown-format', { reason: 'it is JSON, but no ninjs and no JSON Feed' }, { where: source.name })
    if (!/[\p{L}\p{N}]/u.test(report.text)) throw new HearsayError('empty-report', {}, { where: source.name })
    yield { report, quality: 'full', from: { text: 'file' } }
  },
}

/** Data is no report: a JSON document, or a JSON object on the first line. */
function isJson(text: string): boolean {
  if (!/^\s*[[{]\s*["{[\d\]}]/u.test(text)) return false
  const first = text.trimStart().split('\n', 1)[0] ?? ''
  return parses(first) || parses(text)
}

function parses(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object'
  } catch {
    return false
  }
}
