import type { Annotated } from '../language/index.ts'
import { version, type Reading, type Report, type ReportInput } from '../words/index.ts'
import type { ActorIndex } from './actors/index.ts'
import type { Layout } from './layout/index.ts'
import { eventsOf, type EventsFound } from './events/index.ts'
import type { PlacesFound } from './places/index.ts'
import { statementsOf, type StatementsFound } from './statements/index.ts'
import type { TimesFound } from './times/index.ts'

/** Everything found in one report. */
export interface Parts {
  readonly layout: Layout
  readonly actors: ActorIndex
  readonly places: PlacesFound
  readonly times: TimesFound
  readonly statements: StatementsFound
  readonly events: EventsFound
}

/** Puts what was found into the contract's form: ids in text order, fields that are not known left out. */
export function compose(
  text: Annotated,
  input: ReportInput,
  { layout, actors, places, times, statements, events }: Parts,
): Reading {
  const closed = actors.close()
  return {
    schema: 'hearsay/reading@1',
    engine: { version, packs: {} },
    report: reportOf(text, input, layout),
    actors: closed.actors,
    places: places.places,
    times: times.times,
    statements: statementsOf(statements.drafts, (actor) => closed.id(actor), times),
    events: eventsOf(events.drafts, (actor) => closed.id(actor)),
  }
}

function reportOf(text: Annotated, input: ReportInput, layout: Layout): Report {
  const title = input.title ?? layout.title
  return {
    id: input.id,
    ...(input.url === undefined ? {} : { url: input.url }),
    ...(input.outlet === undefined ? {} : { outlet: input.outlet }),
    language: text.language,
    ...(title === undefined ? {} : { title }),
    bylines: layout.bylines,
    ...(input.publishedAt === undefined ? {} : { publishedAt: input.publishedAt }),
    ...(input.updatedAt === undefined ? {} : { updatedAt: input.updatedAt }),
    ...(layout.dateline === undefined ? {} : { dateline: layout.dateline }),
    agencies: layout.agencies,
    text: text.text,
    media: layout.media,
    layout: layout.blocks,
  }
}
