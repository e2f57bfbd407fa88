import type { NewsEvent, Participant, Reading, Role, Statement } from '../../words/index.ts'
import { oneLine } from '../attribution.ts'

/** Columns of an event's row, in order; each cell is a string, a number, or absent. Several values of one cell are joined by `; `. */
export const eventColumns = [
  'report',
  'outlet',
  'published',
  'language',
  'event',
  'sentence',
  'type',
  'modes',
  'contexts',
  'trigger',
  'source',
  'source_country',
  'source_sector',
  'target',
  'target_country',
  'target_sector',
  'place',
  'place_country',
  'latitude',
  'longitude',
  'time',
  'time_from',
  'time_to',
  'status',
  'numbers',
  'asserter',
  'stance',
  'chain',
  'confidence',
] as const
export type EventColumn = (typeof eventColumns)[number]
export type EventRow = Readonly<Partial<Record<EventColumn, string | number>>>

/** One row an event: who did what to whom, where, when, and according to whom. */
export function eventRows(reading: Reading): readonly EventRow[] {
  return reading.events.map((event) => rowOf(event, reading))
}

function rowOf(event: NewsEvent, reading: Reading): EventRow {
  const { report, places, times, statements } = reading
  const words = (span: readonly [number, number]): string => oneLine(report.text.slice(...span))
  const place = places.find(({ id }) => id === event.place)
  const time = times.find(({ id }) => id === event.time)
  const asserting = statements.filter(({ id }) => event.assertedBy.includes(id))
  return present({
    report: report.id,
    outlet: report.outlet?.name,
    published: report.publishedAt,
    language: report.language,
    event: event.id,
    sentence: words(event.evidence),
    type: event.type,
    modes: event.modes.join('; '),
    contexts: event.contexts.join('; '),
    trigger: words(event.trigger),
    ...participants('source', event.sources, reading),
    ...participants('target', event.targets, reading),
    place: place && oneLine(place.name),
    place_country: place?.country,
    latitude: place?.lat,
    longitude: place?.lon,
    time: time && words(time.span),
    time_from: time?.from,
    time_to: time?.to,
    status: event.status,
    numbers: event.numbers.map(({ kind, min, max }) => `${kind} ${min ?? ''}..${max ?? ''}`).join('; '),
    asserter: asserting.map(({ speaker }) => (speaker ? nameOf(speaker, reading) : 'unnamed')).join('; '),
    stance: asserting.map(({ stance }) => stance).join('; '),
    chain: asserting.map((statement) => chainOf(statement, reading)).join('; '),
    confidence: event.confidence,
  })
}

function participants(
  side: 'source' | 'target',
  list: readonly Participant[],
  reading: Reading,
): Pick<Record<EventColumn, string>, 'source' | 'source_country' | 'source_sector'> {
  const known = list.map(({ actor }) => reading.actors.find(({ id }) => id === actor))
  const cells = {
    [side]: list.map(({ span }) => oneLine(reading.report.text.slice(...span))).join('; '),
    [`${side}_country`]: known.map((actor) => actor?.country ?? '').join('; '),
    [`${side}_sector`]: known.map((actor) => actor?.sectors[0] ?? '').join('; '),
  }
  return cells as Pick<Record<EventColumn, string>, 'source' | 'source_country' | 'source_sector'> // the keys of one side
}

/** The relays of a statement, nearest to the speaker first: `AP > NRK`. */
function chainOf({ via }: Statement, reading: Reading): string {
  return via.map((role) => nameOf(role, reading)).join(' > ')
}

function nameOf({ actor, span }: Role, { actors, report }: Reading): string {
  const name = actors.find(({ id }) => id === actor)?.name ?? (span ? report.text.slice(...span) : '')
  return oneLine(name)
}

/** Cells that say something. */
function present(cells: Partial<Record<EventColumn, string | number | undefined>>): EventRow {
  const said = Object.entries(cells).filter(([, value]) => value !== undefined && value !== '' && !/^[; ]+$/u.test(String(value)))
  return Object.fromEntries(said) as EventRow // only columns that say nothing went
}
