import type { Annotated } from '../../language/index.ts'
import type { PlaceKind } from '../../words/index.ts'
import type { Words } from '../words.ts'
import { tagKind } from './tags.ts'
import type { PlaceVocabulary } from './vocabulary.ts'
import { smallOf } from '../words.ts'

/** Words of direction and part between a preposition and a name: «i det nordlige», "in downtown". */
const mostParts = 3

/** Whether a name stands behind a preposition of place, words like «det nordlige» between them. */
export function isPlaced(text: Annotated, [first]: Words, vocabulary: PlaceVocabulary): boolean {
  const before = beforeParts(text, first, vocabulary)
  return before >= 0 && vocabulary.locative.has(smallOf(text).form[before]!) && text.sentenceOf[before] === text.sentenceOf[first]
}

/** The word in front of a name and its words of direction and part, -1 for none. */
export function beforeParts(text: Annotated, first: number, { parts, kindOf }: PlaceVocabulary): number {
  let word = first - 1
  for (let steps = 0; word >= 0 && steps < mostParts; steps++, word--) {
    const form = smallOf(text).form[word]!
    if (!parts.has(form) && (kindOf(form) === undefined || text.upos[word] === 'ADP')) break
  }
  return word
}

/** What the noun before, inside or behind a name says it is: «delstaten Texas», "the city of Ica", "Benton County". */
export function saidKind(text: Annotated, [first, end]: Words, vocabulary: PlaceVocabulary): PlaceKind | undefined {
  const sentence = text.sentenceOf[first]
  const inside =
    end - first === 1 ? joinedNoun(text.form[first]!, vocabulary) : (vocabulary.kindOf(text.form[end - 1]!) ?? vocabulary.kindOf(text.form[first]!))
  if (inside !== undefined) return inside
  const noun = afterList(text, end)
  const behind =
    text.sentenceOf[noun] === sentence && (text.upos[noun] === 'NOUN' || noun === end)
      ? (vocabulary.kindOf(text.form[noun]!) ?? vocabulary.kindOf(text.lemma[noun]!))
      : undefined
  if (behind !== undefined) return behind
  let before = first - 1
  if (before > 0 && vocabulary.inside.has(smallOf(text).form[before]!)) before--
  if (before < 0 || text.sentenceOf[before] !== sentence || text.upos[before] === 'PROPN') return undefined
  return vocabulary.kindOf(text.form[before]!)
}

/** Words of a list that share one noun at most. */
const longestList = 14

/** The word behind a name, or behind the list of names it opens: "Barrow, Hall and Jackson counties". */
function afterList(text: Annotated, end: number): number {
  const isLink = (word: number): boolean => text.form[word] === ',' || text.upos[word] === 'CCONJ'
  let word = end
  while (word < text.length && word < end + longestList && isLink(word) && text.upos[word + 1] === 'PROPN') {
    word += 2
    while (text.upos[word] === 'PROPN') word++
  }
  return word
}

/** What the noun joined to a name by a hyphen says it is. */
function joinedNoun(form: string, { kindOf }: PlaceVocabulary): PlaceKind | undefined {
  const hyphen = form.lastIndexOf('-')
  return hyphen > 0 ? kindOf(form.slice(hyphen + 1)) : undefined
}

/** Whether a single word stands as a person's name does: right behind a title, or beside another part of a person's name. */
export function isInPerson(text: Annotated, [first, end]: Words, { titles }: PlaceVocabulary): boolean {
  const before = first - 1
  const sentence = text.sentenceOf[first]
  if (end - first > 1) return false
  if (text.sentenceOf[before] === sentence && (titles.has(smallOf(text).lemma[before]!) || tagKind(text, before) === 'PER')) return true
  return text.sentenceOf[end] === sentence && text.name[end] === 'B-PER' && text.upos[end] === 'PROPN' && !titles.has(smallOf(text).form[end]!)
}
