import type { ActorKind, Span } from '../../words/index.ts'
import type { ClosedActors } from './close.ts'

/** A handle on an actor while its report is being read; the record's ids come at the end, in text order. */
export type ActorKey = number

export type Gender = 'Fem' | 'Masc'

/** What the report has said so far about an actor. */
export interface ActorFacts {
  readonly kind: ActorKind
  readonly name: string
  readonly role?: string
  /** Alpha-3, `IGO…`, `NGO`, `IMG`, `MNC`. */
  readonly country?: string
  /** PLOVER sectors, the main one first. */
  readonly sectors: readonly string[]
  readonly gender?: Gender
  readonly plural: boolean
}

/** Who has the floor where a pronoun, a role or an elided subject is read. */
export interface SpeechContext {
  /** Actors of the statements before this one, latest first. */
  readonly recentSpeakers: readonly ActorKey[]
  /** Speaker of the quotation the words stand inside: its first person. */
  readonly speaker?: ActorKey
  /** Whom that quotation is said to: its second person. */
  readonly addressee?: ActorKey
}

/** Agreement an elided subject shows on its verb or participle. */
export interface Agreement {
  readonly gender?: Gender
  readonly number?: 'Sing' | 'Plur'
}

/**
 * All actors of one report. Reading statements asks it who a span is and tells it of sources it did not know; spans are
 * character spans of the report.
 */
export interface ActorIndex {
  /** The actor whose mention overlaps `span`, preferring the mention that shares most characters with it; no pronouns. */
  actorAt(span: Span): ActorKey | undefined
  /** Who `span` is: a known mention, else a pronoun, a role or a definite description of a known actor. Notes the mention. */
  resolve(span: Span, context: SpeechContext): ActorKey | undefined
  /** `resolve`, and where nobody is found a new actor made of the noun phrase («en lokal TV-stasjon», "talsmenn for hæren"). */
  actorFor(span: Span, context: SpeechContext, kind?: ActorKind): ActorKey
  /** Adds a new actor, or the actor already at exactly this span. */
  add(span: Span, kind?: ActorKind): ActorKey
  /** The person an elided subject or an unmarked quotation at character `at` belongs to. */
  elided(at: number, context: SpeechContext, agreement?: Agreement): ActorKey | undefined
  /** Says whose words a quotation holds: its first person is then a mention of the speaker. */
  voice(quotation: Span, speaker: ActorKey): void
  facts(actor: ActorKey): ActorFacts
  /** Ends the reading: ids `a1`, `a2` … in text order. `id` takes any key given out before. */
  close(): ClosedActors
}
