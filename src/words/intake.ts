import type { Quality, ReportInput } from './report.ts'

/** Fields of a report and what each was read from: `{ title: 'json-ld', publishedAt: 'meta' }`. */
export type Provenance = Readonly<Record<string, string>>

/** What a feed says of itself. */
export interface Feed {
  readonly title?: string
  readonly link?: string
  readonly id?: string
  readonly author?: string
  readonly description?: string
  /** BCP 47. */
  readonly language?: string
  /** RFC 3339. */
  readonly date?: string
  /** RFC 3339. */
  readonly updated?: string
  /** Minutes between two askings that the feed asks for. */
  readonly ttl?: number
  /** Address of a WebSub hub. */
  readonly hub?: string
}

/** One cue of captions: what is shown from when to when, in milliseconds from the start. */
export interface CaptionCue {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly speaker?: string
}

/** One report as it came in, and what is known of its coming. */
export interface Intake {
  readonly report: ReportInput
  /** How much of it came. */
  readonly quality: Quality
  /** Where each field came from. */
  readonly from: Provenance
  /** What its feed or agency tells it from others by. */
  readonly guid?: string
  /** The feed it came in. */
  readonly feed?: Feed
  /** The cues of captions. */
  readonly cues?: readonly CaptionCue[]
}
