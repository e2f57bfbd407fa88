import { HearsayError } from '../../words/index.ts'
import { decode } from '../bytes/decode.ts'
import { wholeOf } from '../bytes/whole.ts'
import type { Format } from '../format.ts'
import { readWithEntries } from './read-page.ts'

const start = /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body|article|main|div|section|p|h[1-6]|title|meta)\b/iu
const names = /\.(?:html?|xhtml)$/iu

/** A web page; of a live page its entries too, behind it. */
export const html: Format = {
  name: 'html',
  looksLike: ({ text, fileName }) => start.test(text) || (fileName !== undefined && names.test(fileName) && /<\/?[a-z][^<>]{0,200}>/iu.test(text)),
  async *reports(source) {
    const text = decode(await wholeOf(source), source.charset)
    const [intake, ...entries] = readWithEntries(text, { id: source.id, ...(source.url === undefined ? {} : { url: source.url }) })
    if (intake.quality !== 'wall' && intake.report.title === undefined && !/[\p{L}\p{N}]/u.test(intake.report.text))
      throw new HearsayError('empty-report', {}, { where: source.name })
    yield intake
    yield* entries
  },
}
