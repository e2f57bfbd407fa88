import type { Page } from '../page/index.ts'
import { blocksOf, type Block } from './blocks.ts'
import { viewOf, type View } from './features.ts'
import { groundOf } from './ground.ts'
import { beliefOf } from './look.ts'
import { marks } from './marks.ts'
import { saidBy } from './said.ts'
import { together } from './together.ts'
import { textOfBlocks } from './write-text.ts'

/** The text of a page. */
export interface Body {
  /** Paragraphs with a blank line between; empty where the page has no text. */
  readonly text: string
  /** Where it was read: the page's `blocks`, or `json-ld`. */
  readonly from: string
}

const furniture = marks.nav | marks.footer | marks.aside | marks.form | marks.button | marks.hidden | marks.figure | marks.furniture

/** Belief in percent from which a block is part of the text. */
const least = 42

/** Finds the text of a page among its blocks. `furniture` are nodes that are title, byline, date or caption. */
export function findBody(page: Page, furniture: readonly number[]): Body {
  const blocks = blocksOf(page)
  const view = viewOf(groundOf(page, blocks, saidBy(page), furniture))
  const belief = together(view, beliefOf(view))
  const kept = keptOf(view, belief)
  return { text: textOfBlocks(page, kept), from: 'blocks' }
}

/** The blocks believed in; where there are none, those that are in no furniture: a fragment, a page of a few words. */
function keptOf({ ground: { blocks, marked } }: View, belief: Float64Array): readonly Block[] {
  const kept = blocks.filter((_, row) => (belief[row] ?? 0) >= least)
  return kept.length > 0 ? kept : blocks.filter(({ element }) => ((marked[element] ?? 0) & furniture) === 0)
}
