import type { Annotated } from '../../language/index.ts'
import { smallOf, wordsIn } from '../words.ts'
import { isAccepted } from './accepted.ts'
import { liesIn } from './lies-in.ts'
import { isCapital, isWhole, longestMatch } from './lookup.ts'
import { named, type NameScene } from './name-scene.ts'
import type { PlaceName } from './name.ts'
import { notPlaces, runEnd } from './not-places.ts'
import { seenAgain, seenIn } from './seen-again.ts'
import { shortForm } from './short-forms.ts'
import { strengthOf } from './strength.ts'
import { taggedName } from './tagged-name.ts'
import { tagEnd, tagKind, tagStart } from './tags.ts'

/** The names of places in a report, in text order, without overlap. Linear in its words. */
export function findPlaceNames(scene: NameScene): readonly PlaceName[] {
  const { text } = scene
  const closed = notPlaces(scene)
  const dateline = datelineOf(scene)
  const isOpen = ({ words }: PlaceName): boolean => !closed.subarray(...words).includes(1)
  const surely = walk(text, (word) => (closed[word] === 1 ? undefined : nameAt(scene, word, dateline[word] === 1))).filter(isOpen)
  const seen = seenIn(text, surely)
  const again = walk(text, (word) => (seen.covered[word] === 1 || closed[word] === 1 ? undefined : seenAgain(scene, word, seen))).filter(isOpen)
  return [...surely, ...again].toSorted((a, b) => a.words[0] - b.words[0])
}

/** Names that begin at words with a capital or a tag, each after the end of the one before. */
function walk(text: Annotated, at: (word: number) => PlaceName | undefined): PlaceName[] {
  const names: PlaceName[] = []
  for (let word = 0; word < text.length;) {
    const found = text.name[word] !== 'O' || isCapital(text.form[word]!) ? at(word) : undefined
    if (found) names.push(found)
    word = found ? found.words[1] : word + 1
  }
  return names
}

/** Marks the words of the dateline. */
function datelineOf({ text, layout }: NameScene): Uint8Array {
  const dateline = new Uint8Array(text.length)
  for (const { kind, span } of layout.blocks) if (kind === 'dateline') dateline.fill(1, ...wordsIn(text, span))
  return dateline
}

/** The name that begins at a word. */
function nameAt(scene: NameScene, word: number, inDateline: boolean): PlaceName | undefined {
  const { text, gazetteer, vocabulary } = scene
  const short = shortForm(text, word, gazetteer, vocabulary)
  if (short) return named(scene, [word, short.end], short, 'short')
  if (tagKind(text, word) === 'LOC') return isRest(text, word) ? undefined : wholeName(scene, taggedName(scene, word))
  const match = longestMatch(text, word, text.length, gazetteer, vocabulary)
  if (inDateline && (match?.end ?? 0) < runEnd(scene, word)) return named(scene, [word, runEnd(scene, word)], undefined, 'dateline')
  if (!match) return introduced(scene, word)
  if (holdsTag(text, word, match.end)) return named(scene, [word, match.end], match, 'tagged')
  if (inDateline) return named(scene, [word, match.end], match, 'dateline')
  const how = isAccepted(scene, word, match)
  return how ? named(scene, [word, match.end], match, how) : introduced(scene, word)
}

/** Digits of inhabitants of a name that stands right before or behind another word of the name it is in. */
const leastBesideOthers = 5.5

/**
 * A name, unless it is a part of a longer one only that the gazetteer does not know: «Puente Viejo» where both words are tagged, each as a place.
 * A town and what it lies in («Tulsa Oklahoma») are two names.
 */
function wholeName(scene: NameScene, name: PlaceName | undefined): PlaceName | undefined {
  if (!name || name.senses.length === 0) return name
  const { text, gazetteer, vocabulary } = scene
  const [first, end] = name.words
  if (strengthOf(name.senses, vocabulary.home) >= leastBesideOthers) return name
  const before =
    isCapital(text.form[first - 1] ?? '') && text.sentenceOf[first - 1] === text.sentenceOf[first] ? vocabulary.kindOf(text.form[first - 1]!) : undefined
  if (before !== undefined && !isWhole(before)) return undefined // of a bridge or street
  const isNext = text.sentenceOf[end] === text.sentenceOf[first] && text.upos[end] === 'PROPN' && isCapital(text.form[end]!)
  if (!isNext || tagKind(text, end) === 'ORG' || vocabulary.kindOf(text.form[end]!) !== undefined || vocabulary.titles.has(smallOf(text).lemma[end]!))
    return name
  const outer = shortForm(text, end, gazetteer, vocabulary) ?? longestMatch(text, end, text.length, gazetteer, vocabulary)
  if (outer && name.senses.some((inner) => outer.senses.some((place) => liesIn(inner, place)))) return name
  return tagKind(text, end) === 'LOC' ? named(scene, [first, tagEnd(text, end)], undefined, 'tagged') : undefined
}

/** Names of persons and bodies that stand right behind a noun for a place: «torget Plaza Abaroa», «landsbyen Al-Hana». */
function introduced(scene: NameScene, word: number): PlaceName | undefined {
  const { text, vocabulary } = scene
  const before = word - 1
  if (tagKind(text, word) === undefined || tagStart(text, word) !== word || text.upos[before] !== 'NOUN' || text.sentenceOf[before] !== text.sentenceOf[word])
    return undefined
  const kind = vocabulary.kindOf(text.form[before]!)
  return kind === undefined || text.head[word] !== before ? undefined : named(scene, [word, tagEnd(text, word)], undefined, 'introduced')
}

/** Whether a tagged place lies in some words, all of it. */
function holdsTag(text: Annotated, first: number, end: number): boolean {
  for (let word = first; word < end; word++) if (tagKind(text, word) === 'LOC') return tagEnd(text, word) <= end
  return false
}

/** Whether a word goes on with a tagged name whose words with capitals before it were no place: Sur of «Terminal Sur». */
function isRest(text: Annotated, word: number): boolean {
  return text.name[word]!.startsWith('I-') && isCapital(text.form[word - 1] ?? '')
}
