import { attributeOf, classesOf, tagNamed, tagsNamed, textTag, unseenTags, type Page } from '../page/index.ts'
import { markWords } from './marks-table.ts'

const names = Object.keys(markWords) as (keyof typeof markWords)[] // the keys are the names
type MarkName = (typeof names)[number] | 'figure' | 'article' | 'footer'
const patterns = names.map((name) => new RegExp(`(?:${markWords[name]})`, 'u'))
/** Each mark as a bit. */
export const marks: Readonly<Record<MarkName, number>> = Object.fromEntries(
  [...names, 'figure', 'article', 'footer'].map((name, index) => [name, 1 << index]),
) as Record<MarkName, number> // the same keys
/** Bits that count for all an element holds. */
const inherited = marks.outside | marks.figure | marks.article
const neverOutside = tagsNamed('article main figure figcaption h1 time picture img')
const outsideTags = tagsNamed('nav aside form dialog select')
const a = tagNamed('a')
const [html, footer, time, address, figure, figcaption, article, body] = [
  tagNamed('html'),
  tagNamed('footer'),
  tagNamed('time'),
  tagNamed('address'),
  tagNamed('figure'),
  tagNamed('figcaption'),
  tagNamed('article'),
  tagNamed('body'),
]

/** By node: what its own element is marked to hold, as bits of `marks`. */
export function ownMarksOf(page: Page): Uint16Array {
  const own = new Uint16Array(page.count)
  const known = new Map<string, number>()
  for (let node = 1; node < page.count; node++) {
    const tag = page.tag[node] ?? 0
    if (tag !== textTag && tag !== body && tag !== html) own[node] = ownMarks(page, node, tag, known)
  }
  return own
}

/**
 * The same with `outside` and `figure` passed on to all an element holds. What holds the headline, or half the page, or half of its long texts, is not
 * outside whatever its class says; the foot of an article belongs to it.
 */
export function marksOf(page: Page, own: Uint16Array, headline: number): Uint16Array {
  const found = new Uint16Array(page.count)
  const long = longTextsBefore(page)
  const all = long[page.count] ?? 0
  for (let node = 1; node < page.count; node++) {
    const end = page.end[node] ?? 0
    const above = (found[page.parent[node] ?? 0] ?? 0) & inherited
    let bits = own[node] ?? 0
    if ((bits & marks.footer) !== 0 && (above & marks.article) === 0) bits |= marks.outside
    if ((bits & marks.outside) !== 0) {
      const texts = (long[end] ?? 0) - (long[node] ?? 0)
      const isWide = (end - node > 100 && (end - node) * 2 > page.count) || (all >= 6 && texts * 2 > all)
      if (isWide || (node <= headline && headline < end)) bits &= ~marks.outside
    }
    found[node] = above | bits
  }
  return found
}

/** By node: how many long texts stand before it. */
function longTextsBefore(page: Page): Int32Array {
  const before = new Int32Array(page.count + 1)
  for (let node = 1; node < page.count; node++) {
    const isLong =
      page.tag[node] === textTag && (page.to[node] ?? 0) - (page.from[node] ?? 0) > longText && unseenTags[page.tag[page.parent[node] ?? 0] ?? 0] !== 1
    before[node + 1] = (before[node] ?? 0) + (isLong ? 1 : 0)
  }
  return before
}

/** A text of so many characters is a paragraph, not a line of furniture. */
const longText = 120

function ownMarks(page: Page, node: number, tag: number, known: Map<string, number>): number {
  let own = 0
  if (outsideTags[tag] === 1 || unseenTags[tag] === 1) own |= marks.outside
  if (tag === figure) own |= marks.figure
  if (tag === time) own |= marks.date
  if (tag === article) own |= marks.article
  if (tag === footer) own |= marks.footer
  if (tag === address) own |= marks.byline
  if (tag === figcaption) own |= marks.caption
  if (page.to[node] === page.from[node]) return own
  const words = wordsOf(page, node)
  if (words === '') return own
  let named = known.get(words)
  if (named === undefined) known.set(words, (named = namedMarks(words)))
  return own | (neverOutside[tag] === 1 ? named & ~marks.outside : named)
}

/** What WordPress says of the post in a class: its topics, not what the element holds. */
const postClasses = /(?:^|\s)(?:tag|category|postid|term|format|status|type|page|post)-\S+/gu

/** All an element says of what it is, in lower case. */
function wordsOf(page: Page, node: number): string {
  const raw = page.source.slice(page.from[node], page.to[node])
  let words = /\b(?:class|id)\b/iu.test(raw) ? classesOf(page, node).replace(postClasses, ' ') : ''
  if (/itemprop/iu.test(raw)) words += ` ${attributeOf(page, node, 'itemprop') ?? ''}`
  if (page.tag[node] === a && raw.includes('author') && attributeOf(page, node, 'rel') === 'author') words += ' author'
  if (raw.includes('data-'))
    for (const name of ['data-testid', 'data-test-tag', 'data-component']) words += raw.includes(name) ? ` ${attributeOf(page, node, name) ?? ''}` : ''
  return words.trim().toLowerCase()
}

function namedMarks(words: string): number {
  let bits = 0
  for (const [index, pattern] of patterns.entries()) if (pattern.test(words)) bits |= 1 << index
  return bits
}
