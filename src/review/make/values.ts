import {
  eventStatuses,
  eventTypes,
  placeKinds,
  quantityKinds,
  stances,
  type Anchor,
  type CorrectionValues,
  type PlaceValue,
  type Reading,
  type Span,
} from '../../words/index.ts'
import { anchorOf } from '../anchor/anchor.ts'
import { byPlace, likeness, overlaps } from '../anchor/spans.ts'
import { statementSpan } from '../apply/items.ts'
import { eventValue, roleWords, statementValue } from '../apply/value-of.ts'
import { actorOf, eventOf, numberOf, placeOf, statementOf, timeOf, wordsOf } from './pointed.ts'
import { country, insideText, notTwoHeadsOfState, oneOf, possibleNumber, possiblePlace, refuse, someText, zone } from './sense.ts'
import type { Pointer, Wish, WishOf } from './wish.ts'

type Values = { readonly before: CorrectionValues[keyof CorrectionValues]; readonly after: CorrectionValues[keyof CorrectionValues] }

/** What a wish changes: as the reading has it, and as the person wants it. Throws what `correctionOf` throws. */
export function valuesOf(reading: Reading, wish: Wish): Values {
  const { text } = reading.report
  switch (wish.kind) {
    case 'actor-merge':
      return merged(reading, wish)
    case 'actor-split':
      return split(reading, wish)
    case 'actor-rename':
      return { before: actorOf(reading, wish.item).name, after: someText(wish.value, 'name') }
    case 'actor-role':
      return { before: actorOf(reading, wish.item).role ?? null, after: wish.value === null ? null : someText(wish.value, 'role') }
    case 'actor-country':
      return { before: actorOf(reading, wish.item).country ?? null, after: wish.value === null ? null : country(wish.value) }
    case 'statement-speaker': {
      const statement = statementOf(reading, wish.item)
      return { before: statementValue(wish.kind, statement, reading), after: wish.value === null ? null : named(reading, wish.value, statementSpan(statement)) }
    }
    case 'statement-chain': {
      const statement = statementOf(reading, wish.item)
      return { before: statementValue(wish.kind, statement, reading), after: wish.value.map((it) => named(reading, it, statementSpan(statement))) }
    }
    case 'statement-stance':
      return { before: statementOf(reading, wish.item).stance, after: oneOf(stances, wish.value, 'stance') }
    case 'statement-span':
      return { before: statementValue(wish.kind, statementOf(reading, wish.item), reading), after: content(text, wish.value) }
    case 'not-a-statement':
      return { before: statementValue(wish.kind, statementOf(reading, wish.item), reading), after: true }
    case 'event-type':
      return { before: eventOf(reading, wish.item).type, after: oneOf(eventTypes, wish.value, 'type of event') }
    case 'event-role':
      return participants(reading, wish)
    case 'event-place':
      return {
        before: eventValue(wish.kind, eventOf(reading, wish.item), reading),
        after: wish.value === null ? null : anchorOf(text, wordsOf(reading, wish.value)),
      }
    case 'event-time':
      return { before: eventValue(wish.kind, eventOf(reading, wish.item), reading), after: wish.value === null ? null : timeWords(reading, wish.value) }
    case 'event-status':
      return { before: eventOf(reading, wish.item).status, after: oneOf(eventStatuses, wish.value, 'status of an event') }
    case 'not-an-event':
      return { before: eventValue(wish.kind, eventOf(reading, wish.item), reading), after: true }
    case 'number-value': {
      const { min, max } = numberOf(reading, wish.item)
      return { before: { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }, after: possibleNumber(wish.value) }
    }
    case 'number-kind':
      return { before: numberOf(reading, wish.item).kind, after: oneOf(quantityKinds, wish.value, 'kind of number') }
    case 'place':
      return place(reading, wish)
    case 'time-zone':
      return { before: timeOf(reading, wish.item).zone ?? null, after: zone(wish.value) }
    case 'report-outlet':
      return { before: reading.report.outlet ?? null, after: wish.value && { ...wish.value, name: someText(wish.value.name, 'name') } }
    case 'report-copy-of':
    case 'report-independent-of':
      return { before: null, after: otherThan(reading.report.id, someText(wish.value, 'id')) }
    case 'report-retracted':
      return { before: reading.report.revision?.kind === 'kill', after: true }
    case 'claim-merge':
    case 'claim-split':
      return { before: [], after: wish.value.length > 0 ? wish.value : refuse('it names no words of another report') }
    case 'hide':
      return { before: false, after: true }
  }
}

