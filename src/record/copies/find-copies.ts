import type { Copy } from '../../words/index.ts'
import type { Told } from '../told.ts'
import type { Alignment } from './align.ts'
import type { GoesBack, Saves } from '../terms/goes-back.ts'
import type { PostingsPoint, PostingsSaved } from '../terms/postings.ts'
import { openAnchorIndex } from './anchor-index.ts'
import { openBoilerplate, type BoilerplatePoint } from './boilerplate.ts'
import { comparedWith, isCopy, type Compared, type ToCompare } from './compare.ts'
import { copyRow, isSource } from './copy-row.ts'
import { credits } from './credits.ts'
import { openGramIndex, type GramsSaved } from './gram-index.ts'
import { openLatelyRead, readOf, type Read } from './read-report.ts'
import { retellingFound, tellerOf } from './retell.ts'
import { openWindow, type WindowPoint, type WindowSaved } from './window.ts'

/** A copy before it is told of: the order of both reports instead of their ids. */
export interface FoundCopy {
  readonly a: number
  readonly b: number
  readonly copy: Copy
}

/** Finds who took words from whom as reports come in the order of time. */
export interface CopyFinder extends GoesBack<CopyPoint>, Saves<CopiesSaved> {
  /** Looks up the next report. */
  look(told: Told, order: number): LookedUp
  /** The copies that the report which was looked up completes; it may be the copy or the source. `story` is any name of its story. */
  add(found: LookedUp, story: number): readonly FoundCopy[]
}

/** A report and those it is compared with. */
export interface LookedUp {
  readonly order: number
  readonly mine: ToCompare
  /** Orders of reports that share its words, and of those it may retell. */
  readonly near: readonly number[]
  readonly retold: readonly number[]
  /** Orders of those whose words are asked for. */
  readonly asked: readonly number[]
  readonly firstOfWeek: number
  readonly firstOfDays: number
}

/** How the finder stands. */
export interface CopyPoint {
  readonly order: number
  readonly grams: PostingsPoint
  readonly anchors: PostingsPoint
  readonly boilerplate: BoilerplatePoint
  readonly week: WindowPoint
  readonly days: WindowPoint
}

/** Least share of a copy that a further source adds. */
const leastMore = 0.2
/** Reports that are compared word for word, and sentence for sentence. */
const compared = 12
const retoldCompared = 4
/** How far back words and retellings are looked for, in milliseconds. */
const week = 7 * 86_400_000
const threeDays = 3 * 86_400_000
const sweepEvery = 1000

/** All of a finder but the reports themselves. */
export interface CopiesSaved {
  readonly grams: GramsSaved
  readonly anchors: PostingsSaved
  readonly boilerplate: BoilerplatePoint
  readonly week: WindowSaved
  readonly days: WindowSaved
  readonly next: number
}

/** A finder that asks `toldAt` for earlier reports when it compares words; one that was saved goes on where it was. */
export function openCopyFinder(toldAt: (order: number) => Told, saved?: CopiesSaved): CopyFinder {
  const index = openGramIndex(saved?.grams)
  const anchorIndex = openAnchorIndex(saved?.anchors)
  const boilerplate = openBoilerplate()
  if (saved) boilerplate.goBack(saved.boilerplate)
  const lately = openLatelyRead((order) => readOf(toldAt(order)))
  const [lastWeek, lastDays] = [openWindow(week, saved?.week), openWindow(threeDays, saved?.days)]
  const toCompare = (read: Read): ToCompare => ({ read, grams: boilerplate.without(read) })
  let next = saved?.next ?? 0
  return {
    look(told, order) {
      const mine = toCompare(readOf(told))
      const [firstOfWeek, firstOfDays] = [lastWeek.first(order, told.at), lastDays.first(order, told.at)]
      const near = index.near(mine.grams, compared, firstOfWeek)
      const retold = anchorIndex.near(mine.read.firm, retoldCompared, firstOfDays)
      return { order, mine, near, retold, firstOfWeek, firstOfDays, asked: [...new Set([...near, ...retold])].filter((other) => !lately.holds(other)) }
    },
    add({ order, mine, near, retold, firstOfWeek, firstOfDays }, story) {
      const found = near.map((other) => comparedWith(toCompare(lately.at(other)), other, mine)).filter(isCopy)
      index.add(mine.grams, order)
      anchorIndex.add(mine.read.firm, order)
      lately.add(order, mine.read)
      boilerplate.see(mine.read, story)
      next = order + 1
      if (order % sweepEvery === sweepEvery - 1) {
        index.forget(firstOfWeek)
        anchorIndex.forget(firstOfDays)
      }
      const { told } = mine.read
      const copied = [...sourcesOf(found, mine.read, order), ...found.filter((it) => isSource(told, it.told)).map((it) => copyOfMine(it, mine.read, order))]
      if (copied.length > 0 || retold.length === 0) return copied
      const sources = retold.map((other) => tellerOf(lately.at(other), other))
      return retellingFound(sources, tellerOf(mine.read, order))
    },
    point: () => ({
      order: next,
      grams: index.point(),
      anchors: anchorIndex.point(),
      boilerplate: boilerplate.point(),
      week: lastWeek.point(),
      days: lastDays.point(),
    }),
    goBack(to) {
      next = to.order
      index.goBack(to.grams)
      anchorIndex.goBack(to.anchors)
      boilerplate.goBack(to.boilerplate)
      lastWeek.goBack(to.week)
      lastDays.goBack(to.days)
      lately.drop(to.order)
    },
    holdFrom(oldest) {
      index.holdFrom(oldest.grams)
      anchorIndex.holdFrom(oldest.anchors)
      lastWeek.holdFrom(oldest.week)
      lastDays.holdFrom(oldest.days)
    },
    saved: () => ({
      grams: index.saved(),
      anchors: anchorIndex.saved(),
      boilerplate: boilerplate.point(),
      week: lastWeek.saved(),
      days: lastDays.saved(),
      next,
    }),
  }
}

/** The report's sources: the one that covers most of it, and others that cover much of the rest. */
function sourcesOf(found: readonly Compared[], mine: Read, order: number): readonly FoundCopy[] {
  const ranked = found.filter(({ told }) => !isSource(mine.told, told)).sort((x, y) => worth(y, mine.told) - worth(x, mine.told) || x.order - y.order)
  const covered = new Uint8Array(mine.told.report.text.length)
  return ranked.flatMap((it, rank) => {
    const more = newlyCovered(covered, it.alignment) / Math.max(1, covered.length)
    return rank === 0 || more >= leastMore ? [{ a: it.order, b: order, copy: copyRow(it, mine.told, it.alignment, false) }] : []
  })
}

function worth({ told, alignment, letters }: Compared, copy: Told): number {
  return Math.max(alignment.ofB, letters) + (credits(copy, told) ? 0.1 : 0)
}

function newlyCovered(covered: Uint8Array, { spans }: Alignment): number {
  let more = 0
  for (const { b } of spans) {
    for (let at = b[0]; at < b[1]; at++) {
      more += 1 - covered[at]!
      covered[at] = 1
    }
  }
  return more
}

/** The copy that an earlier report is of this one. */
function copyOfMine(it: Compared, mine: Read, order: number): FoundCopy {
  const { ofA, ofB, spans } = it.alignment
  const turned = { ofA: ofB, ofB: ofA, spans: spans.map(({ a, b }) => ({ a: b, b: a })).sort((x, y) => x.b[0] - y.b[0]) }
  return { a: order, b: it.order, copy: copyRow({ ...it, told: mine.told, alignment: turned }, it.told, turned, true) }
}
