import type { Digest } from '../digest/index.ts'
import { candidateDaysOf, type CandidateDay } from './candidates.ts'
import { termsOfLines, type LineTerms } from './line-terms.ts'
import { lineRowsOf } from './line-row.ts'
import { linesOf, type Line } from './lines.ts'
import { storyCentresOf, type StoryCentres } from './story-centres.ts'
import type { Topic } from './topic.ts'

/** What a timeline is chosen from. */
export interface TimelineDraft {
  readonly lines: readonly Line[]
  readonly terms: readonly LineTerms[]
  readonly topic: Topic
  readonly centres: StoryCentres
  readonly days: readonly CandidateDay[]
  /** For each day, a row for each of its sentences: `lineFeatures`. */
  readonly rows: readonly (readonly Int16Array[])[]
}

/** All that may come into the timeline of these reports. */
export function draftOf(digests: readonly Digest[]): TimelineDraft {
  const lines = linesOf(digests)
  const { terms, topic } = termsOfLines(lines)
  const centres = storyCentresOf(lines, terms)
  const days = candidateDaysOf(lines)
  return { lines, terms, topic, centres, days, rows: days.map((day) => lineRowsOf(day, { lines, terms, topic, centres })) }
}
