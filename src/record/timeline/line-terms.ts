import { openCommonness } from '../terms/commonness.ts'
import { vectorOf, type Vector } from '../terms/vector.ts'
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
  const terms = lines.map(termsOf)
  let report: number | undefined
  let ofReport = new Set<number>()
  terms.forEach((counts, index) => {
    const line = lines[index]
    if (line && line.report !== report) {
      story.add(ofReport)
      ofReport = new Set()
      report = line.report
    }
    for (const term of counts.keys()) ofReport.add(term)
  })
  story.add(ofReport)
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

function termsOf({ scanned, telling }: Line): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const [word, form] of scanned.forms.entries()) {
    if (!telling[word]) continue
    const term = form.sound === 0 || form.number !== undefined ? form.word : form.sound
    if (form.folded.length > 2 || form.number !== undefined) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return counts
}

function weighed(counts: ReadonlyMap<number, number>, rarity: (term: number) => number): Vector {
  return vectorOf(new Map([...counts].map(([term, times]) => [term, (1 + Math.log(times)) * Math.max(0, rarity(term) - commonplace)])), mostTerms)
}

/** Words that stand in half of all reports tell nothing. */
const commonplace = Math.log(2)
