import { tagNamed } from '../page/index.ts'
import type { Ground } from './ground.ts'
import type { View } from './view.ts'

const article = tagNamed('article')
/** Words from which the article with the headline is one of its own, and another below it is a second one rather than an entry of a list. */
const [ownWords, otherWords] = [60, 200]
const highest = 60

/** The kept blocks without those of whole other articles that stand below the one with the headline, as pages have them that go on when one scrolls. */
export function withoutOtherArticles(view: View, kept: Uint8Array): Uint8Array {
  const { ground, headline } = view
  const holders = articlesOf(ground)
  const own = (headline < 0 ? 0 : holders[headline]) || (holders.find((holder, row) => row > headline && holder > 0 && kept[row] === 1) ?? 0)
  if (headline < 0 || own === 0) return kept
  const words = new Map<number, number>()
  holders.forEach((holder, row) => {
    words.set(holder, (words.get(holder) ?? 0) + (kept[row] === 1 ? (ground.words[row] ?? 0) : 0))
  })
  if ((words.get(own) ?? 0) < ownWords) return kept
  const end = ground.page.end[own] ?? 0
  return kept.map((mark, row) => {
    const holder = holders[row] ?? 0
    return holder > 0 && holder >= end && (words.get(holder) ?? 0) >= otherWords ? 0 : mark
  })
}

/** For each block the outermost `article` around it; 0 for none. */
function articlesOf({ page, blocks }: Ground): Int32Array {
  return Int32Array.from(blocks, ({ element }) => {
    let outermost = 0
    for (let node = element, step = 0; node > 0 && step < highest; node = page.parent[node] ?? 0, step++) if (page.tag[node] === article) outermost = node
    return outermost
  })
}