function merged(reading: Reading, { item, value, yes }: WishOf<'actor-merge'>): Values {
  const kept = actorOf(reading, item)
  const others = value.map((it) => actorOf(reading, it))
  if (others.length === 0) refuse('it names nobody else')
  if (others.some(({ id }) => id === kept.id)) refuse(`${kept.id} is one actor already`)
  if (!yes) notTwoHeadsOfState([kept, ...others])
  return { before: [], after: others.map((actor) => anchorOf(reading.report.text, wordsOf(reading, actor.id))) }
}

function split(reading: Reading, { item, value }: WishOf<'actor-split'>): Values {
  const { mentions, name } = actorOf(reading, item)
  const words = value.map((span) => insideText(reading.report.text, span))
  const own = words.filter((span) => mentions.some((mention) => likeness(mention.span, span) >= 0.5))
  if (words.length === 0 || own.length < words.length) refuse(`these are not words that speak of ${name}`)
  if (own.length >= mentions.length) refuse(`nothing would be left of ${name}`)
  return { before: [], after: words.map((span) => anchorOf(reading.report.text, span)) }
}

function participants(reading: Reading, { kind, item, value }: WishOf<'event-role'>): Values {
  const event = eventOf(reading, item)
  const before = eventValue(kind, event, reading)
  const side = (wished: readonly Pointer[] | undefined, there: readonly Anchor[]): readonly Anchor[] =>
    wished?.map((it) => named(reading, it, event.evidence)) ?? there
  return { before, after: { sources: side(value.sources, before.sources), targets: side(value.targets, before.targets) } }
}

function place(reading: Reading, { item, value }: WishOf<'place'>): Values {
  const { name, kind, country: state, lat, lon, timeZone, geonames } = placeOf(reading, item)
  const before: PlaceValue = defined({ name, kind, country: state, lat, lon, timeZone, geonames })
  if (value.kind !== undefined) oneOf(placeKinds, value.kind, 'kind of place')
  // Another point on the map is another entry of the gazetteer: its number does not go along.
  const moved = value.lat !== undefined && value.geonames === undefined ? { geonames: undefined } : {}
  return { before, after: possiblePlace(defined({ ...before, ...moved, ...value })) }
}

function defined<Fields extends object>(fields: Fields): { [Name in keyof Fields]: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [Name in keyof Fields]: Exclude<Fields[Name], undefined> } // only undefined went
}

function content(text: string, spans: readonly Span[]): readonly Anchor[] {
  const sorted = spans.map((span) => insideText(text, span)).toSorted(byPlace)
  if (sorted.length === 0) refuse('a statement has words')
  if (sorted.some((span, at) => at > 0 && overlaps(span, sorted[at - 1] ?? span))) refuse('two stretches of the content overlap')
  return sorted.map((span) => anchorOf(text, span))
}

/** Words that name somebody: those given, or the mention of an actor nearest to where it plays its part. */
function named(reading: Reading, pointer: Pointer, near: Span): Anchor {
  if (typeof pointer !== 'string') return anchorOf(reading.report.text, insideText(reading.report.text, pointer))
  return roleWords({ actor: actorOf(reading, pointer).id }, reading, near) ?? refuse(`${pointer} has no words`)
}

function timeWords(reading: Reading, pointer: Pointer): Anchor {
  const span = wordsOf(reading, pointer)
  if (!reading.times.some((time) => likeness(time.span, span) >= 0.5)) refuse('no time is read in these words')
  return anchorOf(reading.report.text, span)
}

function otherThan(own: string, id: string): string {
  return id === own ? refuse('a report is no copy of itself, nor independent of itself') : id
}
