import type { Quality } from '../../../words/index.ts'
import type { Page } from '../page/index.ts'
import { blocksOf } from './blocks.ts'
import { viewOf, type View } from './view.ts'
import { groundOf } from './ground.ts'
import { keptRows } from './keep.ts'
import { beliefOf } from './look.ts'
import { shownEntries, withoutEntries, type ShownEntry } from './live.ts'
import { marks } from './marks.ts'
import { askingRow, qualityOf } from './quality.ts'
import { saidBy } from './said.ts'
import { statedBody } from './stated-body.ts'
import { textOfBlocks } from './write-text.ts'

/** The text of a page. */
export interface Body {
  /** Paragraphs with a blank line between; empty where the page has no text. */
  readonly text: string
  readonly quality: Quality
  /** Where it was read: the page's `blocks`, or `json-ld`. */
  readonly from: string
  /** Entries of a live page as it shows them. */
  readonly entries: readonly BodyEntry[]
}

/** One entry of a live page: a short report with a time of its own. */
export interface BodyEntry {
  readonly title?: string
  readonly text: string
  /** The time as written in `datetime`. */
  readonly time?: string
}

const furnitureMarks = marks.nav | marks.footer | marks.aside | marks.form | marks.button | marks.hidden | marks.figure | marks.furniture

/**
 * Finds the text of a page among its blocks. `furniture` are nodes that are title, byline, date or caption. Entries of a live page are reports of
 * their own: they are left out where the page has a report above them, and all it has where it has none.
 */
export function findBody(page: Page, furniture: readonly number[]): Body {
  const blocks = blocksOf(page)
  const said = saidBy(page)
  const view = viewOf(groundOf(page, blocks, said, furniture))
  const kept = keptOf(view)
  const quality = qualityOf(view, kept)
  const entries = shownEntries(view, kept).map((entry) => entryText(view, entry))
  const own = withoutEntries(view, kept)
  const asking = quality === 'teaser' ? askingRow(view, kept) : -1
  const rows = blocks.filter((_, row) => own[row] === 1 && (asking < 0 || row < asking))
  const shown = quality === 'wall' ? '' : textOfBlocks(page, rows)
  const stated = statedBody(shown, said.articleBody)
  if (stated !== undefined) return { text: stated, quality: 'full', from: 'json-ld', entries }
  return { text: shown, quality: shown === '' && quality !== 'wall' ? 'empty' : quality, from: 'blocks', entries }
}

function entryText({ ground: { page, blocks } }: View, { rows, title, time }: ShownEntry): BodyEntry {
  const text = textOfBlocks(
    page,
    rows.flatMap((row) => blocks[row] ?? []),
  )
  const heading = title === undefined ? undefined : blocks[title]?.text
  return { text, ...(heading !== undefined && { title: heading }), ...(time !== undefined && { time }) }
}

/** 1 for the blocks that are the text; where there are none, for those in no furniture: a fragment, a page of a few words. */
function keptOf(view: View): Uint8Array {
  const { blocks, marked } = view.ground
  const kept = keptRows(view, beliefOf(view))
  return kept.includes(1) ? kept : Uint8Array.from(blocks, ({ element }) => (((marked[element] ?? 0) & furnitureMarks) === 0 ? 1 : 0))
}
