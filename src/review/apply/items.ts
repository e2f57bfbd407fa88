import type { Actor, NewsEvent, Place, Quantity, Reading, Span, Statement, TimeExpression } from '../../words/index.ts'
import { hullOf, likeness } from '../anchor/spans.ts'

/** The stretch a statement is held by: its content and its cue, from the first character to the last. */
export function statementSpan({ content, cue }: Statement): Span {
  return hullOf(cue ? [...content, cue] : content) ?? [0, 0]
}

/** The statements at a stretch: those that fit it best; several where they stand in the same words. */
export function statementsAt({ statements }: Reading, span: Span): readonly Statement[] {
  return bestAt(statements, span, (it) => [statementSpan(it)])
}

/** The events whose trigger stands at a stretch. */
export function eventsAt({ events }: Reading, span: Span): readonly NewsEvent[] {
  return bestAt(events, span, ({ trigger }) => [trigger])
}

/** The actor whom words at a stretch speak of. */
export function actorAt({ actors }: Reading, span: Span): Actor | undefined {
  return bestAt(actors, span, ({ mentions }) => mentions.map((mention) => mention.span))[0]
}

/** The place that words at a stretch name. */
export function placeAt({ places }: Reading, span: Span): Place | undefined {
  return bestAt(places, span, ({ mentions }) => mentions)[0]
}

/** The time that words at a stretch tell. */
export function timeAt({ times }: Reading, span: Span): TimeExpression | undefined {
  return bestAt(times, span, (time) => [time.span])[0]
}

/** The numbers at a stretch: the same words may count for several events. */
export function numbersAt({ events }: Reading, span: Span): readonly Quantity[] {
  return bestAt(
    events.flatMap(({ numbers }) => numbers),
    span,
    (number) => [number.span],
  )
}

/** What fits a stretch best, in text order; at least half of the characters have to be the same, as when statements are scored. */
function bestAt<Item>(items: readonly Item[], span: Span, spansOf: (item: Item) => readonly Span[]): readonly Item[] {
  const fits = items.map((item) => ({ item, fit: Math.max(0, ...spansOf(item).map((it) => likeness(it, span))) }))
  const best = Math.max(0.5, ...fits.map(({ fit }) => fit))
  return fits.filter(({ fit }) => fit >= best).map(({ item }) => item)
}
