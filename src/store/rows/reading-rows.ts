import type { Actor, NewsEvent, Reading, Role, Span, Statement } from '../../words/index.ts'
import type { Value } from '../db.ts'

import type { Columns } from './insert.ts'

/** Where statements go: their own place, that of their report, and the cells. */
export const statementTable: Columns = {
  table: 'statement',
  columns: ['seq', 'report', 'id', 'type', 'stance', 'speaker', 'speaker_id', 'via', 'outlet', 'words', 'spans', 'said_at', 'confidence'],
}
/** Where events go: the place of their report, and the cells. */
export const eventTable: Columns = {
  table: 'event',
  columns: 'report n id type status trigger_words sources targets place country lat lon time_from time_to numbers asserters words span confidence'.split(' '),
}
/** Where actors go: the place of their report, and the cells. */
export const actorTable: Columns = {
  table: 'actor',
  columns: ['report', 'n', 'id', 'kind', 'name', 'role', 'country', 'sectors', 'mentions', 'confidence'],
}

/** Cells of a row in the order of its columns, without the places before them. */
export type Cells = readonly Value[]

/** Rows of a reading, each without the place of its report. */
export interface ReadingRows {
  readonly statements: readonly Cells[]
  readonly events: readonly Cells[]
  readonly actors: readonly Cells[]
}

/** Statements, events and actors of a reading as rows that can be asked for without opening it. Objects would cost more than putting them in. */
export function rowsOf(reading: Reading): ReadingRows {
  return {
    statements: reading.statements.map((statement) => statementCells(statement, reading)),
    events: reading.events.map((event, n) => eventCells(event, n, reading)),
    actors: reading.actors.map((actor, n) => actorCells(actor, n)),
  }
}

function statementCells(statement: Statement, { report, actors, times }: Reading): Cells {
  const { id, type, stance, content, speaker, via, saidAt, confidence } = statement
  const name = (role: Role): string => nameOf(role, actors, report.text)
  return [
    id,
    type,
    stance,
    speaker ? name(speaker) : null,
    speaker?.actor ?? null,
    via.length > 0 ? via.map(name).join(' > ') : null,
    report.outlet?.name ?? null,
    content.map((span) => wordsAt(span, report.text)).join(' … '),
    JSON.stringify(content),
    times.find((time) => time.id === saidAt)?.from ?? null,
    confidence,
  ]
}

function actorCells({ id, kind, name, role, country, sectors, mentions, confidence }: Actor, n: number): Cells {
  return [n, id, kind, name, role ?? null, country ?? null, joined(sectors), mentions.length, confidence]
}

function eventCells(event: NewsEvent, n: number, { report, actors, places, times, statements }: Reading): Cells {
  const { id, type, status, trigger, sources, targets, numbers, assertedBy, evidence, confidence } = event
  const names = (roles: readonly Role[]): string | null => joined(roles.map((role) => nameOf(role, actors, report.text)))
  const place = places.find((it) => it.id === event.place)
  const time = times.find((it) => it.id === event.time)
  return [
    n,
    id,
    type,
    status,
    wordsAt(trigger, report.text),
    names(sources),
    names(targets),
    place?.name ?? null,
    place?.country ?? null,
    place?.lat ?? null,
    place?.lon ?? null,
    time?.from ?? null,
    time?.to ?? null,
    numbers.length > 0 ? JSON.stringify(numbers.map(({ kind, min, max }) => ({ kind, min, max }))) : null,
    names(statements.flatMap((it) => (it.speaker && assertedBy.includes(it.id) ? [it.speaker] : []))),
    wordsAt(evidence, report.text),
    JSON.stringify(evidence),
    confidence,
  ]
}

function nameOf({ actor, span }: Role, actors: Reading['actors'], text: string): string {
  return actors.find(({ id }) => id === actor)?.name ?? (span ? wordsAt(span, text) : '')
}

function wordsAt([from, to]: Span, text: string): string {
  return text.slice(from, to).replace(/\s+/gu, ' ')
}

function joined(parts: readonly string[]): string | null {
  return parts.length > 0 ? parts.join('; ') : null
}
