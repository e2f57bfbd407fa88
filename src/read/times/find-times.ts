import type { Annotated, LanguagePack } from '../../language/index.ts'
import type { ReportInput, RuleName, Span, TimeExpression } from '../../words/index.ts'
import type { Layout } from '../layout/index.ts'
import type { PlacesFound } from '../places/index.ts'
import type { Tree } from '../tree.ts'

/** The time expressions of a report, and which of them dates what. */
export interface TimesFound {
  /** In text order, with their final ids. */
  readonly times: readonly TimeExpression[]
  /** Rule that found each, by id. */
  readonly by: ReadonlyMap<string, RuleName>
  /** When what a word tells happens: a date or time that hangs on the word, then on its clause; nothing where there is no such link. */
  of(word: number): TimeExpression | undefined
  /** When a statement was said, by the words of its cue; the content's own times do not count. */
  saidAt(cue: Span | undefined, content: readonly Span[]): TimeExpression | undefined
}

/** Finds and resolves the time expressions of a report. */
export function findTimes(
  _text: Annotated,
  _pack: LanguagePack,
  _seen: { readonly input: ReportInput; readonly layout: Layout; readonly places: PlacesFound; readonly tree: Tree },
): TimesFound {
  return { times: [], by: new Map(), of: () => undefined, saidAt: () => undefined }
}
