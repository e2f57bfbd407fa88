import type { Annotated, LanguagePack } from '../language/index.ts'
import type { Found, Reading, ReportInput } from '../words/index.ts'
import { findActors } from './actors/index.ts'
import { compose } from './compose.ts'
import { readLayout } from './layout/index.ts'
import { findStatements, foundOf, type StatementFound, type StatementRefused } from './statements/index.ts'

/** One report, read: what is laid out how, who is in it, who says what. Same text, same reading. */
export function read(text: Annotated, input: ReportInput, pack: LanguagePack): Reading {
  const layout = readLayout(text, input, pack)
  const actors = findActors(text, pack, { layout })
  const statements = findStatements(text, pack, { layout, actors })
  return compose(text, input, { layout, actors, statements })
}

/** Everything found on the way to the statements, each with its words and its rule; and the cues refused, with the reason. */
export function explain(text: Annotated, input: ReportInput, pack: LanguagePack): readonly Found<StatementFound | StatementRefused>[] {
  const layout = readLayout(text, input, pack)
  const actors = findActors(text, pack, { layout })
  return foundOf(text, findStatements(text, pack, { layout, actors }))
}
