import type { Format } from '../format.ts'
import { readDocument } from '../wire/read-document.ts'
import { rootElement } from '../wire/root-element.ts'
import { within, type XmlElement } from '../xml/index.ts'
import { intakeOfNewsItem } from './read-news-item.ts'

/** NewsML 1.x, which AFP sends: one report a `NewsItem`. */
export const newsml: Format = {
  name: 'newsml',
  looksLike: ({ text }) => ['NewsML', 'NewsItem'].includes(rootElement(text) ?? ''),
  async *reports(source) {
    yield* readDocument(source, 'NewsML document', itemsOf, intakeOfNewsItem)
  },
}

/** Items that hold content; those that hold items stand for them. */
function itemsOf(root: XmlElement): readonly XmlElement[] {
  const all = [...within(root, 'NewsItem')]
  const inner = all.filter((item) => [...within(item, 'NewsItem')].length === 1)
  return inner.length > 0 ? inner : all
}
