import type { Language, Reading, Span } from '../../words/index.ts'
import type { Told } from '../told.ts'

/** A sentence of running text. */
export interface DigestSentence {
  /** Where it stands, UTF-16. */
  readonly span: Span
  /** Paragraph it is in, from 0. */
  readonly paragraph: number
}

/** Words that assert a proposition: a verb or noun with its clause. */
export interface PropositionMention {
  readonly kind: 'event' | 'statement'
  /** Number of its sentence. */
  readonly sentence: number
  /** The verb, noun or cue. */
  readonly trigger: Span
  /** The clause that asserts it, trigger inside. */
  readonly span: Span
  /** Lemma of the trigger. */
  readonly lemma: string
  /** Id of the event of the reading that has this trigger. */
  readonly event?: string
  /** Id of the statement of the reading that has this cue. */
  readonly statement?: string
}

/** What the record keeps of a report that was read: the reading, and what is compared between reports. It can be written as JSON. */
export interface Digest {
  /** Id of the report. */
  readonly id: string
  readonly language: Language
  /** When it was published, milliseconds since 1970, where that is known. */
  readonly at?: number
  /** With the report and its text inside. */
  readonly reading: Reading
  readonly sentences: readonly DigestSentence[]
  readonly mentions: readonly PropositionMention[]
}

/** The times and the language of a digest are those of the report as it was told. */
export type DigestHead = Pick<Told, 'at'>
