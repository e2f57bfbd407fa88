import type { CopiedSpan } from '../../words/index.ts'
import { sharedPart } from './grams.ts'
import type { Anchored, AnchoredSentence } from './anchors.ts'

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
}

const leastAlike = 0.3

/** Matches each sentence of `b` with the sentence of `a` that is most like it by names, numbers and borrowed words. */
export function retold(a: Anchored, b: Anchored): Retold {
  const matches = b.sentences.flatMap((sentence, inB) => {
    const best = bestMatch(a, sentence)
    return best.inA < 0 ? [] : [{ ...best, inB }]
  })
  const length = ({ span }: AnchoredSentence): number => span[1] - span[0]
  const total = (sentences: readonly AnchoredSentence[]): number => sentences.reduce((sum, sentence) => sum + length(sentence), 0) || 1
  const matchedA = [...new Set(matches.map(({ inA }) => inA))].map((index) => a.sentences[index]!)
  const matchedB = matches.map(({ inB }) => b.sentences[inB]!)
  return {
    ofA: total(matchedA) / total(a.sentences) - (matchedA.length === 0 ? 1 / total(a.sentences) : 0),
    ofB: matches.length === 0 ? 0 : total(matchedB) / total(b.sentences),
    ordered: matches.length === 0 ? 0 : longestRise(matches.map(({ inA }) => inA)) / matches.length,
    spans: matches.map(({ inA, inB }) => ({ a: a.sentences[inA]!.span, b: b.sentences[inB]!.span })),
    alike: matches.length === 0 ? 0 : matches.reduce((sum, { alike }) => sum + alike, 0) / matches.length,
  }
}

interface Best {
  readonly inA: number
  readonly alike: number
}

/** The sentence of `a` that is most like a sentence: names and numbers weigh most, words that sound alike less. */
function bestMatch(a: Anchored, sentence: AnchoredSentence): Best {
  const firm = countsIn(a.firmAt, sentence.firm, a.sentences.length)
  const loose = countsIn(a.looseAt, sentence.loose, a.sentences.length)
  let best: Best = { inA: -1, alike: leastAlike }
  for (const [inA, other] of a.sentences.entries()) {
    const [sharedFirm, sharedLoose] = [firm[inA]!, loose[inA]!]
    if (sharedFirm + sharedLoose < 2) continue
    const sum = 3 * sharedFirm + sharedLoose + (other.quoted && sentence.quoted ? 1 : 0)
    const size = 3 * Math.sqrt(other.firm.size * sentence.firm.size) + Math.sqrt(other.loose.size * sentence.loose.size) + 1
    if (sum / size > best.alike) best = { inA, alike: sum / size }
  }
  return best
}

function countsIn(sentencesOf: ReadonlyMap<number, readonly number[]>, anchors: ReadonlySet<number>, size: number): Uint16Array {
  const counts = new Uint16Array(size)
  for (const anchor of anchors) for (const at of sentencesOf.get(anchor) ?? []) counts[at]!++
  return counts
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
export function sharedFirm(a: Anchored, b: Anchored): number {
  let shared = 0
  for (const anchor of b.firm.keys()) if (a.firm.has(anchor)) shared++
  return shared
}

/** The row of features of two reports. */
export function retellingRow(a: Anchored, b: Anchored, match: Retold, beside: Beside, next: NextToBest): Int16Array {
  const thousand = (value: number): number => Math.round(1000 * Math.min(30, Math.max(0, value)))
  const shared = [...b.firm.keys()].filter((anchor) => a.firm.has(anchor))
  const inOrder = longestRise(shared.map((anchor) => a.firm.get(anchor) ?? 0))
  const quotesA = a.sentences.filter(({ quoted }) => quoted).length
  const quotesB = b.sentences.filter(({ quoted }) => quoted).length
  return Int16Array.of(
    thousand(match.ofA),
    thousand(match.ofB),
    thousand(match.ordered),
    thousand(match.alike),
    thousand(shared.length / (a.firm.size || 1)),
    thousand(shared.length / (b.firm.size || 1)),
    thousand(inOrder / (shared.length || 1)),
    Math.min(200, shared.length),
    thousand(sharedPart(a.loose, b.loose)),
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
