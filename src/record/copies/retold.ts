import type { CopiedSpan, Span } from '../../words/index.ts'
import type { Anchored } from './anchors.ts'
import { sharedPart } from './grams.ts'
import { sharedKeys, type Placed } from './placed.ts'

/** How the sentences of a report match those of another. */
export interface Retold {
  /** Share of the sentences of each, by their length, that have a match. */
  readonly ofA: number
  readonly ofB: number
  /** Share of the matches that keep their order. */
  readonly ordered: number
  readonly spans: readonly CopiedSpan[]
  /** Mean of how alike matched sentences are. */
  readonly alike: number
  /** Names and numbers of `b` in order of its keys: the place of each among those of `a`, -1 where it is not there. */
  readonly firm: Int32Array
}

const leastAlike = 0.3

/** Matches each sentence of `b` with the sentence of `a` that is most like it by names, numbers and borrowed words. */
export function retold(a: Anchored, b: Anchored): Retold {
  const [firm, loose] = [sharedKeys(a.firm.keys, b.firm.keys), sharedKeys(a.loose.keys, b.loose.keys)]
  const matches: { readonly inA: number; readonly inB: number; readonly alike: number }[] = []
  for (let inB = 0; inB < b.from.length; inB++) {
    const best = bestMatch(a, b, inB, firm, loose)
    if (best.inA >= 0) matches.push({ ...best, inB })
  }
  const matchedA = new Set(matches.map(({ inA }) => inA))
  return {
    ofA: lengthOf(a, matchedA) / (lengthOf(a) || 1),
    ofB: lengthOf(b, new Set(matches.map(({ inB }) => inB))) / (lengthOf(b) || 1),
    ordered: matches.length === 0 ? 0 : longestRise(matches.map(({ inA }) => inA)) / matches.length,
    spans: matches.map(({ inA, inB }) => ({ a: spanOf(a, inA), b: spanOf(b, inB) })),
    alike: matches.length === 0 ? 0 : matches.reduce((sum, { alike }) => sum + alike, 0) / matches.length,
    firm,
  }
}

function spanOf({ from, to }: Anchored, sentence: number): Span {
  return [from[sentence]!, to[sentence]!]
}

/** Length of some sentences of a text; of all where none are given. */
function lengthOf({ from, to }: Anchored, some?: ReadonlySet<number>): number {
  let length = 0
  for (let sentence = 0; sentence < from.length; sentence++) if (some?.has(sentence) ?? true) length += to[sentence]! - from[sentence]!
  return length
}

interface Best {
  readonly inA: number
  readonly alike: number
}

const sharedFirmIn = new Int32Array(1024)
const sharedLooseIn = new Int32Array(1024)

/** The sentence of `a` that is most like one of `b`: names and numbers weigh most, words that sound alike less. */
function bestMatch(a: Anchored, b: Anchored, inB: number, firm: Int32Array, loose: Int32Array): Best {
  const count = a.from.length
  countIn(sharedFirmIn, a.firm, b.firm, inB, firm, count)
  countIn(sharedLooseIn, a.loose, b.loose, inB, loose, count)
  const [firmB, looseB, quotedB] = [sizeOf(b.firm, inB), sizeOf(b.loose, inB), b.quoted[inB]!]
  let [best, alike] = [-1, leastAlike]
  for (let inA = 0; inA < count; inA++) {
    const [sharedFirm, sharedLoose] = [sharedFirmIn[inA]!, sharedLooseIn[inA]!]
    if (sharedFirm + sharedLoose < 2) continue
    const sum = 3 * sharedFirm + sharedLoose + (a.quoted[inA]! & quotedB)
    const size = 3 * Math.sqrt(sizeOf(a.firm, inA) * firmB) + Math.sqrt(sizeOf(a.loose, inA) * looseB) + 1
    if (sum / size > alike) [best, alike] = [inA, sum / size]
  }
  return { inA: best, alike }
}

/** How many anchors a sentence holds. */
function sizeOf({ heldFrom }: Placed, sentence: number): number {
  return heldFrom[sentence + 1]! - heldFrom[sentence]!
}

