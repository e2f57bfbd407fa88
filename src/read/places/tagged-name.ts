import type { Annotated } from '../../language/index.ts'
import { smallOf, spanOf, type Words } from '../words.ts'
import { isCapital, isWhole, longestMatch, lookUp } from './lookup.ts'
import { named, type NameScene } from './name-scene.ts'
import type { PlaceName } from './name.ts'
import { actorAt } from './persons.ts'
import { strengthOf } from './strength.ts'
import { isInPerson, isPlaced, saidKind } from './surroundings.ts'
import { tagEnd } from './tags.ts'
import type { PlaceVocabulary } from './vocabulary.ts'

/** A name the tagger takes for a place: as long as the gazetteer knows it, else as long as it is tagged. */
export function taggedName(scene: NameScene, tagged: number): PlaceName | undefined {
  const { text, vocabulary, gazetteer } = scene
  const word = headOf(text, tagged, vocabulary)
  if (!/\p{L}/u.test(text.form[word]!)) return undefined
  const end = tagEnd(text, word)
  const form = smallOf(text).form[word]!
  const isCommon = vocabulary.parts.has(form) || vocabulary.kindOf(form) !== undefined || isChance(scene, word, end)
  if (end - word === 1 && (isCommon || (vocabulary.demonyms.has(form) && !lookUp(text, word, end, gazetteer, vocabulary)))) return undefined
  const match = longestMatch(text, word, text.length, gazetteer, vocabulary)
  if (match && match.end >= end) return isPersonsName(scene, [word, match.end], match.name) ? undefined : named(scene, [word, match.end], match, 'tagged')
  const inner = innerName(scene, word, end)
  if (inner) return inner
  if (match && isAllOf(scene, match.end, end) && (!goesOnIn(scene, match.end, end) || strengthOf(match.senses, vocabulary.home) >= leastOfPart))
    return named(scene, [word, match.end], match, 'tagged')
  if (text.upos[end - 1] === 'NUM') return undefined
  return isUnknownPlace(scene, [word, end]) ? named(scene, [word, end], undefined, 'tagged') : undefined
}

/** A tagged name that the gazetteer does not know is a place where the words say so: a noun for one, a preposition of place; and no person. */
function isUnknownPlace({ text, vocabulary, actors }: NameScene, words: Words): boolean {
  const isCommon = (form: string): boolean =>
    [vocabulary.chance, vocabulary.parts].some((common) => common.has(form.toLowerCase())) || vocabulary.kindOf(form) !== undefined
  if (text.form.slice(...words).every((form) => !/\p{L}{2}/u.test(form) || isCommon(form))) return false
  if (saidKind(text, words, vocabulary) === undefined && !isPlaced(text, words, vocabulary)) return false
  const kind = actorAt(actors, spanOf(text, words), '')?.kind
  return kind !== 'person' && kind !== 'outlet' && kind !== 'agency'
}

/** A common word that is a little town's name too, where no preposition of place stands before it. */
function isChance({ text, vocabulary, gazetteer }: NameScene, word: number, end: number): boolean {
  const form = text.form[word]!
  return (
    vocabulary.chance.has(form.toLowerCase()) && strengthOf(gazetteer.candidates(form), vocabulary.home) < least && !isPlaced(text, [word, end], vocabulary)
  )
}

/** First word of a tagged name, less a preposition that was tagged with it: "of Armenia". */
function headOf(text: Annotated, word: number, { inside }: PlaceVocabulary): number {
  const next = word + 1
  return inside.has(text.form[word]!) && text.name[next]?.startsWith('I-') && isCapital(text.form[next]!) ? next : word
}

/** The surname alone of a person the report has named in full, where no preposition of place stands before it. */
function isPersonsName({ text, vocabulary, actors, gazetteer }: NameScene, words: Words, name: string): boolean {
  if (isInPerson(text, words, vocabulary) && (gazetteer.isPersonName(name) || strengthOf(gazetteer.candidates(name), vocabulary.home) < least)) return true
  return actorAt(actors, spanOf(text, words), name)?.isPartOfName === true && !isPlaced(text, words, vocabulary)
}

/** Digits of inhabitants of a name that is taken out of a longer tagged one. */
const least = 5

/** … of one that another word with a capital follows there. */
const leastOfPart = 6

/** Behind the words of direction at the head of a tagged name a name of the gazetteer: "Downtown Chicago". */
function innerName(scene: NameScene, word: number, end: number): PlaceName | undefined {
  const { text, vocabulary, gazetteer } = scene
  let first = word
  while (first < end - 1 && vocabulary.parts.has(smallOf(text).form[first]!)) first++
  const match = first > word ? lookUp(text, first, end, gazetteer, vocabulary) : undefined
  return match && strengthOf(match.senses, vocabulary.home) >= least ? named(scene, [word, end], match, 'tagged') : undefined
}

/** Whether a word with a capital follows in a tagged name, small words before it or none: «Campo de la Paz», and no comma or conjunction. */
function goesOnIn({ text, vocabulary }: NameScene, from: number, end: number): boolean {
  let word = from
  while (word < end && text.upos[word] !== 'CCONJ' && vocabulary.joints.has(text.form[word]!)) word++
  return word < end && isCapital(text.form[word]!)
}

/** Whether what follows the part that the gazetteer knows leaves it what it is: a comma or conjunction, "state", "area"; but not "hospital". */
function isAllOf({ text, vocabulary }: NameScene, match: number, end: number): boolean {
  if (text.upos[match] === 'NUM') return false // «Canal 6»
  if (text.form[match] === ',' || text.upos[match] === 'CCONJ') return true
  const kind = vocabulary.kindOf(text.form[end - 1]!)
  return kind === undefined || (match === end - 1 && isWhole(kind))
}
