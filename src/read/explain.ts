import type { Annotated } from '../language/index.ts'
import type { EventStatus, EventType, Found, Span } from '../words/index.ts'
import type { Parts } from './parts.ts'
import { foundOf, type StatementFound, type StatementRefused } from './statements/index.ts'

/** A time expression and what it was resolved to. */
export interface TimeFound {
  readonly what: 'time'
  readonly value?: string
  readonly from?: string
  readonly to?: string
}

/** A place and where it was put. */
export interface PlaceFound {
  readonly what: 'place'
  readonly name: string
  readonly country?: string
}

/** An actor and who it is. */
export interface ActorFound {
  readonly what: 'actor'
  readonly name: string
  readonly country?: string
  readonly sectors: readonly string[]
}

/** An event, by its trigger. */
export interface EventFound {
  readonly what: 'event'
  readonly trigger: Span
  readonly type: EventType
  readonly status: EventStatus
}

/** A word that could tell of an event and tells of none, and why. */
export interface EventRefused {
  readonly what: 'no-event'
  readonly why: string
}

/** Whatever explain tells of. */
export type Finding = StatementFound | StatementRefused | TimeFound | PlaceFound | ActorFound | EventFound | EventRefused

/** Everything found in a report, in text order. */
export function foundIn(text: Annotated, { actors, places, times, statements, events }: Parts): readonly Found<Finding>[] {
  const { drafts, refused } = events
  const found: Found<Finding>[] = [
    ...foundOf(text, statements),
    ...drafts.map(({ evidence, by, trigger, type, status }): Found<EventFound> => ({ item: { what: 'event', trigger, type, status }, span: evidence, by })),
    ...refused.map(({ span, by, why }): Found<EventRefused> => ({ item: { what: 'no-event', why }, span, by })),
    ...times.times.map(({ id, span, value, from, to }): Found<TimeFound> => ({
      item: { what: 'time', ...(value === undefined ? {} : { value }), ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
      span,
      by: times.by.get(id) ?? 'time/expression',
    })),
    ...places.places.map(({ id, name, country, mentions }): Found<PlaceFound> => ({
      item: { what: 'place', name, ...(country === undefined ? {} : { country }) },
      span: mentions[0] ?? [0, 0],
      by: places.by.get(id) ?? 'place/name',
    })),
  ]
  const closed = actors.close()
  for (const { id, name, country, sectors, mentions } of closed.actors)
    found.push({
      item: { what: 'actor', name, ...(country === undefined ? {} : { country }), sectors },
      span: mentions[0]?.span ?? [0, 0],
      by: closed.by.get(id) ?? 'actor/name',
    })
  return found.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
}
