import type { Knowledge } from '../knowledge/index.ts'
import type { Annotated, LanguagePack } from '../language/index.ts'
import type { Layer, ReportInput } from '../words/index.ts'
import { findActors, type ActorIndex } from './actors/index.ts'
import { findEvents, type EventsFound } from './events/index.ts'
import { readLayout, type Layout } from './layout/index.ts'
import { findPlaces, type PlacesFound } from './places/index.ts'
import { findStatements, type StatementsFound } from './statements/index.ts'
import { findTimes, type TimesFound } from './times/index.ts'
import { treeOf } from './tree.ts'

/** Everything found in one report. Each part is found when it is first asked for, after the parts it needs. */
export interface Parts {
  readonly layout: Layout
  readonly actors: ActorIndex
  readonly places: PlacesFound
  readonly times: TimesFound
  readonly statements: StatementsFound
  readonly events: EventsFound
}

/** The parts of one report, none of them found yet. */
export function partsOf(text: Annotated, input: ReportInput, pack: LanguagePack, { gazetteer, offices }: Knowledge): Parts {
  const tree = once(() => treeOf(text))
  const layout = once(() => readLayout(text, input, pack))
  const actors = once(() => findActors(text, pack, { input, layout: layout(), offices, gazetteer }))
  const places = once(() => findPlaces(text, pack, gazetteer, { input, layout: layout(), actors: actors(), tree: tree() }))
  const times = once(() => findTimes(text, pack, { input, layout: layout(), places: later(places), tree: tree() }))
  const statements = once(() => {
    places() // before the statements, which add sources to the actors
    return findStatements(text, pack, { layout: layout(), actors: actors(), times: times() })
  })
  const events = once(() =>
    findEvents(text, pack, { layout: layout(), actors: actors(), statements: statements(), places: places(), times: times(), tree: tree() }),
  )
  return {
    get layout() {
      return layout()
    },
    get actors() {
      return actors()
    },
    get places() {
      return places()
    },
    get times() {
      return times()
    },
    get statements() {
      return statements()
    },
    get events() {
      return events()
    },
  }
}

/** Layers a reading has to find so that `wanted` are as in a whole reading, with what they point at. */
export function neededFor(wanted: readonly Layer[]): ReadonlySet<Layer> {
  const needed = new Set(wanted)
  const also = (layer: Layer, ...others: readonly Layer[]): void => {
    if (needed.has(layer)) for (const other of others) needed.add(other)
  }
  also('events', 'statements', 'places')
  also('statements', 'actors', 'times')
  return needed
}

function once<Part>(find: () => Part): () => Part {
  let found: { readonly part: Part } | undefined
  return () => (found ??= { part: find() }).part
}

/** Places that are found only when a time asks for one: most reports have no «local time». */
function later(places: () => PlacesFound): PlacesFound {
  return {
    get places() {
      return places().places
    },
    get by() {
      return places().by
    },
    at: (span) => places().at(span),
    of: (word) => places().of(word),
    zoneNear: (word) => places().zoneNear(word),
  }
}
