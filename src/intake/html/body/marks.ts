import { attributeOf, tagNamed, textTag, type Page } from '../page/index.ts'

/** What an element is in, or is itself, as bits. */
export const marks = {
  article: 1,
  main: 2,
  aside: 4,
  footer: 8,
  header: 16,
  nav: 32,
  form: 64,
  figure: 128,
  list: 256,
  table: 512,
  quote: 1024,
  button: 2048,
  fold: 4096,
  hidden: 8192,
  articleBody: 16_384,
  heading: 32_768,
  section: 65_536,
  /** Title, byline, date or caption, as the page's own words about itself were found. */
  furniture: 131_072,
} as const

const byTag: ReadonlyMap<number, number> = new Map(
  (
    [
      ['article', marks.article],
      ['main', marks.main],
      ['aside', marks.aside],
      ['footer', marks.footer],
      ['header', marks.header],
      ['nav', marks.nav],
      ['form', marks.form],
      ['fieldset', marks.form],
      ['figure', marks.figure],
      ['figcaption', marks.figure],
      ['picture', marks.figure],
      ['caption', marks.figure],
      ['ul', marks.list],
      ['ol', marks.list],
      ['table', marks.table],
      ['blockquote', marks.quote],
      ['button', marks.button],
      ['label', marks.button],
      ['details', marks.fold],
      ['dialog', marks.hidden],
      ['section', marks.section],
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, marks.heading] as const),
    ] as const
  ).map(([name, mark]) => [tagNamed(name), mark]),
)

const roles: ReadonlyMap<string, number> = new Map([
  ['article', marks.article],
  ['main', marks.main],
  ['complementary', marks.aside],
  ['contentinfo', marks.footer],
  ['banner', marks.header],
  ['navigation', marks.nav],
  ['menu', marks.nav],
  ['menubar', marks.nav],
  ['form', marks.form],
  ['search', marks.form],
  ['figure', marks.figure],
  ['button', marks.button],
  ['dialog', marks.hidden],
  ['alertdialog', marks.hidden],
])

/** For each node the marks of what it stands in and is; `furniture` are nodes known to be no body. */
export function marksOf(page: Page, furniture: readonly number[]): Int32Array {
  const marked = new Int32Array(page.count)
  for (const node of furniture) marked[node] = marks.furniture
  markAttributes(page, marked)
  for (let node = 1; node < page.count; node++) {
    const own = isAroundPage(page, node) ? 0 : (byTag.get(page.tag[node] ?? 0) ?? 0)
    marked[node] = (marked[node] ?? 0) | own | (marked[page.parent[node] ?? 0] ?? 0)
  }
  return marked
}

const form = tagNamed('form')

/** Old servers put a whole page in a form: one that holds most of what there is asks for nothing. */
function isAroundPage(page: Page, node: number): boolean {
  return page.tag[node] === form && (page.end[node] ?? 0) - node > page.count / 2
}

const [equals, e, n, p] = [61, 101, 110, 112]
const shortestAttribute = 6

/** What attributes say, by the ends of their names; each is asked once an element. */
const asked: readonly (readonly [name: string, mark: (page: Page, node: number) => number])[] = [
  ['role', (page, node) => roles.get((attributeOf(page, node, 'role') ?? '').toLowerCase()) ?? 0],
  ['style', (page, node) => (/display\s*:\s*none/iu.test(attributeOf(page, node, 'style') ?? '') ? marks.hidden : 0)],
  ['itemprop', (page, node) => (attributeOf(page, node, 'itemprop') === 'articleBody' ? marks.articleBody : 0)],
  ['hidden', (page, node) => (attributeOf(page, node, 'hidden') !== undefined || attributeOf(page, node, 'aria-hidden') === 'true' ? marks.hidden : 0)],
]

/** Marks elements by `role`, `itemprop`, `hidden` and `style`. Attributes are passed over from one `=` to the next; only those are read that end alike. */
function markAttributes(page: Page, marked: Int32Array): void {
  const { source, from, to, tag, count } = page
  for (let node = 1; node < count; node++) {
    const [first, end] = [from[node] ?? 0, to[node] ?? 0]
    if (tag[node] === textTag || end - first < shortestAttribute) continue
    let known = 0
    for (let at = first + 4; at < end; at++) {
      if (source.charCodeAt(at) !== equals) continue
      const last = source.charCodeAt(at - 1)
      if (last !== e && last !== n && last !== p) continue
      const index = asked.findIndex(([name]) => source.startsWith(name, at - name.length))
      if (index < 0 || ((known >> index) & 1) === 1) continue
      known |= 1 << index
      marked[node] = (marked[node] ?? 0) | (asked[index]?.[1](page, node) ?? 0)
    }
    if (source.startsWith('hidden', end - 6)) marked[node] = (marked[node] ?? 0) | marks.hidden
  }
}
