import type { Annotated } from '../language/index.ts'
import { version, type Layer, type Reading, type ReportInput } from '../words/index.ts'
import { eventsOf } from './events/index.ts'
import { neededFor, type Parts } from './parts.ts'
import { reportOf } from './report.ts'
import { statementsOf } from './statements/index.ts'

/** Puts what was found into the contract's form: ids in text order, fields that are not known left out, layers that are not needed left empty. */
export function compose(text: Annotated, input: ReportInput, parts: Parts, wanted: readonly Layer[]): Reading {
  const needed = neededFor(wanted)
  // Statements and events bring actors of their own, so that actors are whole only after them.
  const statements = needed.has('statements') || needed.has('actors') ? parts.statements.drafts : []
  const events = needed.has('events') || needed.has('actors') ? parts.events.drafts : []
  const closed = needed.has('actors') ? parts.actors.close() : undefined
  const idOf = (actor: number): string => closed?.id(actor) ?? ''
  return {
    schema: 'hearsay/reading@1',
    engine: { version, packs: {} },
    report: reportOf(input, text.language, parts.layout),
    actors: closed?.actors ?? [],
    places: needed.has('places') ? parts.places.places : [],
    times: needed.has('times') ? parts.times.times : [],
    statements: needed.has('statements') ? statementsOf(statements, idOf, parts.times) : [],
    events: needed.has('events') ? eventsOf(events, idOf) : [],
  }
}
