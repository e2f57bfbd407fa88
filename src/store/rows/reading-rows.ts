import type { NewsEvent, Reading, Role, Span, Statement } from '../../words/index.ts'
import type { Value } from '../db.ts'

export type Cells = Readonly<Record<string, Value>>

/** Rows of a reading, each without the place of its report. */
export interface ReadingRows {
  readonly statements: readonly Cells[]
  readonly events: readonly Cells[]
  readonly actors: readonly Cells[]
}

/** Statements, events and actors of a reading as rows that can be asked for without opening it. */
export function rowsOf(reading: Reading): ReadingRows {
  return {
    statements: reading.statements.map((statement) => statementCells(statement, reading)),
    events: reading.events.map((event, n) => eventCells(event, n, reading)),
    actors: reading.actors.map((actor, n) => ({
      n,
      id: actor.id,
      kind: actor.kind,
      name: actor.name,
      role: actor.role ?? null,
      country: actor.country ?? null,
      sectors: joined(actor.sectors),
      mentions: actor.mentions.length,
      confidence: actor.confidence,
    })),
  }
}

function statementCells(statement: Statement, { report, actors, times }: Reading): Cells {
  const { id, type, stance, content, speaker, via, saidAt, confidence } = statement
  const name = (role: Role): string => nameOf(role, actors, report.text)
  return {
    id,
    type,
    stance,
    speaker: speaker ? name(speaker) : null,
    speaker_id: speaker?.actor ?? null,
    via: via.length > 0 ? via.map(name).join(' > ') : null,
    outlet: report.outlet?.name ?? null,
    words: content.map((span) => wordsAt(span, report.text)).join(' … '),
    spans: JSON.stringify(content),
    said_at: times.find((time) => time.id === saidAt)?.from ?? null,
    confidence,
  }
}

function eventCells(event: NewsEvent, n: number, { report, actors, places, times, statements }: Reading): Cells {
  const { id, type, status, trigger, sources, targets, numbers, assertedBy, evidence, confidence } = event
  const names = (roles: readonly Role[]): string | null => joined(roles.map((role) => nameOf(role, actors, report.text)))
  const place = places.find((it) => it.id === event.place)
  const time = times.find((it) => it.id === event.time)
  return {
    n,
    id,
    type,
    status,
    trigger_words: wordsAt(trigger, report.text),
    sources: names(sources),
    targets: names(targets),
    place: place?.name ?? null,
    country: place?.country ?? null,
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    time_from: time?.from ?? null,
    time_to: time?.to ?? null,
    numbers: numbers.length > 0 ? JSON.stringify(numbers.map(({ kind, min, max }) => ({ kind, min, max }))) : null,
    asserters: names(statements.flatMap((it) => (it.speaker && assertedBy.includes(it.id) ? [it.speaker] : []))),
    words: wordsAt(evidence, report.text),
    span: JSON.stringify(evidence),
    confidence,
  }
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
