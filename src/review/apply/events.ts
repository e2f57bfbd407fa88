import type { Anchor, CorrectionOf, NewsEvent, Participant, Place, Quantity, Reading } from '../../words/index.ts'
import { placeOf } from '../anchor/anchor.ts'
import { actorNamed, decided } from './actors.ts'
import { numbersAt, placeAt, timeAt } from './items.ts'
import { freeId, replaced, unplaced, type Outcome, type Placed } from './outcome.ts'
import { inOrderOf } from './roles.ts'

const notThere = 'the words of the correction do not stand in the report now'

/** Something else happened. Modes belong to a type and go with the old one. */
export function changeType(reading: Reading, { after }: CorrectionOf<'event-type'>, event: NewsEvent): Outcome {
  return withEvent(reading, event, { ...event, type: after, modes: after === event.type ? event.modes : [] })
}

/** It stands otherwise. */
export function changeStatus(reading: Reading, { after }: CorrectionOf<'event-status'>, event: NewsEvent): Outcome {
  return withEvent(reading, event, { ...event, status: after })
}

/** Others took part. */
export function changeParticipants(reading: Reading, { after }: CorrectionOf<'event-role'>, event: NewsEvent): Outcome {
  const sources = participantsNamed(reading, after.sources)
  const targets = sources && participantsNamed(sources.reading, after.targets)
  return targets ? withEvent(targets.reading, event, { ...event, sources: sources.list, targets: targets.list }) : unplaced(notThere)
}

/** It happened somewhere else, or nobody says where. */
export function changePlace(reading: Reading, { after }: CorrectionOf<'event-place'>, event: NewsEvent): Outcome {
  const { place: _, ...rest } = event
  if (after === null) return withEvent(reading, event, rest)
  const named = placeNamed(reading, after)
  return named ? withEvent(named.reading, event, { ...rest, place: named.id }) : unplaced(notThere)
}

/** It happened at another time, or nobody says when. */
export function changeTime(reading: Reading, { after }: CorrectionOf<'event-time'>, event: NewsEvent): Outcome {
  const { time: _, ...rest } = event
  if (after === null) return withEvent(reading, event, rest)
  const span = placeOf(reading.report.text, after)
  const time = span && timeAt(reading, span)
  return time ? withEvent(reading, event, { ...rest, time: time.id }) : unplaced('no time is read in these words now')
}

/** Nothing happened here. */
export function dropEvent(reading: Reading, _: CorrectionOf<'not-an-event'>, { id }: NewsEvent): Outcome {
  return { reading: { ...reading, events: reading.events.filter((event) => event.id !== id) }, items: [id] }
}

/** The number is another. */
export function changeNumber(reading: Reading, { after }: CorrectionOf<'number-value'>, placed: Placed): Outcome {
  return withNumbers(reading, placed, ({ kind, span }) => ({ kind, ...after, span }))
}

/** It counts something else. */
export function changeNumberKind(reading: Reading, { after }: CorrectionOf<'number-kind'>, placed: Placed): Outcome {
  return withNumbers(reading, placed, (number) => ({ ...number, kind: after }))
}

function withNumbers(reading: Reading, { at }: Placed, change: (number: Quantity) => Quantity): Outcome {
  const numbers = new Set(numbersAt(reading, at))
  if (numbers.size === 0) return unplaced('no number is read there now')
  const items = reading.events.filter((event) => event.numbers.some((it) => numbers.has(it))).map(({ id }) => id)
  const changed = (it: Quantity): Quantity => (numbers.has(it) ? inOrderOf(it, change(it)) : it)
  return { reading: { ...reading, events: reading.events.map((event) => ({ ...event, numbers: event.numbers.map(changed) })) }, items }
}

function withEvent(reading: Reading, before: NewsEvent, after: NewsEvent): Outcome {
  return { reading: { ...reading, events: replaced(reading.events, inOrderOf(before, after)) }, items: [before.id] }
}

function participantsNamed(reading: Reading, anchors: readonly Anchor[]): { readonly reading: Reading; readonly list: readonly Participant[] } | undefined {
  let now = reading
  const list: Participant[] = []
  for (const anchor of anchors) {
    const named = actorNamed(now, anchor)
    if (!named) return undefined
    now = named.reading
    list.push({ actor: named.id, span: named.span })
  }
  return { reading: now, list }
}

/** The place that words name; one of its own, without coordinates, where none was read there. */
function placeNamed(reading: Reading, anchor: Anchor): { readonly reading: Reading; readonly id: string } | undefined {
  const span = placeOf(reading.report.text, anchor)
  if (!span) return undefined
  const known = placeAt(reading, span)
  if (known) return { reading, id: known.id }
  const id = freeId('p', reading.places)
  const made: Place = { id, name: reading.report.text.slice(...span), kind: 'other', within: [], mentions: [span], confidence: decided }
  const places = [...reading.places, made].toSorted((a, b) => (a.mentions[0]?.[0] ?? 0) - (b.mentions[0]?.[0] ?? 0))
  return { reading: { ...reading, places }, id }
}
