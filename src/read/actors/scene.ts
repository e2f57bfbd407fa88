import type { Annotated, LanguagePack } from '../../language/index.ts'
import type { Gazetteer, GazetteerPlace, Offices } from '../../knowledge/index.ts'
import type { Span } from '../../words/index.ts'
import type { Layout } from '../layout/index.ts'
import type { Name } from './name.ts'
import { findNames } from './names.ts'
import { vocabularyOf, type Vocabulary } from './vocabulary.ts'
import { feature, textOf, wordsOf } from './words.ts'

/** One report with what is known of its names, before any of them is an actor. */
export interface Scene {
  readonly text: Annotated
  readonly vocabulary: Vocabulary
  /** Number of the name each word belongs to, -1 outside names. */
  readonly nameOf: Int32Array
  readonly names: readonly Name[]
  /** Lemmas of nouns for persons that the report brings in as somebody new. */
  readonly introduced: ReadonlySet<string>
  /** Country of the city or region whose name a word begins, where the gazetteer knows it: of one with fewer inhabitants than `least` only near by. */
  countryOfPlace(word: number, least?: number): string | undefined
  /** Countries whose towns are likelier than others', and whose capitals stand for no foreign government. */
  readonly near: readonly string[]
  /** The outlet's own country, where it is known. */
  readonly outlet: string | undefined
  /** Whether a dateline says that the report was written somewhere. */
  readonly isDated: boolean
  /** Who holds which office, and the day of the report (ISO 8601 date) where it is known. */
  readonly offices: Offices | undefined
  readonly day: string | undefined
}

/** What a report may be read with besides its words. */
export interface Facts {
  readonly gazetteer?: (() => Gazetteer) | undefined
  readonly offices?: Offices | undefined
  readonly day?: string | undefined
  /** Countries whose towns are likelier than others': the outlet's, and the language's home. */
  readonly near?: readonly string[] | undefined
  readonly outlet?: string | undefined
  readonly isDated?: boolean
}

/** Looks a report over for names. Linear in its words. */
export function sceneOf(text: Annotated, pack: LanguagePack, { gazetteer, offices, day, near = [], outlet, isDated = false }: Facts = {}): Scene {
  const vocabulary = vocabularyOf(pack)
  const names = findNames(text, vocabulary)
  const nameOf = new Int32Array(text.length).fill(-1)
  names.forEach(({ from, to }, index) => nameOf.fill(index, from, to))
  return {
    text,
    vocabulary,
    names,
    nameOf,
    introduced: introducedIn(text, vocabulary),
    countryOfPlace: placesOf(text, names, nameOf, gazetteer, near),
    near,
    outlet,
    isDated,
    offices,
    day,
  }
}

/** A place near by is meant before one elsewhere that is no more than so many times its size. */
const nearness = 100

function likeliest(places: readonly GazetteerPlace[], near: readonly string[]): GazetteerPlace | undefined {
  const [first] = places
  const home = places.find(({ country }) => near.includes(country))
  return home && first && first.population <= Math.max(home.population, 1000) * nearness ? home : first
}

/** A lone word that is tagged as a person's name may be a city of so many inhabitants. */
const largeCity = 500_000

function placesOf(
  text: Annotated,
  names: readonly Name[],
  nameOf: Int32Array,
  gazetteer: (() => Gazetteer) | undefined,
  near: readonly string[],
): Scene['countryOfPlace'] {
  if (gazetteer === undefined) return () => undefined
  const known = new Map<string, GazetteerPlace | undefined>()
  return (word, least = 0) => {
    const name = names[nameOf[word] ?? -1]
    if (name === undefined) return undefined
    const isLone = name.kind === 'PER' && name.to - name.from === 1
    const isInside = name.kind === 'ORG' && word > name.from && text.upos[word - 1] === 'ADP'
    if (!isInside && ((name.kind !== 'LOC' && !isLone) || name.from !== word)) return undefined
    const words = textOf(text, { from: word, to: name.to })
    if (!known.has(words)) known.set(words, likeliest(gazetteer().candidates(words), near))
    const place = known.get(words)
    if (place === undefined || place.country === '') return undefined
    const isKnown = place.population >= Math.max(least, isLone ? largeCity : 0) || (!isLone && (near.includes(place.country) || place.feature === 'admin1'))
    return isKnown ? place.country : undefined
  }
}

/** Nouns for persons that the report brings in as somebody new: «ei kvinne frå Noreg» is who «kvinna» will be. */
function introducedIn(text: Annotated, vocabulary: Vocabulary): ReadonlySet<string> {
  const introduced = new Set<string>()
  for (let word = 1; word < text.length; word++) {
    if (text.upos[word] !== 'NOUN' || feature(text.feats[word] ?? '_', 'Definite') === 'Def') continue
    const lemma = (text.lemma[word] ?? '').toLowerCase()
    if (!vocabulary.isPersonNoun(lemma) && vocabulary.titleOf(lemma) === undefined) continue
    const before = [text.form[word - 1], text.form[word - 2]].map((form) => (form ?? '').toLowerCase())
    if (before.some((form) => vocabulary.indefinite.has(form))) introduced.add(lemma)
  }
  return introduced
}

/** Words of credits, bylines and datelines, and the makers of pictures: they name no actor but the agency. */
export function furnitureOf(text: Annotated, { blocks, media }: Layout): Uint8Array {
  const furniture = new Uint8Array(text.length)
  const fill = (span: Span): void => {
    const { from, to } = wordsOf(text, span)
    furniture.fill(1, from, to)
  }
  for (const { kind, span } of blocks) if (kind === 'credit' || kind === 'byline' || kind === 'dateline') fill(span)
  for (const { creator, span } of media) {
    const at = creator !== undefined && span ? text.text.slice(...span).lastIndexOf(creator) : -1
    if (creator !== undefined && span && at >= 0) fill([span[0] + at, span[0] + at + creator.length])
  }
  return furniture
}
