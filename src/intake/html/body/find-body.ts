import type { Page } from '../page/index.ts'
import { blocksOf, type Block } from './blocks.ts'
import { viewOf, type View } from './features.ts'
import { groundOf } from './ground.ts'
import { keptRows } from './keep.ts'
import { beliefOf } from './look.ts'
import { marks } from './marks.ts'
import { saidBy } from './said.ts'
import { textOfBlocks } from './write-text.ts'

/** The text of a page. */
export interface Body {
  /** Paragraphs with a blank line between; empty where the page has no text. */
  readonly text: string
  /** Where it was read: the page's `blocks`, or `json-ld`. */
  readonly from: string
}

const furnitureMarks = marks.nav | marks.footer | marks.aside | marks.form | marks.button | marks.hidden | marks.figure | marks.furniture

/** Finds the text of a page among its blocks. `furniture` are nodes that are title, byline, date or caption. */
export function findBody(page: Page, furniture: readonly number[]): Body {
  const blocks = blocksOf(page)
  const view = viewOf(groundOf(page, blocks, saidBy(page), furniture))
  return { text: textOfBlocks(page, keptOf(view)), from: 'blocks' }
}

/** The blocks that are the text; where there are none, those that are in no furniture: a fragment, a page of a few words. */
function keptOf(view: View): readonly Block[] {
  const { blocks, marked } = view.ground
  const rows = keptRows(view, beliefOf(view))
  const kept = blocks.filter((_, row) => rows[row] === 1)
  return kept.length > 0 ? kept : blocks.filter(({ element }) => ((marked[element] ?? 0) & furnitureMarks) === 0)
}
