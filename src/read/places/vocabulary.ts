import type { LanguagePack } from '../../language/index.ts'
import type { PlaceKind } from '../../words/index.ts'
import { madeOnce } from '../made-once.ts'

/** A pack's words around places, compiled for look-up. */
export interface PlaceVocabulary {
  readonly home: ReadonlySet<string>
  readonly locative: ReadonlySet<string>
  readonly at: ReadonlySet<string>
  readonly toward: ReadonlySet<string>
  readonly inside: ReadonlySet<string>
  readonly parts: ReadonlySet<string>
  readonly joints: ReadonlySet<string>
  readonly chance: ReadonlySet<string>
  readonly short: ReadonlyMap<string, string>
  readonly genitive: readonly string[]
  readonly demonyms: ReadonlySet<string>
  /** Lemmas of offices, ranks and trades. */
  readonly titles: ReadonlySet<string>
  /** First words of names of countries that go on in small letters: «De» of «De forente arabiske emirater». */
  readonly openers: ReadonlySet<string>
  /** Names of countries, as the language has them: a country before anything else of its name. */
  readonly countries: Readonly<Record<string, string>>
  readonly months: ReadonlySet<string>
  readonly weekdays: ReadonlySet<string>
  /** Nouns for media that begin their names: «Radio», «Canal». */
  readonly media: ReadonlySet<string>
  /** Whether a noun, lower case, is one for a medium or an agency; the end of a compound too. */
  isMedium(lemma: string): boolean
  /** Phrases behind which a source stands, lower case, by their last word: «ifølge», "according to". */
  readonly bySource: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Lemmas of verbs of saying. */
  readonly saying: ReadonlySet<string>
  /** What a noun says a place is; in one word with the name too, where the language writes it so («Tahrir-plassen»). */
  kindOf(form: string): PlaceKind | undefined
}

/** The vocabulary of a pack, compiled once. */
export const placeVocabularyOf: (pack: LanguagePack) => PlaceVocabulary = madeOnce(compile)

/** Letters of a noun that ends compounds. */
const leastEnding = 4

function compile({ places, demonyms, countries, titles, times, people, cues }: LanguagePack): PlaceVocabulary {
  const kinds = new Map(places.nouns.map(({ word, kind }) => [word, kind]))
  const media = new Set([...people.outlets, ...people.agencies])
  const endings = [...media].filter((noun) => noun.length >= leastEnding)
  return {
    home: new Set(places.home),
    locative: new Set(places.locative),
    at: new Set(places.at),
    toward: new Set(places.toward),
    inside: new Set(places.inside),
    parts: new Set(places.parts),
    joints: new Set(places.joints),
    chance: new Set(places.chance),
    short: new Map(Object.entries(places.short)),
    genitive: places.genitive,
    demonyms: new Set(Object.keys(demonyms).map((word) => word.toLowerCase())),
    titles: new Set(titles.map(({ lemma }) => lemma.toLowerCase())),
    openers: new Set(Object.keys(countries).flatMap((name) => (/ \p{Ll}{5,}/u.test(name) ? name.split(' ', 1) : []))),
    countries,
    months: new Set(Object.keys(times.words['month'] ?? {})),
    weekdays: new Set(Object.keys(times.words['weekday'] ?? {})),
    media: new Set(people.outlets),
    bySource: grouped(cues.filter(({ upos, frames }) => upos === 'ADP' && frames.includes('according-to')).map(({ lemma }) => lemma.split(' '))),
    saying: new Set(cues.filter(({ upos, frames }) => upos === 'VERB' && frames.includes('clause')).map(({ lemma }) => lemma)),
    isMedium: (lemma) => media.has(lemma) || (lemma.length > leastEnding && endings.some((noun) => lemma.endsWith(noun))),
    kindOf: (form) => kinds.get(form.toLowerCase()),
  }
}

/** Phrases by their last word. */
function grouped(phrases: readonly (readonly string[])[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const groups = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases) groups.set(phrase.at(-1) ?? '', [...(groups.get(phrase.at(-1) ?? '') ?? []), phrase])
  return groups
}
