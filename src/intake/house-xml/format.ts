import type { Format } from '../format.ts'
import { readDocument } from '../wire/read-document.ts'
import { rootElement } from '../wire/root-element.ts'
import { fieldNames } from './field-table.ts'
import { intakeOfElement, itemsOf, plainName } from './read-element.ts'

const notReports =
  /^(?:html|head|body|main|div|section|meta|title|p|h\d|svg|rss|feed|rdf|opml|urlset|sitemapindex|channel|plist|project|configuration|manifest|schema|stylesheet|xmpmeta|smil|tt)$/iu

/** XML of an agency's own: elements whose names say headline and text, in the languages of `field-table.ts`. */
export const houseXml: Format = {
  name: 'xml',
  looksLike({ text }) {
    const root = rootElement(text)
    if (root === undefined || notReports.test(root) || !/^\s*<(?:\?xml|!--|!DOCTYPE|\p{L})/u.test(text)) return false
    const names = new Set([...text.matchAll(/<(\p{L}[\p{L}\d_:.-]{0,60})(?=[\s/>])/gu)].map(([, name = '']) => plainName(name)))
    return (
      (['title', 'body'] as const).every((field) => fieldNames[field].some((name) => names.has(name))) && !['html', 'h1', 'div'].some((name) => names.has(name))
    )
  },
  async *reports(source) {
    yield* readDocument(source, 'XML document', itemsOf, intakeOfElement)
  },
}
