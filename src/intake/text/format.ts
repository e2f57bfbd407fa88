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
    if (!/[\p{L}\p{N}]/u.test(report.text)) throw new HearsayError('empty-report', {}, { where: source.name })
    yield { report, quality: 'full', from: { text: 'file' } }
  },
}
