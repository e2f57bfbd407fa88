import type { Annotated, LanguagePack } from '../../language/index.ts'
import type { Gazetteer } from '../../knowledge/index.ts'
import type { Place, ReportInput, RuleName, Span } from '../../words/index.ts'
import type { ActorIndex } from '../actors/index.ts'
import type { Layout } from '../layout/index.ts'
import type { Tree } from '../tree.ts'

/** The places of a report, and which of them is meant where. */
export interface PlacesFound {
  /** In text order, with their final ids. */
  readonly places: readonly Place[]
  /** Rule that found and placed each, by id. */
  readonly by: ReadonlyMap<string, RuleName>
  /** The place a mention of which overlaps `span`. */
  at(span: Span): Place | undefined
  /**
   * Where what a word tells happens: a place that hangs on the word (obl, nmod, an adverb), then on its clause chain, then the paragraph's
   * or the dateline's; nothing where there is no such link.
   */
  of(word: number): Place | undefined
  /** Zone of the place nearest to a word (for «lokal tid»): its sentence's, else the one spoken of last. */
  zoneNear(word: number): string | undefined
}

/** Finds and places the place names of a report. */
export function findPlaces(
  _text: Annotated,
  _pack: LanguagePack,
  _gazetteer: () => Gazetteer,
  _seen: { readonly input: ReportInput; readonly layout: Layout; readonly actors: ActorIndex; readonly tree: Tree },
): PlacesFound {
  return { places: [], by: new Map(), at: () => undefined, of: () => undefined, zoneNear: () => undefined }
}
