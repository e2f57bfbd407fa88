import { attributeOf, nodesNamed } from '../page/index.ts'
import { classWords } from './class-words-table.ts'
import { firstBlock, lastBlock } from './containers.ts'
import type { View } from './view.ts'
import { liveWords } from './live-words-table.ts'
import { marks } from './marks.ts'
import { sharedTriples } from './overlaps.ts'
import { phrasesOf } from './phrases.ts'

/** One entry of a live page as the page shows it: its blocks, the one that is its title, and the time written in it. */
export interface ShownEntry {
  readonly rows: readonly number[]
  readonly title?: number
  /** The `datetime` of its `time`, as written. */
  readonly time?: string
}

const titles = phrasesOf(liveWords)
const liveKind = 1 << Object.keys(classWords).indexOf('live')
const [fewestEntries, fewestWords, mostTimes, highest] = [3, 6, 3000, 24]

/**
 * The entries a live page shows, in its order: elements beside each other of which each has a time of its own and text. Only on a page that
 * says it is live, by its title, classes or linked data: comments and lists of news look the same.
 */
export function shownEntries(view: View, kept: Uint8Array): readonly ShownEntry[] {
  if (!isLive(view)) return []
  const children = childrenWithTimes(view, kept)
  return [...children].sort(([one], [other]) => one - other).map(([child, time]) => entryOf(view, kept, child, time))
}

/** From so many words on, what a live page says above its entries stands for itself. */
const ownReport = 60

/** The kept blocks without those of a live page's entries, which are reports of their own; all of them where the page has no report above its entries. */
export function withoutEntries(view: View, kept: Uint8Array): Uint8Array {
  const words = (first: number): number => view.ground.words.reduce((sum, count, row) => sum + (kept[row] === 1 && row < first ? count : 0), 0)
  const first = firstEntryRows(view, kept).find((row) => words(row) >= ownReport)
  return first === undefined ? kept : kept.map((mark, row) => (row < first ? mark : 0))
}

/** The rows at which a live page's entries may begin: at any that is stated, or at the first of those, since the last may be the page's own report. */
function firstEntryRows(view: View, kept: Uint8Array): readonly number[] {
  const { said, measures } = view.ground
  const { updates } = said
  if (updates.length === 0) {
    const shown = shownEntries(view, kept)[0]
    return shown === undefined ? [] : [Math.min(...shown.rows, shown.title ?? kept.length)]
  }
  return [updates, updates.slice(0, 1)].flatMap((texts) => {
    const shared = sharedTriples(measures, texts)
    const row = kept.findIndex((mark, index) => mark === 1 && index > view.headline && (shared[index] ?? 0) >= 60)
    return row < 0 ? [] : [withHeading(view, row)]
  })
}

/** The heading above an entry's first paragraph is the entry's own. */
function withHeading({ ground: { marked, blocks }, headline }: View, row: number): number {
  for (let above = row - 1; above > Math.max(headline, row - 4); above--) if (((marked[blocks[above]?.element ?? 0] ?? 0) & marks.heading) !== 0) return above
  return row
}

function isLive({ ground }: View): boolean {
  if (ground.said.updates.length > 0) return true
  if (ground.said.titles.some((title) => titles.find(title, 200) !== 0)) return true
  return ground.blocks.some(({ element }) => hasLiveClass(ground, element))
}

function hasLiveClass({ page, classKinds }: View['ground'], element: number): boolean {
  for (let node = element, step = 0; node > 0 && step < 6; node = page.parent[node] ?? 0, step++) if ((classKinds(node) & liveKind) !== 0) return true
  return false
}

/** Of all elements the one with most children that hold a time and kept text: those children, and the time of each. */
function childrenWithTimes(view: View, kept: Uint8Array): ReadonlyMap<number, number> {
  const { page } = view.ground
  const feeds = new Map<number, Map<number, number>>()
  for (const time of nodesNamed(page, 'time').slice(0, mostTimes)) {
    for (let child = time, step = 0; child > 0 && step < highest; child = page.parent[child] ?? 0, step++) {
      const feed = page.parent[child] ?? 0
      const children = feeds.get(feed) ?? new Map<number, number>()
      feeds.set(feed, children)
      if (!children.has(child) && keptWords(view, kept, child) >= fewestWords) children.set(child, time)
    }
  }
  let best = new Map<number, number>()
  for (const children of feeds.values()) if (children.size > best.size) best = children
  return best.size >= fewestEntries ? best : new Map()
}

function keptWords({ ground }: View, kept: Uint8Array, node: number): number {
  let words = 0
  const end = Math.min(lastBlock(ground, node), firstBlock(ground, node) + 100)
  for (let row = firstBlock(ground, node); row < end; row++) if (kept[row] === 1) words += ground.words[row] ?? 0
  return words
}

function entryOf(view: View, kept: Uint8Array, child: number, time: number): ShownEntry {
  const { ground } = view
  const rows: number[] = []
  let title: number | undefined
  for (let row = firstBlock(ground, child); row < lastBlock(ground, child); row++) {
    const isHeading = ((ground.marked[ground.blocks[row]?.element ?? 0] ?? 0) & marks.heading) !== 0
    if (isHeading && title === undefined && rows.length === 0) title = row
    else if (kept[row] === 1) rows.push(row)
  }
  const written = attributeOf(ground.page, time, 'datetime')
  return { rows, ...(title !== undefined && { title }), ...(written !== undefined && { time: written }) }
}
