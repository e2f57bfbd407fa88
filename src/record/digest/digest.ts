import type { Language, Quantity, Reading, Span } from '../../words/index.ts'
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
  /** The least words that assert it: who, does, whom. */
  readonly core: Span
  /** The words that tell it to somebody who reads nothing else. */
  readonly told: ToldClause
  /** Lemma of the trigger. */
  readonly lemma: string
  /** What the trigger is. */
  readonly form: TriggerForm
  /** Numbers of the concepts it tells of, and of their families. */
  readonly concepts: readonly number[]
  readonly families: readonly number[]
  /** Whether it is said not to be so. */
  readonly negated: boolean
  /** How many such events are told of, where the words count them: "two explosions". */
  readonly cardinality?: number
  /** How many people, or how much, it tells of. */
  readonly quantity?: Quantity
  /** Ids of the statements whose content holds the trigger, the narrowest first. */
  readonly within: readonly string[]
  /** Hashes of the words that fill its slots, alike across languages where the words sound alike or mean the same. */
  readonly slots: MentionSlots
  /** Key of the place and begin of the day, milliseconds since 1970, that its clause names. */
  readonly place?: string
  readonly day?: number
  /** Id of the event of the reading that has this trigger. */
  readonly event?: string
  /** Id of the statement of the reading that has this cue. */
  readonly statement?: string
}

/** A clause, or as much of its sentence as it needs, that can be read alone. */
export interface ToldClause {
  /** The words, without what only joins them to others. */
  readonly span: Span
  /** What the trigger is in it: the word that carries it, a noun that it speaks of or does it to, or anything else. */
  readonly part: 'whole' | 'argument' | 'aside'
  /** Whether it has a verb that says when or that it is so. */
  readonly finite: boolean
  /** Whether it names whom or what it speaks of, or has only a pronoun for it; absent where it has neither. */
  readonly subject?: 'named' | 'pronoun'
}

export type TriggerForm = 'verb' | 'noun' | 'adjective'

/** Who or what takes part in a mention. */
export interface MentionSlots {
  /** Who does it. */
  readonly subject: readonly number[]
  /** To whom or what it is done; the subject of a passive. */
  readonly object: readonly number[]
  /** All else: where, with what, of what. */
  readonly other: readonly number[]
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
