import { emptyVector } from '../terms/vector.ts'
import { openCentre, type Centre } from './centre.ts'
import type { LineTerms } from './line-terms.ts'
import type { Line } from './lines.ts'

/** What a story is about, as a whole and day by day. */
export interface StoryCentres {
  /** All its sentences. */
  readonly whole: Centre
  /** Beginnings of its reports. */
  readonly heads: Centre
  /** Beginnings of the reports published on a day. */
  headsOf(day: number): Centre
  /** All sentences of the reports published on a day. */
  toldOn(day: number): Centre
  /** The beginning of a report. */
  headOf(report: number): Centre
}

/** Sentences that begin a report: its title and its lead. */
const headSentences = 2

/** The centres of a story's sentences. */
export function storyCentresOf(lines: readonly Line[], terms: readonly LineTerms[]): StoryCentres {
  const [whole, heads] = [openCentre(), openCentre()]
  const [headsOfDay, allOfDay, headOfReport] = [new Map<number, Centre>(), new Map<number, Centre>(), new Map<number, Centre>()]
  lines.forEach(({ told, place, report }, index) => {
    const { about, special } = terms[index] ?? nothing
    whole.add(about)
    if (told !== undefined) centreIn(allOfDay, told).add(special)
    if (place >= headSentences) return
    heads.add(about)
    centreIn(headOfReport, report).add(special)
    if (told !== undefined) centreIn(headsOfDay, told).add(special)
  })
  const empty = openCentre()
  return {
    whole,
    heads,
    headsOf: (day) => headsOfDay.get(day) ?? empty,
    toldOn: (day) => allOfDay.get(day) ?? empty,
    headOf: (report) => headOfReport.get(report) ?? empty,
  }
}

const nothing: LineTerms = { about: emptyVector, special: emptyVector }

function centreIn<Key>(centres: Map<Key, Centre>, key: Key): Centre {
  const known = centres.get(key)
  if (known) return known
  const centre = openCentre()
  centres.set(key, centre)
  return centre
}
