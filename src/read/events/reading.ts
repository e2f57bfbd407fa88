import type { Annotated, LanguagePack } from '../../language/index.ts'
import { findActors } from '../actors/index.ts'
import { readLayout } from '../layout/index.ts'
import { findStatements } from '../statements/index.ts'
import { treeOf } from '../tree.ts'
import { findEvents, type EventsFound } from './find-events.ts'

/** The events of a text alone, for tests and training: no places and no times. */
export function eventsIn(text: Annotated, pack: LanguagePack): EventsFound {
  const layout = readLayout(text, {}, pack)
  const actors = findActors(text, pack, { layout })
  const statements = findStatements(text, pack, { layout, actors })
  return findEvents(text, pack, {
    layout,
    actors,
    statements,
    tree: treeOf(text),
    places: { places: [], by: new Map(), at: () => undefined, of: () => undefined, zoneNear: () => undefined },
    times: { times: [], by: new Map(), of: () => undefined, saidAt: () => undefined },
  })
}
