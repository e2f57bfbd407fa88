import type { View } from './view.ts'
import { withoutCopies } from './copies.ts'
import { withoutOtherArticles } from './other-articles.ts'
import { isStandfirst, isSurelyOut } from './sure.ts'
import { together } from './together.ts'

/** Belief in percent from which a block is part of the text, and from which it is sure to be. */
const least = 39
const sure = 60
/** Where nothing is believed in, the share of the most believed prose that is enough, and what never is. */
const ofMost = 0.65
const lowest = 8

/** The blocks that are the text, given what is believed of each in percent: 1 where it is. */
export function keptRows(view: View, belief: Uint8Array): Uint8Array {
  const shared = together(view, belief)
  const first = firstParagraph(view, shared)
  const enough = Math.min(least, ofMost * shared.reduce((most, value, row) => ((view.ground.prose[row] ?? 0) > 0 ? Math.max(most, value) : most), 0))
  const kept = Uint8Array.from(shared, (value, row) => {
    if (isSurelyOut(view, row)) return 0
    return value >= Math.max(lowest, enough) || isStandfirst(view, row, first) ? 1 : 0
  })
  return withoutCopies(view, withoutOtherArticles(view, kept))
}

/** The first paragraph behind the headline that is sure to be text. */
function firstParagraph({ ground: { prose }, headline }: View, belief: Float64Array): number {
  for (let row = Math.max(0, headline); row < belief.length; row++) if ((belief[row] ?? 0) >= sure && (prose[row] ?? 0) > 0) return row
  return belief.length
}
