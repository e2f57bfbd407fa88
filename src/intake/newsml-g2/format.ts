import type { Format } from '../format.ts'
import { readDocument } from '../wire/read-document.ts'
import { rootElement } from '../wire/root-element.ts'
import { rootTag, within, type XmlElement } from '../xml/index.ts'
import { intakeOfItem } from './read-item.ts'

const roots: ReadonlySet<string> = new Set(
  'newsMessage newsItem packageItem planningItem conceptItem itemSet itemMeta contentMeta partMeta contentSet groupSet conceptSet newsCoverageSet newsCoverage rightsInfo inlineXML remoteContent itemRef hopHistory'.split(
    ' ',
  ),
)
const items: ReadonlySet<string> = new Set(['newsItem', 'packageItem', 'planningItem', 'conceptItem', 'knowledgeItem'])
const namespace = /\bxmlns(?::\w+)?\s*=\s*["']http:\/\/iptc\.org\/std\/nar\//u

/** NewsML-G2, the XML of the IPTC for items and packages of any kind: one report an item. */
export const newsmlG2: Format = {
  name: 'newsml-g2',
  looksLike: ({ text }) => roots.has(rootElement(text) ?? '') || namespace.test(rootTag(text)?.tag ?? ''),
  async *reports(source) {
    yield* readDocument(source, 'NewsML-G2 document', itemsOf, intakeOfItem)
  },
}

/** The items of a message, or the item itself; a part that was sent alone stands for its item. */
function itemsOf(root: XmlElement): readonly XmlElement[] {
  const found = [...within(root)].filter((element) => items.has(element.name))
  if (found.length > 0 || root.name === 'newsMessage' || root.name === 'itemSet') return found
  return [{ name: 'newsItem', attributes: {}, children: [root] }]
}
