import type { Copy, CopyKind } from '../../words/index.ts'
import { scan, type Scanned } from '../terms/scan.ts'
import type { Told } from '../told.ts'
import { aligned, type Alignment } from './align.ts'
import { credits, fromAgency, sameOutlet } from './credits.ts'
import { gramsOf, letterGramsOf, sharedPart } from './grams.ts'
import { openAnchorIndex } from './anchor-index.ts'
import { anchored, firmOf, type Anchored } from './anchors.ts'
import { openGramIndex } from './gram-index.ts'
import { retellChance, retellingsOf, type Retelling } from './retell-judge.ts'

/** A copy before it is told of: the order of both reports instead of their ids. */
export interface FoundCopy {
  readonly a: number
  readonly b: number
  readonly copy: Copy
}

/** Finds who took words from whom as reports come in the order of time. */
export interface CopyFinder {
  /** The copies that the next report completes; it may be the copy or the source. */
  add(told: Told, order: number): readonly FoundCopy[]
}

/** One report compared with another. */
interface Compared {
  readonly told: Told
  readonly order: number
  readonly alignment: Alignment
  /** Share of the smaller one's runs of letters that the other has. */
  readonly letters: number
}

/** A report with its words. */
interface Read {
  readonly told: Told
  readonly scanned: Scanned
  readonly grams: Int32Array
  readonly firm: ReadonlyMap<number, number>
  /** Its runs of letters, once somebody has asked for them. */
  letters?: ReadonlySet<number>
}

/** Least share of the smaller report that is copied word for word; with that of letters, for texts with noise. */
const leastWords = 0.25
const leastNoisyWords = 0.06
const leastLetters = 0.3
/** Least share of a copy that a further source adds. */
const leastMore = 0.2
const compared = 12
const retoldCompared = 4
/** Least chance that a report retells another. */
const leastChance = 0.5
const days = 7
const keptTexts = 300
const retoldDays = 3

/** A finder that asks `toldAt` for earlier reports when it compares words. */
export function openCopyFinder(toldAt: (order: number) => Told): CopyFinder {
  const index = openGramIndex()
  const anchorIndex = openAnchorIndex()
  const texts = new Map<number, Read>()
  const recent: { readonly order: number; readonly at: number }[] = []
  const readAt = (order: number): Read => {
    const read = texts.get(order) ?? readOf(toldAt(order))
    texts.delete(order)
    texts.set(order, read)
    if (texts.size > keptTexts) texts.delete(texts.keys().next().value ?? 0)
    return read
  }
  return {
    add(told, order) {
      const mine = readOf(told)
      if (told.at !== undefined) index.forget(told.at - days * 86_400_000)
      if (order % 1000 === 999) anchorIndex.forget(recent[0]?.order ?? 0)
      const found = index
        .near(mine.grams, compared)
        .map((other) => comparedWith(readAt(other), other, mine))
        .filter(isCopy)
      index.add(mine.grams, order, told.at)
      texts.set(order, mine)
      const retold = anchorIndex.near(mine.firm, retoldCompared, firstRecent(recent, told, order))
      anchorIndex.add(mine.firm, order)
      const copied = [...sourcesOf(found, mine, order), ...found.filter(({ told: other }) => isSource(told, other)).map((it) => copyOfMine(it, mine, order))]
      if (copied.length > 0 || retold.length === 0) return copied
      const sources = retold.map((other) => tellerOf(readAt(other), other))
      return retellingFound(sources, tellerOf(mine, order))
    },
  }
}

/** Order of the first report of the last days; 0 where times are not known. */
function firstRecent(recent: { readonly order: number; readonly at: number }[], { at }: Told, order: number): number {
  if (at === undefined) return 0
  recent.push({ order, at })
  while ((recent[0]?.at ?? at) < at - retoldDays * 86_400_000) recent.shift()
  return recent[0]?.order ?? 0
}

function readOf(told: Told): Read {
  const scanned = told.scanned ?? scan(told.report.text)
  return { told, scanned, grams: gramsOf(scanned), firm: firmOf(scanned) }
}

