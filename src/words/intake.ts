import type { Quality, ReportInput } from './report.ts'

/** Fields of a report and what each was read from: `{ title: 'json-ld', publishedAt: 'meta' }`. */
export type Provenance = Readonly<Record<string, string>>

/** What a feed says of itself. */
export interface Feed {
  /** Its name. */
  readonly title?: string
  /** The page it belongs to. */
  readonly link?: string
  /** What it calls itself by. */
  readonly id?: string
  /** Who is named as its author. */
  readonly author?: string
  /** What it says it is about. */
  readonly description?: string
  /** BCP 47, as written. */
  readonly language?: string
  /** When it says it was published, RFC 3339. */
  readonly date?: string
  /** When it says it was last changed, RFC 3339. */
  readonly updated?: string
  /** Minutes between two askings that the feed asks for. */
  readonly ttl?: number
  /** Hours of the day in UTC, 0 to 23, in which it asks not to be asked. */
  readonly skipHours?: readonly number[]
  /** Days of the week in UTC, 0 (Sunday) to 6, on which it asks not to be asked. */
  readonly skipDays?: readonly number[]
  /** Address of a WebSub hub. */
  readonly hub?: string
  /** Where the feed itself is fetched, as it says or a list of feeds has it. */
  readonly address?: string
  /** Folders it lies in, in a list of feeds, the outermost first. */
  readonly folders?: readonly string[]
}

/** One cue of captions: what is shown from when to when, in milliseconds from the start. */
export interface CaptionCue {
  /** Milliseconds from the start. */
  readonly from: number
  /** Milliseconds from the start. */
  readonly to: number
  /** What is shown. */
  readonly text: string
  /** Who speaks, where the captions say. */
  readonly speaker?: string
}

/** One report as it came in, and what is known of its coming. */
export interface Intake {
  /** The report, before anything of it is read. */
  readonly report: ReportInput
  /** How much of it came. */
  readonly quality: Quality
  /** Where each field came from. */
  readonly from: Provenance
  /** What its feed or agency tells it from others by. */
  readonly guid?: string
  /** By what it is told from all other reports, where its feed was looked at as a whole; its guid, else its address, unless told. */
  readonly identity?: readonly string[]
  /** The feed it came in. */
  readonly feed?: Feed
  /** The cues of captions. */
  readonly cues?: readonly CaptionCue[]
}
