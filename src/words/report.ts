import type { Span } from './span.ts'

export type MediaKind = 'photo' | 'video' | 'graphic'

/** A picture or film in the report. */
export interface Media {
  /** What it is. */
  readonly kind: MediaKind
  /** What stands below it. */
  readonly caption?: string
  /** Who made it. */
  readonly creator?: string
  /** Agency it came by. */
  readonly agency?: string
  /** Its credit or caption in the text. */
  readonly span?: Span
}

export type LayoutKind = 'heading' | 'caption' | 'credit' | 'byline' | 'dateline' | 'related' | 'list'

/** A stretch of the text that is not running prose. */
export interface LayoutBlock {
  /** What it is instead. */
  readonly kind: LayoutKind
  /** Where it stands. */
  readonly span: Span
}

/** Who published a report: a newspaper, a broadcaster, an agency. */
export interface Outlet {
  /** As the outlet writes it. */
  readonly name: string
  /** ISO 3166-1 alpha-3. */
  readonly country?: string
  /** IANA name. */
  readonly timeZone?: string
}

/** What a report says about an earlier one. */
export interface Revision {
  /** Whether it adds, mends or withdraws. */
  readonly kind: 'update' | 'correction' | 'kill'
  /** The earlier report, where it is named. */
  readonly of?: string
}

/** How much of a report came in: all, a teaser before the rest, a wall (consent, payment, challenge) instead of it, or nothing to read. */
export type Quality = 'full' | 'teaser' | 'wall' | 'empty'

/** What intake hands over: one published item, before anything is understood. Times are RFC 3339. */
export interface ReportInput {
  /** Any name that tells the report from others. */
  readonly id: string
  /** The text; every span counts its characters. */
  readonly text: string
  /** BCP 47 code, where it is known; otherwise it is told from the words. */
  readonly language?: string
  /** Headline, where it does not stand in the text. */
  readonly title?: string
  /** Where it was published. */
  readonly url?: string
  /** Who published it. */
  readonly outlet?: Outlet
  /** When it was published. */
  readonly publishedAt?: string
  /** When it was last changed. */
  readonly updatedAt?: string
  /** IANA time zone its times of day are in. */
  readonly timeZone?: string
  /** Who wrote it, as its byline names them. */
  readonly bylines?: readonly string[]
  /** Agencies its furniture credits, as written there. */
  readonly agencies?: readonly string[]
  /** Where it was written, as a field of its own says. */
  readonly dateline?: string
  /** Whether it updates, corrects or withdraws another. */
  readonly revision?: Revision
  /** Pictures and films that came with it. */
  readonly media?: readonly Media[]
  /** How much of it came in; all unless told. */
  readonly quality?: Quality
}

/** The report as the reading holds it: what came in, and what its layout says about itself. */
export interface Report {
  /** The id that came in; a file's name for `hearsay read FILE`. */
  readonly id: string
  /** As it came in. */
  readonly url?: string
  /** As it came in. */
  readonly outlet?: Outlet
  /** Language it was read as, BCP 47. */
  readonly language: string
  /** Headline: as it came in, else the one the text opens with. */
  readonly title?: string
  /** Names in the byline. */
  readonly bylines: readonly string[]
  /** As it came in, RFC 3339. */
  readonly publishedAt?: string
  /** As it came in, RFC 3339. */
  readonly updatedAt?: string
  /** Place of the dateline, as written. */
  readonly dateline?: string
  /** Agencies credited in dateline, byline and foot, in text order. */
  readonly agencies: readonly string[]
  /** Whether the report updates, corrects or withdraws another. */
  readonly revision?: Revision
  /** How much of it came in; absent where all did. */
  readonly quality?: Quality
  /** The text all spans count in: for text input, character for character what came in. */
  readonly text: string
  /** Pictures and films. */
  readonly media: readonly Media[]
  /** What is not running prose, in text order. */
  readonly layout: readonly LayoutBlock[]
}
