import type { Reading } from '../words/index.ts'
import { oneLine } from './attribution.ts'
import { shownTime } from './moment.ts'

/** A time expression and what it means. */
export interface TimeLine {
  readonly id: string
  readonly words: string
  readonly means: string
}

/** The dated times of a reading with what they were resolved to, each wording once. */
export function timeLines({ times, report }: Reading): readonly TimeLine[] {
  const seen = new Set<string>()
  return times.flatMap((time) => {
    const means = shownTime(time)
    const words = oneLine(report.text.slice(...time.span))
    const key = `${words.toLowerCase()} ${means ?? ''}`
    if (means === undefined || seen.has(key)) return []
    seen.add(key)
    return [{ id: time.id, words, means }]
  })
}
