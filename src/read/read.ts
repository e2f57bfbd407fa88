import type { Knowledge } from '../knowledge/index.ts'
import type { Annotated, LanguagePack } from '../language/index.ts'
import type { Found, Reading, ReportInput } from '../words/index.ts'
import { findActors } from './actors/index.ts'
import { compose, type Parts } from './compose.ts'
import { findEvents } from './events/index.ts'
import { readLayout } from './layout/index.ts'
import { findPlaces } from './places/index.ts'
import { findStatements, foundOf, type StatementFound, type StatementRefused } from './statements/index.ts'
import { findTimes } from './times/index.ts'
import { treeOf } from './tree.ts'

/** One report, read: what is laid out how, who is in it, where and when, who says what, who did what to whom. Same text, same reading. */
export function read(text: Annotated, input: ReportInput, pack: LanguagePack, knowledge: Knowledge): Reading {
  return compose(text, input, partsOf(text, input, pack, knowledge))
}

/** Everything found on the way to the statements, each with its words and its rule; and the cues refused, with the reason. */
export function explain(text: Annotated, input: ReportInput, pack: LanguagePack, knowledge: Knowledge): readonly Found<StatementFound | StatementRefused>[] {
  return foundOf(text, partsOf(text, input, pack, knowledge).statements)
}

function partsOf(text: Annotated, input: ReportInput, pack: LanguagePack, { gazetteer, offices }: Knowledge): Parts {
  const tree = treeOf(text)
  const layout = readLayout(text, input, pack)
  const actors = findActors(text, pack, { input, layout, offices })
  const places = findPlaces(text, pack, gazetteer, { input, layout, actors, tree })
  const times = findTimes(text, pack, { input, layout, places, tree })
  const statements = findStatements(text, pack, { layout, actors })
  const events = findEvents(text, pack, { layout, actors, places, times, statements, tree })
  return { layout, actors, places, times, statements, events }
}
