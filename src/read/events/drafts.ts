import type { EventStatus, EventType, NewsEvent, Quantity, RuleName, Span } from '../../words/index.ts'
import type { ActorKey } from '../actors/index.ts'

/** An event before actors and statements have their ids. */
export interface EventDraft {
  readonly by: RuleName
  readonly type: EventType
  readonly modes: readonly string[]
  readonly contexts: readonly string[]
  readonly trigger: Span
  readonly sources: readonly { readonly actor: ActorKey; readonly span: Span }[]
  readonly targets: readonly { readonly actor: ActorKey; readonly span: Span }[]
  readonly place?: string
  readonly time?: string
  readonly status: EventStatus
  readonly numbers: readonly Quantity[]
  /** Indexes into the statements found. */
  readonly assertedBy: readonly number[]
  readonly evidence: Span
  readonly confidence: number
  /** Lemma of the pack's line, empty for a word that no line knows. */
  readonly line: string
  /** Hashed features that its confidence was summed from; none where the lines decide alone. */
  readonly grounds: readonly number[]
}

/** Drafts with the ids of the record. */
export function eventsOf(drafts: readonly EventDraft[], idOf: (actor: ActorKey) => string): readonly NewsEvent[] {
  const role = ({ actor, span }: { readonly actor: ActorKey; readonly span: Span }): { actor: string; span: Span } => ({ actor: idOf(actor), span })
  return drafts.map((one, index) => ({
    id: `e${index + 1}`,
    type: one.type,
    modes: one.modes,
    contexts: one.contexts,
    trigger: one.trigger,
    sources: one.sources.map(role),
    targets: one.targets.map(role),
    ...(one.place === undefined ? {} : { place: one.place }),
    ...(one.time === undefined ? {} : { time: one.time }),
    status: one.status,
    numbers: one.numbers,
    assertedBy: one.assertedBy.map((statement) => `s${statement + 1}`),
    evidence: one.evidence,
    confidence: one.confidence,
  }))
}
