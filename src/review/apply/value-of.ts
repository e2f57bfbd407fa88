import type { Anchor, CorrectionValues, NewsEvent, Reading, Role, Span, Statement } from '../../words/index.ts'
import { anchorOf } from '../anchor/anchor.ts'
import { hullOf } from '../anchor/spans.ts'
import { statementSpan } from './items.ts'

/** Kinds of corrections of a statement. */
export type StatementKind = 'statement-speaker' | 'statement-chain' | 'statement-stance' | 'statement-span' | 'not-a-statement'
/** Kinds of corrections of an event. */
export type EventKind = 'event-type' | 'event-role' | 'event-place' | 'event-time' | 'event-status' | 'not-an-event'

/** What a reading has where a correction of this kind would put something else. */
export function statementValue<Kind extends StatementKind>(kind: Kind, statement: Statement, reading: Reading): Pick<CorrectionValues, StatementKind>[Kind] {
  const { text } = reading.report
  const near = statementSpan(statement)
  const values: Pick<CorrectionValues, StatementKind> = {
    'statement-speaker': statement.speaker ? roleWords(statement.speaker, reading, near) : null,
    'statement-chain': statement.via.flatMap((role) => roleWords(role, reading, near) ?? []),
    'statement-stance': statement.stance,
    'statement-span': statement.content.map((span) => anchorOf(text, span)),
    'not-a-statement': false,
  }
  return values[kind]
}

/** The same of an event. */
export function eventValue<Kind extends EventKind>(kind: Kind, event: NewsEvent, reading: Reading): Pick<CorrectionValues, EventKind>[Kind] {
  const { text } = reading.report
  const words = (span: Span | undefined): Anchor | null => (span ? anchorOf(text, span) : null)
  const place = reading.places.find(({ id }) => id === event.place)
  const values: Pick<CorrectionValues, EventKind> = {
    'event-type': event.type,
    'event-role': {
      sources: event.sources.map(({ span }) => anchorOf(text, span)),
      targets: event.targets.map(({ span }) => anchorOf(text, span)),
    },
    'event-place': words(place && nearestOf(place.mentions, event.evidence)),
    'event-time': words(reading.times.find(({ id }) => id === event.time)?.span),
    'event-status': event.status,
    'not-an-event': false,
  }
  return values[kind]
}

/** Words that name an actor in a role: those of the role, else the actor's mention nearest to where it plays it. */
export function roleWords({ actor, span }: Role, reading: Reading, near: Span): Anchor | null {
  const mentions = reading.actors.find(({ id }) => id === actor)?.mentions ?? []
  const words =
    span ??
    nearestOf(
      mentions.map((mention) => mention.span),
      near,
    )
  return words ? anchorOf(reading.report.text, words) : null
}

/** The stretch nearest to another; the first of equals. */
export function nearestOf(spans: readonly Span[], to: Span): Span | undefined {
  const away = (span: Span): number => Math.max(0, span[0] - to[1], to[0] - span[1])
  return spans.reduce<Span | undefined>((best, span) => (best && away(best) <= away(span) ? best : span), undefined)
}

/** The words of an item by which it is held: what a correction of it is anchored at. */
export function heldBy(id: string, reading: Reading): Span | undefined {
  const [name = '', number] = id.split('#')
  const event = reading.events.find((it) => it.id === name)
  if (number !== undefined) return event?.numbers[Number(number) - 1]?.span
  if (event) return event.trigger
  const statement = reading.statements.find((it) => it.id === name)
  if (statement) return statementSpan(statement)
  const actor = reading.actors.find((it) => it.id === name)
  if (actor) return (actor.mentions.find(({ form }) => form === 'name') ?? actor.mentions[0])?.span
  return reading.places.find((it) => it.id === name)?.mentions[0] ?? hullOf(reading.times.filter((it) => it.id === name).map(({ span }) => span))
}
