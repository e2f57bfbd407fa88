import type { BriefOptions } from '../../record/index.ts'
import { momentGiven } from './moment.ts'

const day = 86_400_000

/** What is wanted of briefs. */
export interface BriefWanted {
  /** About so many words a brief; as the story asks for unless told. */
  readonly briefWords?: number
  /** Only what reports after this time tell: RFC 3339, or a day, from its beginning. */
  readonly briefSince?: string
}

/** How briefs are made. Throws `bad-date`. */
export function briefWanted({ briefWords, briefSince }: BriefWanted): BriefOptions {
  const since = briefSince === undefined ? undefined : momentGiven(briefSince, 'UTC')
  return {
    ...(briefWords !== undefined && { words: briefWords }),
    ...(since && { since: since.wholeDay ? since.at - day : since.at }),
  }
}
