import type { EventStatus, EventType, QuantityKind } from './event.ts'
import type { PlaceKind } from './place.ts'
import type { Stance } from './reading.ts'
import type { Outlet } from './report.ts'
import type { Span } from './span.ts'

/** Words and what stands around them, by which they are found again in a changed text (W3C Web Annotation, TextQuoteSelector). */
export interface TextQuote {
  /** The words. */
  readonly exact: string
  /** What stands before them. */
  readonly prefix: string
  /** What stands after them. */
  readonly suffix: string
}

/** Words of a report, by their place and by themselves. */
export interface Anchor {
  /** Where they stood in the text the person saw. */
  readonly span: Span
  /** The words, and those around them. */
  readonly textQuote: TextQuote
}

/** Words of one of several reports. */
export interface ReportAnchor extends Anchor {
  /** Id of the report. */
  readonly report: string
}

/** What a correction is about: words of a report, or the report as a whole. */
export interface CorrectionTarget {
  /** Id of the report, the same for all its versions. */
  readonly report: string
  /** SHA-256 of the text the person saw, in hexadecimal. */
  readonly reportHash: string
  /** Where the words stood in that text; absent where the whole report is meant. */
  readonly span?: Span
  /** The words, and those around them; absent where the whole report is meant. */
  readonly textQuote?: TextQuote
}

/** Who took part in an event, as words of the report. */
export interface ParticipantWords {
  /** Who did it. */
  readonly sources: readonly Anchor[]
  /** To whom. */
  readonly targets: readonly Anchor[]
}

/** A number; an exact one has `min` = `max`, "at least" has no `max`, "up to" no `min`. */
export interface NumberValue {
  /** The least it can be. */
  readonly min?: number
  /** The most it can be. */
  readonly max?: number
}

/** Which place is meant. */
export interface PlaceValue {
  /** Its name. */
  readonly name: string
  /** What it is. */
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-3. */
  readonly country?: string
  /** Degrees north. */
  readonly lat?: number
  /** Degrees east. */
  readonly lon?: number
  /** IANA zone. */
  readonly timeZone?: string
  /** GeoNames id. */
  readonly geonames?: number
}

/**
 * What each kind of correction changes, as the machine had it (`before`) and as the person has it (`after`). Actors, places and times are meant by
 * words of the report; `null` is nobody, nothing, unknown.
 */
export type CorrectionValues = {
  /** Mentions of the actors that are the target, too. */
  readonly 'actor-merge': readonly Anchor[]
  /** Mentions that are another actor than the target. */
  readonly 'actor-split': readonly Anchor[]
  readonly 'actor-rename': string
  readonly 'actor-role': string | null
  readonly 'actor-country': string | null
  readonly 'statement-speaker': Anchor | null
  /** Relays, nearest to the speaker first. */
  readonly 'statement-chain': readonly Anchor[]
  readonly 'statement-stance': Stance
  /** Its content. */
  readonly 'statement-span': readonly Anchor[]
  readonly 'not-a-statement': boolean
  readonly 'event-type': EventType
  readonly 'event-role': ParticipantWords
  readonly 'event-place': Anchor | null
  readonly 'event-time': Anchor | null
  readonly 'event-status': EventStatus
  readonly 'not-an-event': boolean
  readonly 'number-value': NumberValue
  readonly 'number-kind': QuantityKind
  readonly 'place': PlaceValue
  /** IANA name or offset of the zone the clocks of a time are in. */
  readonly 'time-zone': string | null
  readonly 'report-outlet': Outlet | null
  /** Id of the report that the target took its words from. */
  readonly 'report-copy-of': string | null
  /** Id of a report that the target took nothing from. */
  readonly 'report-independent-of': string | null
  readonly 'report-retracted': boolean
  /** Words of other reports that assert the same as the target. */
  readonly 'claim-merge': readonly ReportAnchor[]
  /** Words that assert something else than the target. */
  readonly 'claim-split': readonly ReportAnchor[]
  /** Not to be shown nor used: by law, with the reason. */
  readonly 'hide': boolean
}

/** What every entry of the ledger of corrections has. */
export interface CorrectionEntry {
  /** A hash of what the entry says. */
  readonly id: string
  /** When it was made, RFC 3339 UTC. */
  readonly at: string
  /** Who made it. */
  readonly by: string
  /** What it is about. */
  readonly target: CorrectionTarget
  /** Why, in the person's words. */
  readonly reason?: string
  /** Id of an entry it stands in place of. */
  readonly supersedes?: string
}

/** A correction of one kind, with what it changes. */
export type CorrectionOf<Kind extends keyof CorrectionValues> = CorrectionEntry & {
  readonly kind: Kind
  /** What the person saw. */
  readonly before: CorrectionValues[Kind]
  /** What the person says it is. */
  readonly after: CorrectionValues[Kind]
}

/** Takes an earlier entry back; taking back an entry of this kind puts the first one in force again. */
export interface Undo extends CorrectionEntry {
  /** Always this. */
  readonly kind: 'undo'
  /** Id of the entry that is taken back. */
  readonly undoes: string
}

/** A correction of one kind or another, without undoing. */
export type Change = { readonly [Kind in keyof CorrectionValues]: CorrectionOf<Kind> }[keyof CorrectionValues]

/** An entry of the ledger of corrections. Entries are added and never changed: the record is a function of reports, program and entries. */
export type Correction = Change | Undo
export type CorrectionKind = Correction['kind']

/** Every kind of entry, in the order they are told of. */
export const correctionKinds = [
  'actor-merge',
  'actor-split',
  'actor-rename',
  'actor-role',
  'actor-country',
  'statement-speaker',
  'statement-chain',
  'statement-stance',
  'statement-span',
  'not-a-statement',
  'event-type',
  'event-role',
  'event-place',
  'event-time',
  'event-status',
  'not-an-event',
  'number-value',
  'number-kind',
  'place',
  'time-zone',
  'report-outlet',
  'report-copy-of',
  'report-independent-of',
  'report-retracted',
  'claim-merge',
  'claim-split',
  'hide',
  'undo',
] as const satisfies readonly CorrectionKind[]