/** Counts in each sentence of `a` the anchors that a sentence of `b` holds. */
function countIn(counts: Int32Array, a: Placed, b: Placed, inB: number, placeInA: Int32Array, sentences: number): void {
  counts.fill(0, 0, sentences)
  for (let at = b.heldFrom[inB]!; at < b.heldFrom[inB + 1]!; at++) {
    const key = placeInA[b.held[at]!]!
    if (key >= 0) for (let place = a.starts[key]!; place < a.starts[key + 1]!; place++) counts[a.sentences[place]!]!++
  }
}

/** Length of the longest rising subsequence (Fredman 1975). */
function longestRise(values: readonly number[]): number {
  const ends: number[] = []
  for (const value of values) {
    const at = ends.findIndex((end) => end > value)
    if (at < 0) ends.push(value)
    else ends[at] = value
  }
  return ends.length
}

/** What the decision about a retelling looks at, in this order; shares in thousandths. */
export const retellingFeatures = [
  'of a',
  'of b',
  'ordered',
  'alike',
  'firm of a',
  'firm of b',
  'firm in order',
  'shared firm',
  'loose',
  'grams',
  'words of b',
  'length',
  'same language',
  'hours',
  'credited',
  'agency',
  'quotes',
  'next to best',
  'firm next to best',
  'behind',
] as const

/** What is known of two reports besides their words. */
export interface Beside {
  readonly sameLanguage: boolean
  /** Hours from `a` to `b`; -1 where nobody knows. */
  readonly hours: number
  readonly credited: boolean
  readonly agency: boolean
}

/** How near a report is next to the nearest of all that `b` may retell, 0 to 1. */
export interface NextToBest {
  readonly worth: number
  readonly firm: number
  /** How many are nearer. */
  readonly behind: number
}

/** How well a report accounts for another: how much of it, and how closely. */
export function worthOf({ ofB, alike }: Retold): number {
  return ofB * alike
}

/** How many names and numbers of `b` stand in `a`. */
export function sharedFirm({ firm }: Retold): number {
  let shared = 0
  for (const place of firm) if (place >= 0) shared++
  return shared
}

/** Where the shared names and numbers first come in `a`, in the order they first come in `b`. */
function sharedRanks(a: Anchored, b: Anchored, { firm }: Retold): readonly number[] {
  const shared: { readonly inA: number; readonly inB: number }[] = []
  firm.forEach((place, key) => {
    if (place >= 0) shared.push({ inA: a.ranks[place]!, inB: b.ranks[key]! })
  })
  return shared.sort((x, y) => x.inB - y.inB).map(({ inA }) => inA)
}

/** The row of features of two reports. */
export function retellingRow(a: Anchored, b: Anchored, match: Retold, beside: Beside, next: NextToBest): Int16Array {
  const thousand = (value: number): number => Math.round(1000 * Math.min(30, Math.max(0, value)))
  const shared = sharedRanks(a, b, match)
  const inOrder = longestRise(shared)
  const [quotesA, quotesB] = [quotesIn(a), quotesIn(b)]
  return Int16Array.of(
    thousand(match.ofA),
    thousand(match.ofB),
    thousand(match.ordered),
    thousand(match.alike),
    thousand(shared.length / (a.firm.keys.length || 1)),
    thousand(shared.length / (b.firm.keys.length || 1)),
    thousand(inOrder / (shared.length || 1)),
    Math.min(200, shared.length),
    thousand(sharedPart(a.loose.keys, b.loose.keys)),
    thousand(sharedPart(a.grams, b.grams)),
    Math.min(2000, b.words),
    thousand(b.words / (a.words || 1)),
    beside.sameLanguage ? 1 : 0,
    Math.min(1000, Math.round(beside.hours)),
    beside.credited ? 1 : 0,
    beside.agency ? 1 : 0,
    Math.min(quotesA, quotesB) * 10 + Math.min(9, Math.abs(quotesA - quotesB)),
    thousand(next.worth),
    thousand(next.firm),
    next.behind,
  )
}

function quotesIn({ quoted }: Anchored): number {
  return quoted.reduce((sum, it) => sum + it, 0)
}
