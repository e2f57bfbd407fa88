import type { Knowledge } from '../knowledge/index.ts'
import type { Annotated, LanguagePack } from '../language/index.ts'
import { layers, type Found, type Layer, type Reading, type ReportInput } from '../words/index.ts'
import { compose } from './compose.ts'
import { foundIn, type Finding } from './explain.ts'
import { partsOf } from './parts.ts'

/**
 * One report, read: what is laid out how, who is in it, where and when, who says what, who did what to whom. Layers nobody wants are left
 * empty, and no work is done for them. Same text, same reading.
 */
export function read(text: Annotated, input: ReportInput, pack: LanguagePack, knowledge: Knowledge, wanted: readonly Layer[] = layers): Reading {
  return compose(text, input, partsOf(text, input, pack, knowledge), wanted)
}

/** Everything found in a report, each with its words and its rule; and what looked like a statement or an event and is none, with the reason. */
export function explain(text: Annotated, input: ReportInput, pack: LanguagePack, knowledge: Knowledge): readonly Found<Finding>[] {
  return foundIn(text, partsOf(text, input, pack, knowledge))
}
