import { openCommonness } from '../terms/commonness.ts'
import { openTally } from '../terms/tally.ts'
import { keepHeaviest, normOf, ofColumns, type Vector } from '../terms/vector.ts'
import type { Line } from './lines.ts'
import { topicOf, type Topic } from './topic.ts'

/** A sentence as vectors of length one. */
export interface LineTerms {
  /** Terms by how rare they are in the language: what the story is about weighs most. */
  readonly about: Vector
  /** Terms by how rare they are in the story, too: what this day is about weighs most. */
  readonly special: Vector
}

const mostTerms = 60

/** The terms of each sentence of a story: what words begin with sounds like, so that inflections and languages meet. */
export function termsOfLines(lines: readonly Line[]): { readonly terms: readonly LineTerms[]; readonly topic: Topic } {
  const [language, story] = [openCommonness(), openCommonness()]
  const terms = lines.map(countedTerms)
  const ofReport = openTally()
  lines.forEach(({ report }, index) => {
    for (const term of terms[index]?.keys() ?? []) ofReport.add(term, 1)
    if (lines[index + 1]?.report === report) return
    story.add(ofReport)
    ofReport.clear()
  })
  const topic = topicOf(
    lines,
    terms.map((counts) => new Set(counts.keys())),
    (term) => language.rarity(term),
  )
  const vectors = terms.map((counts) => ({
    about: weighed(counts, (term) => language.rarity(term)),
    special: weighed(counts, (term) => story.rarity(term)),
  }))
  return { terms: vectors, topic }
}

function countedTerms({ words: { terms } }: Line): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

function weighed(counts: ReadonlyMap<number, number>, rarity: (term: number) => number): Vector {
  const entries = [...counts]
    .map(([term, times]) => [term, (1 + Math.log(times)) * Math.max(0, rarity(term) - commonplace)] as const)
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => a[0] - b[0])
  const terms = Int32Array.from(entries, ([term]) => term)
  const weights = Float32Array.from(entries, ([, weight]) => weight)
  const size = keepHeaviest(terms, weights, entries.length, mostTerms)
  const length = normOf(weights, 0, size)
  return ofColumns(
    terms.slice(0, size),
    weights.slice(0, size).map((weight) => weight / (length || 1)),
  )
}

/** Words that stand in half of all reports tell nothing. */
const commonplace = Math.log(2)
