import type { Quality } from '../../../words/index.ts'
import { nodesNamed } from '../page/index.ts'
import type { View } from './view.ts'
import { sums } from './ground.ts'
import { marks } from './marks.ts'
import { phrasesOf } from './phrases.ts'
import { wallWords } from './walls-table.ts'

const walls = phrasesOf(wallWords)
const bit = (kind: keyof typeof wallWords): number => 1 << walls.kinds.indexOf(kind)
const [payment, consent, challenge, error] = [bit('payment'), bit('consent'), bit('challenge'), bit('error')]

const frame = marks.nav | marks.footer | marks.header

/** Most words of a block that asks for payment: a paragraph of news that tells of it is longer. */
const longestAsking = 45
/** A text of so many words is whole whatever else the page says; below, it may be a teaser, or not the report at all. */
const wholeText = 350
const shortText = 160
const fewWords = 25
const aSentence = 8

/** What kinds of wall a block speaks of, as bits; 0 for a block that is too long to be one. */
export function wallOf({ ground: { blocks, words } }: View, row: number): number {
  return (words[row] ?? 0) > longestAsking ? 0 : walls.find(blocks[row]?.text ?? '', 300)
}

/** Whether a block asks for payment or registration before the rest is shown. */
function asksForPayment(view: View, row: number): boolean {
  return (wallOf(view, row) & payment) !== 0
}

/**
 * How much of a report came in, given which blocks are kept. A wall is told by its words where the page has little else: a consent notice, a question
 * whether one is human. A teaser is a short text of a page that asks for payment or says that it is not free.
 */
export function qualityOf(view: View, kept: Uint8Array): Quality {
  const { ground } = view
  const words = ground.words.reduce((sum, count, row) => sum + (kept[row] === 1 ? count : 0), 0)
  const title = walls.find(titleOf(view), 200)
  if (words < shortText && (title & challenge) !== 0) return 'wall'
  if (words < shortText && (title & error) !== 0) return 'empty'
  if (words < shortText && isMostly(view, kept, consent | challenge)) return 'wall'
  if (words < shortText && (title & consent) !== 0) return 'wall'
  const asked = words < wholeText && askingRow(view, kept) >= 0
  if (words < fewWords && !asked) return words === 0 || hasFilm(view) || isMostly(view, kept, error) ? 'empty' : 'full'
  if (asked) return words < aSentence ? 'wall' : 'teaser'
  return ground.said.paid && words < shortText ? 'teaser' : 'full'
}

function titleOf({ ground: { said }, headline, ground }: View): string {
  return `${said.titles[0] ?? ''} | ${ground.blocks[headline]?.text ?? ''}`
}

/**
 * The row that asks for payment behind the text, or behind most of it; -1 for none. In the head of a page and in menus it is asked for everywhere.
 * What stands behind it is no part of the report.
 */
export function askingRow(view: View, kept: Uint8Array): number {
  const { prose, marked, blocks } = view.ground
  const asking = Uint8Array.from(blocks, ({ element }, row) => (((marked[element] ?? 0) & frame) === 0 && asksForPayment(view, row) ? 1 : 0))
  const counted = prose.map((characters, row) => (kept[row] === 1 && asking[row] === 0 ? characters : 0))
  const before = sums(counted)
  return asking.findIndex((mark, row) => mark === 1 && (before[row] ?? 0) * 3 >= (before.at(-1) ?? 0) * 2)
}

/** Whether a third of the words of text and page stand in blocks that speak of such a wall. */
function isMostly(view: View, kept: Uint8Array, kinds: number): boolean {
  let [all, spoken] = [0, 0]
  view.ground.blocks.forEach(({ text }, row) => {
    const words = view.ground.words[row] ?? 0
    if (kept[row] !== 1 && words < 8) return
    all += words
    if ((walls.find(text, 600) & kinds) !== 0) spoken += words
  })
  return spoken * 3 > all && spoken > 0
}

function hasFilm({ ground: { page } }: View): boolean {
  return ['video', 'iframe', 'audio'].some((name) => nodesNamed(page, name).length > 0)
}
