import type { LanguagePack } from '../../language/index.ts'
import type { PlaceKind } from '../../words/index.ts'

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
  /** What a noun says a place is; in one word with the name too, where the language writes it so («Tahrir-plassen»). */
  kindOf(form: string): PlaceKind | undefined
}

const compiled = new WeakMap<LanguagePack, PlaceVocabulary>()

/** The vocabulary of a pack, compiled once. */
export function placeVocabularyOf(pack: LanguagePack): PlaceVocabulary {
  const known = compiled.get(pack)
  if (known) return known
  const fresh = compile(pack)
  compiled.set(pack, fresh)
  return fresh
}

function compile({ places, demonyms, countries, titles }: LanguagePack): PlaceVocabulary {
  const kinds = new Map(places.nouns.map(({ word, kind }) => [word, kind]))
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
    kindOf: (form) => kinds.get(form.toLowerCase()),
  }
}
