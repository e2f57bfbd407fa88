import type { ClaimSources } from '../../sources/sources-of.ts'
import type { ClaimStanding } from '../../standing/standing-of.ts'
import { eventTypes } from '../../../words/index.ts'
import { isRunning, spokenIn, type Teller } from '../claim-text.ts'
import { typeOf } from '../claim-words.ts'
import type { DraftClaim } from '../draft.ts'

/** What a claim is weighed by. Each is there or not; none is more so than another. */
export interface WeighedFacts {
  /** Its words have a subject and a verb that says that it is so, in running text. */
  readonly clause: boolean
  /** They say of whom or what, or whoever says it is named before them. */
  readonly named: boolean
  /** The claim is what they say, and not a part or an aside of it. */
  readonly carries: boolean
  /** They stand inside a quotation. */
  readonly quoted: boolean
  /** It was told with a figure that counts something. */
  readonly figures: boolean
  /** It is an event of a PLOVER type. */
  readonly typed: boolean
  /** Two or more newsrooms tell it. */
  readonly newsrooms: boolean
  /** It is denied, contradicted, updated or taken back. */
  readonly against: boolean
}

/** The facts of a draft. */
export function factsOf(draft: DraftClaim, { member, speaker }: Teller, { newsrooms }: ClaimSources, { status, values }: ClaimStanding): WeighedFacts {
  const { told } = member.mention
  const type = typeOf(draft)
  return {
    clause: told.finite && told.subject !== undefined && isRunning(member),
    named: told.subject === 'named' || speaker !== undefined,
    carries: told.carries,
    quoted: spokenIn(member)?.type === 'direct',
    figures: values.length > 0,
    typed: draft.kind === 'event' && eventTypes.some((it) => it === type),
    newsrooms: newsrooms.length > 1,
    against: status !== 'single' && status !== 'corroborated',
  }
}
