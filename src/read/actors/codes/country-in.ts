import { bodyAt, capitalAt, publisherAt } from '../../../knowledge/index.ts'
import type { Scene } from '../scene.ts'
import { isCapital, type Words } from '../words.ts'
import { lexiconOf } from './lexicon.ts'

/**
 * The country that words of a phrase name: a country, an inhabitant, an adjective or a body before any city; the first of them in the text. What
 * follows a preposition that does not tie («til», "against") belongs to somebody else.
 */
export function countryIn(scene: Scene, { from, to }: Words): string | undefined {
  const { text, vocabulary } = scene
  const lexicon = lexiconOf(vocabulary.pack)
  let city: string | undefined
  for (let word = from; word < to; word++) {
    if (word > from && text.upos[word] === 'ADP' && !lexicon.belongs((text.form[word] ?? '').toLowerCase())) break
    const country = countryOfWord(scene, word, to, word === from)
    if (country !== undefined) return country
    city ??= cityOf(scene, word, to, smallTown)
  }
  return city
}

/** Names of smaller places than this are names of other things too. */
const smallTown = 15_000

/** The country a word names, or whose adjective or inhabitant it is. */
export function countryNamed({ text, vocabulary }: Scene, word: number): string | undefined {
  const form = text.form[word] ?? ''
  const capital = isCapital(form)
  const named = capital ? vocabulary.countryAt(text.form, word) : undefined
  if (named !== undefined) return named.code
  return capital || !vocabulary.pack.grammar.capitalDemonyms ? vocabulary.demonymOf(text.lemma[word] ?? '', form) : undefined
}

/** The country a word names, the one of the body or, at the head of a phrase, the medium it names, or what it holds before its hyphen («FN-soldat»). */
function countryOfWord(scene: Scene, word: number, end: number, isFirst: boolean): string | undefined {
  const named = countryNamed(scene, word)
  if (named !== undefined) return named
  const { text, vocabulary } = scene
  const form = text.form[word] ?? ''
  const capital = isCapital(form)
  const body = isPartOfName(text.form, word) ? undefined : bodyAt(text.form, word, end)
  if (body !== undefined && (body.words > 1 || text.upos[word] === 'PROPN' || !capital || /^\p{Lu}{2,}s?$/u.test(form))) return body.body.country
  const publisher = isFirst && capital && !isPartOfName(text.form, word) ? publisherAt(text.form, word, end) : undefined
  if (publisher !== undefined && (publisher.words > 1 || text.upos[word] === 'PROPN')) return publisher.publisher.country
  const hyphen = capital ? form.indexOf('-') : -1
  return hyphen > 1 ? countryOfPart(vocabulary, form.slice(0, hyphen)) : undefined
}

/** The part behind a hyphen is no name of its own: "al-Shabaab". */
function isPartOfName(forms: readonly string[], word: number): boolean {
  return forms[word - 1] === '-'
}

function countryOfPart(vocabulary: Scene['vocabulary'], part: string): string | undefined {
  return vocabulary.countryAt([part], 0)?.code ?? bodyAt([part], 0)?.body.country ?? capitalAt([part], 0)?.country
}

/** The country of the city or region that a word names; towns with fewer inhabitants than `least` only where they are near. */
export function cityOf(scene: Scene, word: number, end: number, least: number): string | undefined {
  const { text } = scene
  if (!isCapital(text.form[word] ?? '')) return undefined
  return capitalAt(text.form, word, end)?.country ?? scene.countryOfPlace(word, least)
}
