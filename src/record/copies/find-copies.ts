import type { Copy } from '../../words/index.ts'
import type { Told } from '../told.ts'
import type { Alignment } from './align.ts'
import { openAnchorIndex } from './anchor-index.ts'
import { openBoilerplate } from './boilerplate.ts'
import { comparedWith, isCopy, type Compared } from './compare.ts'
import { copyRow, isSource } from './copy-row.ts'
import { credits } from './credits.ts'
import { openGramIndex } from './gram-index.ts'
import { openLatelyRead, readOf, type Read } from './read-report.ts'
import { retellingFound, tellerOf } from './retell.ts'
import { openWindow } from './window.ts'

/** A copy before it is told of: the order of both reports instead of their ids. */
export interface FoundCopy {
  readonly a: number
  readonly b: number
  readonly copy: Copy
}

/** Finds who took words from whom as reports come in the order of time. */
export interface CopyFinder {
  /** The copies that the next report completes; it may be the copy or the source. `story` is any name of its story. */
  add(told: Told, order: number, story: number): readonly FoundCopy[]
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

/** A finder that asks `toldAt` for earlier reports when it compares words. */
export function openCopyFinder(toldAt: (order: number) => Told): CopyFinder {
  const index = openGramIndex()
  const anchorIndex = openAnchorIndex()
  const boilerplate = openBoilerplate()
  const read = (told: Told): Read => readOf(told, boilerplate.drop)
  const lately = openLatelyRead((order) => read(toldAt(order)))
  const [lastWeek, lastDays] = [openWindow(week), openWindow(threeDays)]
  return {
    add(told, order, story) {
      const mine = read(told)
      const [firstOfWeek, firstOfDays] = [lastWeek.first(order, told.at), lastDays.first(order, told.at)]
      const near = index.near(mine.grams, compared, firstOfWeek)
      const found = near.map((other) => comparedWith(lately.at(other), other, mine)).filter(isCopy)
      const retold = anchorIndex.near(mine.firm, retoldCompared, firstOfDays)
      index.add(mine.grams, order)
      anchorIndex.add(mine.firm, order)
      lately.add(order, mine)
      boilerplate.see(told, mine.scanned, story)
      if (order % sweepEvery === sweepEvery - 1) {
        index.forget(firstOfWeek)
        anchorIndex.forget(firstOfDays)
      }
      const copied = [...sourcesOf(found, mine, order), ...found.filter((it) => isSource(told, it.told)).map((it) => copyOfMine(it, mine, order))]
      if (copied.length > 0 || retold.length === 0) return copied
      const sources = retold.map((other) => tellerOf(lately.at(other), other))
      return retellingFound(sources, tellerOf(mine, order))
    },
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
