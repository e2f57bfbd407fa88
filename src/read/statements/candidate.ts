import { countBefore } from '../../text/index.ts'
import type { RuleName, Stance } from '../../words/index.ts'
import type { CueHit } from './cues.ts'
import type { Quotation } from './quotations.ts'
import type { Words } from '../words.ts'

/** What a frame proposes: a statement in words of the text, before discourse, stance and actors. */
export interface Candidate {
  /** `statement/<frame>/<parse|order>`. */
  readonly by: RuleName
  readonly hit?: CueHit
  readonly cue?: Words
  readonly content: readonly Words[]
  /** The quotation the content is, when it is one. */
  readonly quotation?: Quotation
  readonly speaker?: Words
  /** Whom a relative word as speaker stands for. */
  readonly antecedent?: Words
  /** What the frame knows of the stance better than the cue's line: «según dijo X» says. */
  readonly stance?: Stance
  /** True where the clause leaves nobody to look for: a passive, a rumour. */
  readonly unsourced?: boolean
  /** «skal ha»: told as hearsay even where a source is named. */
  readonly rumour?: boolean
  readonly addressees: readonly Words[]
  readonly targets: readonly Words[]
  /** Relays, nearest to the speaker first. */
  readonly via: readonly Words[]
}

/** A frame's answer: candidates, or why the cue builds none here. */
export type Proposal = readonly Candidate[] | string

/** The name of a rule, as explain prints it. */
export function rule(frame: string, how: 'parse' | 'order'): RuleName {
  return `statement/${frame}/${how}`
}

/** First and last word of the content. */
export function extentOf({ content }: Candidate): Words {
  return [content[0]?.[0] ?? 0, content.at(-1)?.[1] ?? 0]
}

/** Candidates that stand near word `at` in a list in text order: at most `reach` on either side, so that long reports stay linear. */
export function around(candidates: readonly Candidate[], at: number, reach = 40): readonly Candidate[] {
  const before = countBefore(candidates.length, (each) => extentOf(candidates[each]!)[0] < at)
  return candidates.slice(Math.max(0, before - reach), before + reach)
}
