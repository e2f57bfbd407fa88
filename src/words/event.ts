import type { Role } from './role.ts'
import type { Span } from './span.ts'

/** The 16 types of PLOVER 2.0. */
export const eventTypes = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const
export type EventType = (typeof eventTypes)[number]

export const eventStatuses = ['actual', 'ongoing', 'planned', 'demanded', 'alleged', 'denied', 'hypothetical', 'past'] as const
export type EventStatus = (typeof eventStatuses)[number]

export const quantityKinds = ['killed', 'injured', 'arrested', 'missing', 'displaced', 'participants', 'amount'] as const
export type QuantityKind = (typeof quantityKinds)[number]

/** A number the report gives for an event; an exact one has `min` = `max`, "at least" has no `max`, "up to" no `min`. */
export interface Quantity {
  /** What is counted. */
  readonly kind: QuantityKind
  /** The least it can be. */
  readonly min?: number
  /** The most it can be. */
  readonly max?: number
  /** The words that give it. */
  readonly span: Span
}

/** An actor in an event; its words are always there. */
export interface Participant extends Role {
  /** The words that name the actor. */
  readonly span: Span
}

/** Who did what to whom. */
export interface NewsEvent {
  /** `e1`, `e2` … in text order. */
  readonly id: string
  /** What happened, as PLOVER has it. */
  readonly type: EventType
  /** How, in PLOVER's words: `demo`, `firearms`, `arrest`. */
  readonly modes: readonly string[]
  /** What about, in PLOVER's words: `military`, `election`. */
  readonly contexts: readonly string[]
  /** The word that names the event. */
  readonly trigger: Span
  /** Who did it. */
  readonly sources: readonly Participant[]
  /** To whom. */
  readonly targets: readonly Participant[]
  /** Id of the place where it happened. */
  readonly place?: string
  /** Id of the time when it happened. */
  readonly time?: string
  /** Whether it happened, is happening, is planned, or only said to. */
  readonly status: EventStatus
  /** Numbers the report gives for it. */
  readonly numbers: readonly Quantity[]
  /** Ids of the statements that assert it; none is the outlet's own voice. */
  readonly assertedBy: readonly string[]
  /** The clause that says so. */
  readonly evidence: Span
  /** How often what was found like this was right on our development texts, 0 to 1. */
  readonly confidence: number
}
