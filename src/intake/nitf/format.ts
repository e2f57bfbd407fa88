import type { Format } from '../format.ts'
import { readDocument } from '../wire/read-document.ts'
import { rootElement } from '../wire/root-element.ts'
import { within } from '../xml/index.ts'
import { intakeOfNitf } from './read-nitf.ts'

/** NITF 3.x, the text format of the IPTC that NTB, EFE, Ritzau and AP send. */
export const nitf: Format = {
  name: 'nitf',
  looksLike: ({ text }) => rootElement(text) === 'nitf',
  async *reports(source) {
    yield* readDocument(source, 'NITF document', (root) => [...within(root, 'nitf')], intakeOfNitf)
  },
}
