import { eventTypes, type Stance } from '../../../words/index.ts'
import type { ClaimSources } from '../../sources/sources-of.ts'
import type { ClaimStanding } from '../../standing/standing-of.ts'
import type { Teller } from '../claim-text.ts'
import { typeOf } from '../claim-words.ts'
import type { DraftClaim, DraftMember } from '../draft.ts'
import { emptyBeginnings } from './empty-beginnings-table.ts'

/** What a claim is weighed by. Each is there or not; none is more so than another. */
export interface WeighedFacts {
  /** Its words have a subject and a verb that says that it is so, in running text, and are of the story. */
  readonly clause: boolean
  /** They say of whom or what, or whoever says it is named before them. */
  readonly named: boolean
  /** The claim is what they say. */
  readonly carries: boolean
  /** It is what they speak of, or whom or what it is done to. */
  readonly argument: boolean
  /** They stand inside a quotation, and the claim is not that somebody said so. */
  readonly quoted: boolean
  /** They speak of somebody by a pronoun. */
  readonly pronoun: boolean
  /** Somebody does more than say it: confirms, denies, accuses, demands, promises, threatens. */
  readonly does: boolean
  /** It was told with a figure that counts something. */
  readonly figures: boolean
  /** It is an event of a PLOVER type. */
  readonly typed: boolean
  /** Two or more newsrooms tell it. */
  readonly newsrooms: boolean
  /** It is denied, contradicted, updated or taken back. */
  readonly against: boolean
}

const saying: readonly Stance[] = ['says', 'reports', 'shows', 'claims']

/** What is so of a claim whoever tells it. */
export type DraftFacts = Pick<WeighedFacts, 'does' | 'figures' | 'typed' | 'newsrooms' | 'against'>

/** The facts of a draft. */
export function draftFactsOf(draft: DraftClaim, { newsrooms }: ClaimSources, { status, values }: ClaimStanding): DraftFacts {
  const type = typeOf(draft)
  return {
    does: draft.kind === 'statement' && type !== undefined && !saying.some((it) => it === type),
    figures: values.length > 0,
    typed: draft.kind === 'event' && eventTypes.some((it) => it === type),
    newsrooms: newsrooms.length > 1,
    against: status !== 'single' && status !== 'corroborated',
  }
}

/** The same with those of a teller of it. */
export function factsOf({ kind }: DraftClaim, { member, speaker, running, spoken }: Teller, ofDraft: DraftFacts): WeighedFacts {
  const { told } = member.mention
  return {
    clause: told.finite && told.subject !== undefined && running && !isEmpty(member),
    named: told.subject === 'named' || speaker !== undefined,
    carries: told.part === 'whole',
    argument: told.part === 'argument',
    quoted: kind === 'event' && spoken?.type === 'direct',
    pronoun: told.subject === 'pronoun',
    ...ofDraft,
  }
}

function isEmpty({ digest, mention: { told } }: DraftMember): boolean {
  const words = digest.reading.report.text.slice(...told.span).toLowerCase()
  return emptyBeginnings[digest.language].some((beginning) => words.startsWith(beginning))
}
