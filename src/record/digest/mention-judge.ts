import { sumOf, treesOfText, type Trees } from '../../text/index.ts'
import { countingOf } from './counted.ts'
import type { Candidate, Looked } from './mention-candidates.ts'
import { aroundOf, mentionRow } from './mention-features.ts'
import { quantityOf } from './quantity.ts'
import type { MentionRates } from './mention-rates.ts'
import { conceptRates, leastLogOdds, lemmaRates, mentionTrees } from './mention-table.ts'

interface MentionJudge {
  readonly trees: Trees
  readonly rates: MentionRates
}

let learned: MentionJudge | undefined

/** The candidates that assert something, as learned from marked news. */
export function assertsSomething(it: Looked, candidates: readonly Candidate[]): readonly Candidate[] {
  const { trees, rates } = (learned ??= { trees: treesOfText(mentionTrees), rates: { lemmas: ratesOfText(lemmaRates), concepts: ratesOfText(conceptRates) } })
  const around = aroundOf(it, candidates)
  return candidates.filter(
    (candidate) =>
      candidate.cue || countsPeople(it, candidate) || isThere(it, candidate) || sumOf(trees, mentionRow(it, candidate, around, rates)) >= leastLogOdds,
  )
}

/** Whether a word says of people how many of them something befell or were there. */
function countsPeople(it: Looked, candidate: Candidate): boolean {
  return countingOf(candidate.meaning.concepts) !== undefined && quantityOf(it, candidate) !== undefined
}

/** Whether a noun for a happening is what there is, or is not: «det var ingen lekkasje», "there was a fire". */
function isThere({ text, children }: Looked, { word, form, meaning }: Candidate): boolean {
  const above = text.head[word] ?? -1
  return (
    form === 'noun' &&
    meaning.concepts.length > 0 &&
    (children[above] ?? []).some((child) => text.relation[child]?.startsWith('expl')) &&
    text.relation[word] === 'nsubj'
  )
}

/** Rates as base64: for each a key of 32 bits and a rate of 16. */
function ratesOfText(text: string): ReadonlyMap<number, number> {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  const view = new DataView(bytes.buffer)
  return new Map(Array.from({ length: bytes.length / 6 }, (_, index) => [view.getInt32(6 * index, true), view.getInt16(6 * index + 4, true)]))
}
