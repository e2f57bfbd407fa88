import { attributeOf, classesOf, tagOf, tagNamed, tagsNamed, textTag, type Page } from '../page/index.ts'
import { markWords, type MarkName } from './marks-table.ts'

const names = Object.keys(markWords) as MarkName[] // the keys are the names
const patterns = names.map((name) => new RegExp(`(?:${markWords[name]})`, 'u'))
/** Each mark as a bit. */
export const marks: Readonly<Record<MarkName, number>> = Object.fromEntries(names.map((name, index) => [name, 1 << index])) as Record<MarkName, number> // the same keys
/** Bits that count for all an element holds. */
const inherited = marks.outside | marks.picture
const outsideTags = tagsNamed('nav footer aside form dialog select')
const pictureTags = tagsNamed('figure picture video')
const [time, figcaption, article, main, body] = [tagNamed('time'), tagNamed('figcaption'), tagNamed('article'), tagNamed('main'), tagNamed('body')]

/** By node: what its element is marked to hold, as bits of `marks`; `outside` and `picture` are passed on to what it holds. */
export function marksOf(page: Page): Uint16Array {
  const found = new Uint16Array(page.count)
  const known = new Map<string, number>()
  for (let node = 1; node < page.count; node++) {
    const tag = page.tag[node] ?? 0
    const above = (found[page.parent[node] ?? 0] ?? 0) & inherited
    if (tag === textTag) found[node] = above
    else found[node] = tag === body ? 0 : above | ownMarks(page, node, tag, known)
  }
  return found
}

function ownMarks(page: Page, node: number, tag: number, known: Map<string, number>): number {
  let own = 0
  if (outsideTags[tag] === 1) own |= marks.outside
  if (pictureTags[tag] === 1) own |= marks.picture
  if (tag === time) own |= marks.date
  if (tag === figcaption) own |= marks.caption
  if (page.to[node] === page.from[node]) return own
  const words = wordsOf(page, node)
  if (words === '') return own
  let named = known.get(words)
  if (named === undefined) known.set(words, (named = namedMarks(words)))
  return own | (tag === article || tag === main ? named & ~marks.outside : named)
}

/** All an element says of what it is, in lower case. */
function wordsOf(page: Page, node: number): string {
  const itemprop = attributeOf(page, node, 'itemprop') ?? ''
  const rel = tagOf(page, node) === 'a' ? (attributeOf(page, node, 'rel') ?? '') : ''
  const test = attributeOf(page, node, 'data-testid') ?? attributeOf(page, node, 'data-test-tag') ?? attributeOf(page, node, 'data-component') ?? ''
  return `${classesOf(page, node)} ${itemprop} ${rel === 'author' ? 'author' : ''} ${test}`.trim().toLowerCase()
}

function namedMarks(words: string): number {
  let bits = 0
  for (const [index, pattern] of patterns.entries()) if (pattern.test(words)) bits |= 1 << index
  return bits
}
