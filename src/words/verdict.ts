import type { Stance } from './reading.ts'
import type { ReportAnchor } from './correction.ts'

/** Kinds of items that people judge. */
export const judgedKinds = ['statement', 'event'] as const
export type JudgedKind = (typeof judgedKinds)[number]

/** Words of a report that were judged. */
export interface JudgedWords extends ReportAnchor {
  /** SHA-256 of the text the person saw, in hexadecimal. */
  readonly reportHash: string
}

/** What a person says of an item as the machine, and those who corrected it, have it. */
export interface Verdict {
  /** `v` and twelve digits. */
  readonly id: string
  /** When, RFC 3339 UTC. */
  readonly at: string
  /** Who. */
  readonly by: string
  /** What was judged. */
  readonly kind: JudgedKind
  /** What the person says. */
  readonly verdict: 'right' | 'wrong'
  /** Seed of the random sample it was drawn in; absent where it was picked some other way, the least certain first. */
  readonly sample?: string
  /** Its words, by which it is found again when the report is read anew or changes; the report is that of all versions. */
  readonly target: JudgedWords
  /** What it was judged as: type of an event; `direct`, `indirect` or `mixed`. */
  readonly type: string
  /** Of a statement. */
  readonly stance?: Stance
  /** How sure the machine was. */
  readonly confidence: number
  /** Of the report. */
  readonly language: string
}
