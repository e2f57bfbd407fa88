import { foldName, type Gazetteer } from '../../knowledge/index.ts'
import type { Annotated, LanguagePack } from '../../language/index.ts'
import type { Place, ReportInput, RuleName, Span } from '../../words/index.ts'
import type { ActorIndex } from '../actors/index.ts'
import type { Layout } from '../layout/index.ts'
import type { Tree } from '../tree.ts'
import { chooseSenses } from './choose.ts'
import { linksOf, withFittingSenses } from './links.ts'
import { findPlaceNames } from './names.ts'
import { placesOf } from './places-of.ts'
import { whereOf } from './where.ts'
import { toponymsOf } from './toponyms.ts'
import { placeVocabularyOf } from './vocabulary.ts'
import { weights } from './weights-table.ts'

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
  text: Annotated,
  pack: LanguagePack,
  gazetteer: () => Gazetteer,
  { input, layout, actors, tree }: { readonly input: ReportInput; readonly layout: Layout; readonly actors: ActorIndex; readonly tree: Tree },
): PlacesFound {
  const vocabulary = placeVocabularyOf(pack)
  const world = gazetteer()
  const spotted = findPlaceNames({ text, vocabulary, gazetteer: world, actors, layout, outlet: input.outlet?.name })
  const links = linksOf(text, spotted, vocabulary)
  const names = withFittingSenses(spotted, links)
  const toponyms = toponymsOf(names, links, foldName)
  const chosen = chooseSenses(toponyms, { home: vocabulary.home, outlet: input.outlet?.country, countries: vocabulary.countries }, world, weights)
  const found = placesOf(text, names, links, toponyms, chosen, world)
  return { places: found.places, by: found.by, ...whereOf(text, tree, layout, vocabulary, found) }
}
