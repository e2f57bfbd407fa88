import type { Digest } from '../digest/index.ts'
import { candidateDaysOf, type CandidateDay } from './candidates.ts'
import { termsOfLines, type LineTerms } from './line-terms.ts'
import { lineRowsOf } from './line-row.ts'
import { linesOf, type Line } from './lines.ts'
import { storyClockOf, type StoryClock } from './story-clock.ts'
import { storyCentresOf, type StoryCentres } from './story-centres.ts'
import { withoutStrays, type Topic } from './topic.ts'

/** What a timeline is chosen from. */
export interface TimelineDraft {
  readonly clock: StoryClock
  readonly lines: readonly Line[]
  readonly terms: readonly LineTerms[]
  readonly topic: Topic
  readonly centres: StoryCentres
  readonly days: readonly CandidateDay[]
  /** For each day, a row for each of its sentences: `lineFeatures`. */
  readonly rows: readonly (readonly Int16Array[])[]
}

const made = new WeakMap<readonly Digest[], TimelineDraft>()

/** All that may come into the timeline of these reports. The same list gives the same draft: timeline and episodes share it. */
export function draftOf(digests: readonly Digest[]): TimelineDraft {
  const known = made.get(digests)
  if (known) return known
  const draft = newDraft(digests)
  made.set(digests, draft)
  return draft
}

function newDraft(digests: readonly Digest[]): TimelineDraft {
  const clock = storyClockOf(digests)
  const all = linesOf(digests, clock)
  const lines = withoutStrays(all, termsOfLines(all).topic)
  const { terms, topic } = termsOfLines(lines)
  const centres = storyCentresOf(lines, terms)
  const days = candidateDaysOf(lines)
  return { clock, lines, terms, topic, centres, days, rows: days.map((day) => lineRowsOf(day, { lines, terms, topic, centres })) }
}
