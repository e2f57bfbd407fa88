import { foldName, type Gazetteer } from '../../src/knowledge/index.ts'
import type { Annotated, LanguagePack } from '../../src/language/index.ts'
import { findActors } from '../../src/read/actors/index.ts'
import { readLayout } from '../../src/read/layout/index.ts'
import { linksOf, withFittingSenses } from '../../src/read/places/links.ts'
import { findPlaceNames } from '../../src/read/places/names.ts'
import { toponymsOf } from '../../src/read/places/toponyms.ts'
import { placeVocabularyOf } from '../../src/read/places/vocabulary.ts'
import { isRight, kilometres, type GoldText } from './gold.ts'
import type { Lesson } from './learn.ts'

/** What a marked document teaches: for every name found in it the senses that are right, the nearest where several are. */
export function lessonOf(gold: GoldText, text: Annotated, pack: LanguagePack, gazetteer: Gazetteer, weight: number): Lesson {
  const vocabulary = placeVocabularyOf(pack)
  const layout = readLayout(text, {}, pack)
  const spotted = findPlaceNames({ text, vocabulary, gazetteer, actors: findActors(text, pack, { layout }), layout })
  const links = linksOf(text, spotted, vocabulary)
  const names = withFittingSenses(spotted, links)
  const toponyms = toponymsOf(names, links, foldName)
  const right = toponyms.map(({ senses, mentions }) => {
    const marked = mentions.flatMap((index) => {
      const [from, to] = names[index]!.span
      return gold.places.find(({ span, optional }) => optional === undefined && span[0] < to && span[1] > from) ?? []
    })
    const place = marked[0]
    if (place?.lat === undefined || place.lon === undefined) return []
    const { lat, lon } = place
    const fits = senses.flatMap((sense, at) =>
      isRight(place, sense) ? [{ at, far: kilometres(lat, lon, sense.lat, sense.lon), same: sense.geonames === place.geonames }] : [],
    )
    const same = fits.find((fit) => fit.same && place.geonames !== undefined)
    return same ? [same.at] : fits.map(({ at }) => at)
  })
  return { toponyms, right, weight, origin: { home: vocabulary.home, outlet: undefined, countries: vocabulary.countries } }
}