function comparedWith(earlier: Read, order: number, mine: Read): Compared {
  const alignment = aligned(earlier.scanned, earlier.grams, mine.scanned, mine.grams)
  const most = Math.max(alignment.ofA, alignment.ofB)
  const letters = most >= leastWords || most < leastNoisyWords ? 0 : sharedPart(lettersOf(earlier), lettersOf(mine))
  return { told: earlier.told, order, alignment, letters }
}

function lettersOf(read: Read): ReadonlySet<number> {
  return (read.letters ??= letterGramsOf(read.scanned))
}

function isCopy({ alignment: { ofA, ofB }, letters }: Compared): boolean {
  const most = Math.max(ofA, ofB)
  return most >= leastWords || (most >= leastNoisyWords && letters >= leastLetters)
}

/** Whether a later report is the source all the same: the earlier one credits it, or it is an agency's and the other is not. */
function isSource(later: Told, earlier: Told): boolean {
  if (sameOutlet(later, earlier)) return false
  const [creditsLater, creditsEarlier] = [credits(earlier, later), credits(later, earlier)]
  if (creditsLater !== creditsEarlier) return creditsLater
  const [agencyLater, agencyEarlier] = [fromAgency(later), fromAgency(earlier)]
  if (agencyLater !== agencyEarlier) return agencyLater
  const sameTime = later.at === earlier.at
  return sameTime && later.report.text.length > earlier.report.text.length
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

function copyRow({ told: source, letters }: Compared, copy: Told, { ofA, ofB, spans }: Alignment, later: boolean): Copy {
  const credited = credits(copy, source)
  const version = sameOutlet(copy, source)
  const known = credited || version || (fromAgency(source) && !fromAgency(copy)) || later
  const containment = Math.max(ofB, letters > ofB ? letters : 0)
  return {
    a: source.report.id,
    b: copy.report.id,
    containment: Math.round(1000 * containment) / 1000,
    kind: version ? 'version' : kindOf(ofA, ofB, letters),
    direction: known && (source.at !== copy.at || !later || credited || fromAgency(source)) ? 'known' : 'guessed',
    credited,
    spans,
  }
}

function kindOf(ofA: number, ofB: number, letters: number): CopyKind {
  if (Math.max(ofB, letters) < 0.6) return 'rewrite'
  return Math.max(ofA, letters) >= 0.8 ? 'verbatim' : 'abridged'
}

interface Earlier {
  readonly told: Told
  readonly order: number
  readonly anchors: Anchored
}

function tellerOf({ told, scanned }: Read, order: number): Earlier {
  return { told, order, anchors: anchored(told.report.text, scanned) }
}

/** The report that a report translates or tells in other words: the likeliest one, if it is likely. */
function retellingFound(sources: readonly Earlier[], mine: Earlier): readonly FoundCopy[] {
  const judged = retellingsOf(sources, mine)
    .map((retelling) => ({ retelling, chance: retellChance(retelling) }))
    .filter(({ chance }) => chance >= leastChance)
    .sort((x, y) => y.chance - x.chance || x.retelling.source.order - y.retelling.source.order)
  const best = judged[0]?.retelling
  if (best === undefined) return []
  if (isSource(mine.told, best.source.told)) return [turnedRetelling(best, mine)]
  return [{ a: best.source.order, b: mine.order, copy: retellingRow(best, best.source.told, mine.told) }]
}

function turnedRetelling({ match, ...rest }: Retelling<Earlier>, mine: Earlier): FoundCopy {
  const turned = { ...match, ofA: match.ofB, ofB: match.ofA, spans: match.spans.map(({ a, b }) => ({ a: b, b: a })) }
  return { a: mine.order, b: rest.source.order, copy: retellingRow({ ...rest, match: turned }, mine.told, rest.source.told) }
}

function retellingRow({ match }: Retelling<Earlier>, source: Told, copy: Told): Copy {
  const credited = credits(copy, source)
  const known = credited || (fromAgency(source) && !fromAgency(copy))
  return {
    a: source.report.id,
    b: copy.report.id,
    containment: Math.round(1000 * match.ofB) / 1000,
    kind: sameOutlet(copy, source) ? 'version' : source.language === copy.language ? 'rewrite' : 'translation',
    direction: known ? 'known' : 'guessed',
    credited,
    spans: match.spans,
  }
}
