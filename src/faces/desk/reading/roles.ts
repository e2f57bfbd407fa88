import type { Reading } from '../api/index.ts'
import type { Item } from './items.ts'
import type { Span } from './segments.ts'

/** A part that something of a reading has, by the name that the reading has for it. */
export type Field =
  | 'content'
  | 'cue'
  | 'speaker'
  | 'via'
  | 'addressees'
  | 'targets'
  | 'saidAt'
  | 'trigger'
  | 'sources'
  | 'place'
  | 'time'
  | 'numbers'
  | 'assertedBy'
  | 'evidence'
  | 'mentions'
  | 'words'

/** One part of an item: whom or what it names, and with which words. */
export interface Role {
  readonly field: Field
  /** The item it names: an actor, a place, a time, a statement. */
  readonly of?: string
  /** How that is called. */
  readonly name?: string
  /** The words, where its own sentence has some. */
  readonly spans: readonly Span[]
  /** Of a number of an event: which one. */
  readonly number?: number
}

type Statement = Reading['statements'][number]
type NewsEvent = Reading['events'][number]
type Named = { readonly actor: string; readonly span?: Span }

/** The parts of an item, in the order they are shown. */
export function rolesOf({ id, kind, span }: Item, reading: Reading): readonly Role[] {
  switch (kind) {
    case 'statement':
      return reading.statements.filter((it) => it.id === id).flatMap((it) => ofStatement(it, reading))
    case 'event':
      return reading.events.filter((it) => it.id === id).flatMap((it) => ofEvent(it, reading))
    case 'actor':
      return reading.actors.filter((it) => it.id === id).map(({ mentions }) => ({ field: 'mentions', spans: mentions.map((it) => it.span) }))
    case 'place':
      return reading.places.filter((it) => it.id === id).map(({ mentions }) => ({ field: 'mentions', spans: mentions }))
    case 'time':
      return [{ field: 'words', spans: [span] }]
  }
}

function ofStatement(it: Statement, reading: Reading): readonly Role[] {
  const { content, cue, speaker, via, addressees, targets, saidAt } = it
  return [
    { field: 'content', spans: content },
    ...(cue ? [{ field: 'cue' as const, spans: [cue] }] : []),
    ...actors('speaker', speaker ? [speaker] : [], reading),
    ...actors('via', via, reading),
    ...actors('addressees', addressees, reading),
    ...actors('targets', targets, reading),
    ...timed('saidAt', saidAt, reading),
  ]
}

function ofEvent({ trigger, evidence, sources, targets, place, time, numbers, assertedBy }: NewsEvent, reading: Reading): readonly Role[] {
  return [
    { field: 'evidence', spans: [evidence] },
    { field: 'trigger', spans: [trigger] },
    ...actors('sources', sources, reading),
    ...actors('targets', targets, reading),
    ...reading.places
      .filter(({ id }) => id === place)
      .map(({ id, name, mentions }): Role => ({ field: 'place', of: id, name, spans: nearest(mentions, trigger) })),
    ...timed('time', time, reading),
    ...numbers.map(({ span }, number): Role => ({ field: 'numbers', spans: [span], number })),
    ...assertedBy.map((of): Role => ({ field: 'assertedBy', of, spans: reading.statements.find(({ id }) => id === of)?.content ?? [] })),
  ]
}

function actors(field: Field, those: readonly Named[], reading: Reading): readonly Role[] {
  return those.map(({ actor, span }) => ({ field, of: actor, name: nameOf(actor, reading), spans: span ? [span] : [] }))
}

function timed(field: Field, id: string | undefined, reading: Reading): readonly Role[] {
  return reading.times.filter((it) => it.id === id).map(({ span }) => ({ field, of: id ?? '', spans: [span] }))
}

/** The mention that stands nearest. */
function nearest(mentions: readonly Span[], [at]: Span): readonly Span[] {
  return mentions.toSorted((a, b) => Math.abs(a[0] - at) - Math.abs(b[0] - at)).slice(0, 1)
}

/** How an actor is called; its id where the reading has none. */
export function nameOf(actor: string, reading: Reading): string {
  return reading.actors.find(({ id }) => id === actor)?.name ?? actor
}

/** How often what was found like this was right, in steps that words can tell: never a bare percentage. */
export function assurance(confidence: number): 'seldomWrong' | 'mostlyRight' | 'oftenWrong' | 'guess' {
  return confidence >= 0.9 ? 'seldomWrong' : confidence >= 0.75 ? 'mostlyRight' : confidence >= 0.5 ? 'oftenWrong' : 'guess'
}
