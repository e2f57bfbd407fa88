import { leadSentences } from '../timeline/candidates.ts'
import type { LineTerms } from '../timeline/line-terms.ts'
import type { Line } from '../timeline/lines.ts'
import { emptyVector, ofColumns, type Vector } from '../terms/vector.ts'

/** A sentence that tells of something that happened, and when. */
export interface ToldEvent {
  /** Place of the sentence among those of the story. */
  readonly line: number
  /** Place of its report in the story. */
  readonly report: number
  /** Day it happened, in days since 1970 on the clocks of the story. */
  readonly day: number
  /** Its terms by how rare they are in the language and on how few days of the story they are told. */
  readonly vector: Vector
  readonly names: ReadonlySet<number>
}

/** The sentences of a story that claim something and have a day, by day; within a day as the reports came. `claiming` holds their places. */
export function toldEventsOf(lines: readonly Line[], terms: readonly LineTerms[], claiming: ReadonlySet<number>): readonly ToldEvent[] {
  const dated = lines.flatMap((line, index) => {
    const day = claiming.has(index) ? dayOfLine(line) : undefined
    return day === undefined ? [] : [{ line: index, report: line.report, day, about: terms[index]?.about ?? emptyVector, names: line.words.names }]
  })
  const daysOf = new Map<number, Set<number>>()
  for (const { day, about } of dated)
    for (const term of about.terms) {
      const known = daysOf.get(term)
      if (known) known.add(day)
      else daysOf.set(term, new Set([day]))
    }
  const days = new Set(dated.map(({ day }) => day)).size
  const events = dated.map(({ about, ...event }): ToldEvent => {
    const weights = about.weights.map((weight, place) => weight * Math.log((1 + days) / (daysOf.get(about.terms[place] ?? 0)?.size ?? 1)))
    return { ...event, vector: ofColumns(about.terms, weights) }
  })
  return events.sort((a, b) => a.day - b.day || a.line - b.line)
}

/** The day a sentence tells of: the first it says that was not ahead when it was told; where it says none and stands in the lead, the day it was told. */
function dayOfLine({ said, told, place }: Line): number | undefined {
  if (said.length === 0) return place < leadSentences ? told : undefined
  return said.find(({ day }) => told === undefined || day <= told)?.day
}
