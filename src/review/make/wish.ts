import type { Outlet, PlaceValue, NumberValue, ReportAnchor, Span } from '../../words/index.ts'

/** Something of a reading: an item by its id (`a7`), or words by their place. */
export type Pointer = string | Span

/** What a person wants there to be, by kind. Words of a list are checked here, so they may be any text. */
export type WishValues = {
  readonly 'actor-merge': readonly Pointer[]
  readonly 'actor-split': readonly Span[]
  readonly 'actor-rename': string
  readonly 'actor-role': string | null
  readonly 'actor-country': string | null
  readonly 'statement-speaker': Pointer | null
  readonly 'statement-chain': readonly Pointer[]
  readonly 'statement-stance': string
  readonly 'statement-span': readonly Span[]
  readonly 'not-a-statement': true
  readonly 'event-type': string
  /** A side that is absent stays as it is. */
  readonly 'event-role': { readonly sources?: readonly Pointer[]; readonly targets?: readonly Pointer[] }
  readonly 'event-place': Pointer | null
  readonly 'event-time': Pointer | null
  readonly 'event-status': string
  readonly 'not-an-event': true
  readonly 'number-value': NumberValue
  readonly 'number-kind': string
  /** What is absent stays as it is. */
  readonly 'place': Partial<PlaceValue>
  readonly 'time-zone': string
  readonly 'report-outlet': Outlet | null
  readonly 'report-copy-of': string
  readonly 'report-independent-of': string
  readonly 'report-retracted': true
  readonly 'claim-merge': readonly ReportAnchor[]
  readonly 'claim-split': readonly ReportAnchor[]
  readonly 'hide': true
}
export type WishKind = keyof WishValues

/** A correction as a person asks for it. */
export interface WishOf<Kind extends WishKind> {
  readonly kind: Kind
  /** What it is about: `s12`, `e2`, `e2#1` for the first number of an event, words; absent for the report as a whole. */
  readonly item?: Pointer
  readonly value: WishValues[Kind]
  readonly reason?: string
  /** Id of an entry it stands in place of. */
  readonly supersedes?: string
  /** It is meant so, however odd. */
  readonly yes?: boolean
}
export type Wish = { readonly [Kind in WishKind]: WishOf<Kind> }[WishKind]

/** Who asks, when, and of which report. */
export interface Stamp {
  /** Id of the report, the same for all its versions; the reading's own unless told. */
  readonly report?: string
  /** RFC 3339 UTC. */
  readonly at: string
  readonly by: string
  /** SHA-256 in hexadecimal: given from outside, since nothing here knows a machine. */
  readonly hash: (text: string) => string
}
