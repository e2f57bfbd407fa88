import { looked, candidatesOf, type Candidate, type Looked } from '../../src/record/digest/mention-candidates.ts'
import { aroundOf, mentionRow } from '../../src/record/digest/mention-features.ts'
import { conceptKey, lemmaKey, type MentionRates } from '../../src/record/digest/mention-rates.ts'
import type { Span } from '../../src/words/index.ts'
import type { MarkedReport } from './marked.ts'

/** A report with its candidates, and whether each was marked: 1, 0, or nothing where nobody looked. */
export interface Labelled {
  readonly report: MarkedReport
  readonly looked: Looked
  readonly candidates: readonly Candidate[]
  readonly labels: readonly (0 | 1 | undefined)[]
}

const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

/** Labels the candidates of a report: of a marked phrase the word that heads it. */
export function labelled(report: MarkedReport): Labelled {
  const it = looked(report.text, report.reading)
  const candidates = candidatesOf(it)
  const { text } = report
  const labels = candidates.map(({ word }): 0 | 1 | undefined => {
    const trigger: Span = [text.from[word]!, text.to[word]!]
    const marked = report.mentions.find((mention) => overlap(mention.trigger ?? mention.span, trigger))
    // whole clauses were marked where no word of theirs tells it alone
    if (marked && marked.trigger === null) return undefined
    if (marked) {
      const within = marked.trigger ?? marked.span
      const above = text.head[word] ?? -1
      return above >= 0 && overlap(within, [text.from[above]!, text.to[above]!]) ? undefined : 1
    }
    return report.validated.some((span) => overlap(span, trigger)) ? 0 : undefined
  })
  return { report, looked: it, candidates, labels }
}

const prior = 0.3
const strength = 3

/** Rates of lemmas and concepts counted over some reports. */
export function ratesOver(reports: readonly Labelled[], weightOf: (label: 0 | 1, set: string) => number): MentionRates {
  const counts = { lemmas: new Map<number, [number, number]>(), concepts: new Map<number, [number, number]>() }
  const count = (map: Map<number, [number, number]>, key: number, label: 0 | 1, weight: number): void => {
    const entry = map.get(key) ?? [0, 0]
    map.set(key, [entry[0] + weight * label, entry[1] + weight])
  }
  for (const { candidates, labels, report, looked: it } of reports) {
    candidates.forEach((candidate, index) => {
      const label = labels[index]
      if (label === undefined) return
      const weight = weightOf(label, report.set)
      count(counts.lemmas, lemmaKey(it.text.language, candidate), label, weight)
      const concept = conceptKey(candidate)
      if (concept !== undefined) count(counts.concepts, concept, label, weight)
    })
  }
  const rates = (map: Map<number, [number, number]>): Map<number, number> =>
    new Map(
      [...map].filter(([, [, all]]) => all >= 1).map(([key, [marked, all]]) => [key, Math.round((1000 * (marked + strength * prior)) / (all + strength))]),
    )
  return { lemmas: rates(counts.lemmas), concepts: rates(counts.concepts) }
}

/** Rows of the features of a report's candidates. */
export function rowsOf({ looked: it, candidates }: Labelled, rates: MentionRates): Int16Array[] {
  const around = aroundOf(it, candidates)
  return candidates.map((candidate) => mentionRow(it, candidate, around, rates))
}
