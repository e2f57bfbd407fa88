import type { Actor, Correction, EventStatus, EventType, NewsEvent, Participant, Reading, Role, Span, Statement } from '../../words/index.ts'
import { applyCorrections, targetPlace, type ApplyOptions } from '../apply/apply-corrections.ts'
import { paragraphAt, type Passage } from './passage.ts'

/** A paragraph as gold: with its events in the shape of `training/gold/events.jsonl`, or its statements in that of the gold of quotations. */
export type GoldLine = Readonly<Record<string, unknown>>

/** Gold lines of a report. */
export interface GoldLines {
  readonly events: readonly GoldLine[]
  readonly statements: readonly GoldLine[]
}

/**
 * Each paragraph in which somebody corrected an event, and each in which somebody corrected a statement, as a line of gold: what the person said, and
 * beside it what the machine read there and the person let stand. Offsets count code points of the paragraph. Whether a line may leave the house is
 * for the owner of the report to say; `corrections` names the entries it rests on.
 */
export function goldLinesOf(reading: Reading, corrections: readonly Correction[], options: ApplyOptions = {}): GoldLines {
  const corrected = applyCorrections(reading, corrections, options)
  const lines = (kinds: RegExp, items: (passage: Passage) => GoldLine): GoldLine[] => {
    const passages = new Map<number, { readonly passage: Passage; readonly ids: string[] }>()
    for (const { id, kind, target } of corrected.applied) {
      const at = kinds.test(kind) && target.span ? targetPlace(reading.report.text, target) : undefined
      if (!at) continue
      const passage = paragraphAt(corrected.reading, at) // hidden words are as long as they were
      const known = passages.get(passage.span[0])
      if (known) known.ids.push(id)
      else passages.set(passage.span[0], { passage, ids: [id] })
    }
    return [...passages.values()]
      .toSorted((a, b) => a.passage.span[0] - b.passage.span[0])
      .map(({ passage, ids }) => ({ ...head(corrected.reading, passage), ...items(passage), origin: 'corrections of people', corrections: ids }))
  }
  return {
    events: lines(/event|number/u, (passage) => {
      const there = corrected.reading.events.filter(({ trigger }) => passage.holds(trigger))
      const coded = (statuses: readonly EventStatus[]): readonly GoldLine[] =>
        there.filter(({ status }) => statuses.includes(status)).map((it) => goldEvent(it, corrected.reading, passage))
      const denied = coded(['denied'])
      // What is only demanded, supposed or long past is no event in our gold: see its README.
      return {
        date: corrected.reading.report.publishedAt ?? '',
        events: coded(['actual', 'ongoing', 'planned', 'alleged']),
        ...(denied.length > 0 && { denied_events: denied }),
      }
    }),
    statements: lines(/statement/u, (passage) => ({
      attributions: corrected.reading.statements
        .filter(({ content }) => content.every(passage.holds))
        .map((it) => goldStatement(it, corrected.reading, passage)),
      set: 'corrections',
    })),
  }
}

function head({ report }: Reading, { span, text }: Passage): GoldLine {
  return { id: `${report.id}#${span[0]}`, lang: report.language, text }
}

/** PLOVER's four quadrants. */
const quads: Readonly<Record<EventType, 1 | 2 | 3 | 4>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
}

function goldEvent(event: NewsEvent, { report, actors, places, statements }: Reading, { holds, points }: Passage): GoldLine {
  const words = (span: Span): string => report.text.slice(...span)
  const side = (list: readonly Participant[]): readonly GoldLine[] =>
    list
      .filter(({ span }) => holds(span))
      .map(({ actor, span }) => ({ text: words(span), ...codeOf(actors.find(({ id }) => id === actor)), span: points(span) }))
  const place = places.find(({ id }) => id === event.place)?.mentions.find(holds)
  const asserter = statements.find(({ id }) => event.assertedBy.includes(id))?.speaker?.span
  const numbers = event.numbers.filter(({ span }) => holds(span)).map(({ span, ...number }) => ({ ...number, text: words(span), span: points(span) }))
  return {
    type: event.type,
    quad: quads[event.type],
    ...(event.modes.length > 0 && { mode: event.modes }),
    trigger: words(event.trigger),
    triggerSpan: points(event.trigger),
    status: event.status,
    source: side(event.sources),
    target: side(event.targets),
    ...(place && { place: words(place) }),
    ...(asserter && holds(asserter) && { assertedBy: words(asserter) }),
    ...(numbers.length > 0 && { numbers }),
  }
}

/** Country, sector and code of an actor; of a body of several states `IGO` and the body, as PLOVER writes it. */
function codeOf(actor: Actor | undefined): GoldLine {
  const [, body] = /^IGO([A-Z]{3})$/u.exec(actor?.country ?? '') ?? []
  const country = body === undefined ? actor?.country : 'IGO'
  const sector = body ?? actor?.sectors[0]
  return {
    ...(country !== undefined && { country }),
    ...(sector !== undefined && { sector }),
    ...(country !== undefined && { code: country + (sector ?? '') }),
  }
}

function goldStatement(statement: Statement, { actors }: Reading, { holds, points }: Passage): GoldLine {
  const spans = (roles: readonly (Role | undefined)[]): readonly (readonly [number, number])[] =>
    roles.flatMap((role) => (role?.span && holds(role.span) ? [points(role.span)] : []))
  const speaker = actors.find(({ id }) => id === statement.speaker?.actor)?.name
  const [addressee, via] = [spans(statement.addressees), spans(statement.via)]
  return {
    content: statement.content.map(points),
    cue: statement.cue && holds(statement.cue) ? [points(statement.cue)] : [],
    source: spans([statement.speaker]),
    ...(addressee.length > 0 && { addressee }),
    ...(via.length > 0 && { via }),
    type: statement.type,
    stance: statement.stance,
    ...(speaker !== undefined && { speaker }),
  }
}
