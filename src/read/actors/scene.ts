import type { Annotated, LanguagePack } from '../../language/index.ts'
import type { Gazetteer } from '../../knowledge/index.ts'
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
  /** Country of the city or region whose name a word begins, where the gazetteer knows it. */
  countryOfPlace(word: number): string | undefined
}

/** Looks a report over for names. Linear in its words. */
export function sceneOf(text: Annotated, pack: LanguagePack, gazetteer?: () => Gazetteer): Scene {
  const vocabulary = vocabularyOf(pack)
  const names = findNames(text, vocabulary)
  const nameOf = new Int32Array(text.length).fill(-1)
  names.forEach(({ from, to }, index) => nameOf.fill(index, from, to))
  return { text, vocabulary, names, nameOf, introduced: introducedIn(text, vocabulary), countryOfPlace: placesOf(text, names, nameOf, gazetteer) }
}

function placesOf(text: Annotated, names: readonly Name[], nameOf: Int32Array, gazetteer: (() => Gazetteer) | undefined): Scene['countryOfPlace'] {
  if (gazetteer === undefined) return () => undefined
  const known = new Map<string, string | undefined>()
  return (word) => {
    const name = names[nameOf[word] ?? -1]
    if (name?.kind !== 'LOC' || name.from !== word) return undefined
    const words = textOf(text, name)
    if (!known.has(words)) known.set(words, gazetteer().candidates(words)[0]?.country)
    return known.get(words)
  }
}

/** Nouns for persons that the report brings in as somebody new: «ei kvinne frå Noreg» is who «kvinna» will be. */
function introducedIn(text: Annotated, vocabulary: Vocabulary): ReadonlySet<string> {
  const introduced = new Set<string>()
  for (let word = 1; word < text.length; word++) {
    if (text.upos[word] !== 'NOUN' || feature(text.feats[word] ?? '_', 'Definite') === 'Def') continue
    const lemma = (text.lemma[word] ?? '').toLowerCase()
    if (!vocabulary.people.has(lemma) && vocabulary.titleOf(lemma) === undefined) continue
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
