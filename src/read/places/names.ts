import type { Gazetteer } from '../../knowledge/index.ts'
import { foldName } from '../../knowledge/index.ts'
import type { Annotated } from '../../language/index.ts'
import type { ActorIndex } from '../actors/index.ts'
import type { Layout } from '../layout/index.ts'
import { spanOf, wordsIn, type Words } from '../words.ts'
import { isAccepted } from './accepted.ts'
import { isCapital, isWhole, longestMatch, lookUp, type Match } from './lookup.ts'
import type { How, PlaceName } from './name.ts'
import { actorAt } from './persons.ts'
import { shortForm } from './short-forms.ts'
import { strengthOf } from './strength.ts'
import { isInPerson, isPlaced, saidKind } from './surroundings.ts'
import { tagEnd, tagKind, tagStart } from './tags.ts'
import type { PlaceVocabulary } from './vocabulary.ts'

/** What finding names looks at. */
export interface NameScene {
  readonly text: Annotated
  readonly vocabulary: PlaceVocabulary
  readonly gazetteer: Gazetteer
  readonly actors: ActorIndex
  readonly layout: Layout
}

/** The names of places in a report, in text order, without overlap. Linear in its words. */
export function findPlaceNames(scene: NameScene): readonly PlaceName[] {
  const { text } = scene
  const block = blocksOf(scene)
  const surely = walk(text, (word) => (block[word] === closed ? undefined : nameAt(scene, word, block[word] === dateline)))
  const seen = seenIn(text, surely)
  const again = walk(text, (word) => (seen.covered[word] === 1 || block[word] === closed ? undefined : seenAgain(scene, word, seen)))
  return [...surely, ...again].toSorted((a, b) => a.words[0] - b.words[0])
}

/** What the names found at first say of the rest. */
interface Seen {
  /** Folded names of tagged places. */
  readonly names: ReadonlySet<string>
  /** Countries that they most likely lie in. */
  readonly countries: ReadonlySet<string>
  /** Words that are a name's already. */
  readonly covered: Uint8Array
}

function seenIn(text: Annotated, found: readonly PlaceName[]): Seen {
  const sure = found.filter(({ senses, how }) => senses.length > 0 && (how === 'tagged' || how === 'dateline'))
  const covered = new Uint8Array(text.length)
  for (const { words } of found) covered.fill(1, ...words)
  return { covered, names: new Set(sure.map(({ name }) => foldName(name))), countries: new Set(sure.map(({ senses }) => senses[0]!.country)) }
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

const closed = 1
const dateline = 2

/** Words of bylines and credits name no place; those of the dateline do. */
function blocksOf({ text, layout }: NameScene): Uint8Array {
  const block = new Uint8Array(text.length)
  for (const { kind, span } of layout.blocks)
    if (kind === 'byline' || kind === 'credit' || kind === 'dateline') block.fill(kind === 'dateline' ? dateline : closed, ...wordsIn(text, span))
  return block
}

/** The name that begins at a word. */
function nameAt(scene: NameScene, word: number, inDateline: boolean): PlaceName | undefined {
  const { text, gazetteer, vocabulary } = scene
  const short = shortForm(text, word, gazetteer, vocabulary)
  if (short) return named(scene, [word, short.end], short, 'short')
  if (tagKind(text, word) === 'LOC') return taggedName(scene, word)
  const match = longestMatch(text, word, text.length, gazetteer, vocabulary)
  if (!match) return introduced(scene, word)
  if (holdsTag(text, word, match.end)) return named(scene, [word, match.end], match, 'tagged')
  if (inDateline) return named(scene, [word, match.end], match, 'dateline')
  const how = isAccepted(scene, word, match)
  return how ? named(scene, [word, match.end], match, how) : introduced(scene, word)
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

/**
 * A name the tagger takes for no place, or for a body or person, where the report says otherwise: it uses the name for a place elsewhere, names it
 * in one breath with a place, or names a place in the country it is.
 */
function seenAgain(scene: NameScene, word: number, seen: Seen): PlaceName | undefined {
  const { text, gazetteer, vocabulary, actors } = scene
  const match = longestMatch(text, word, text.length, gazetteer, vocabulary)
  if (!match || seen.covered[match.end - 1] === 1 || vocabulary.chance.has(match.name.toLowerCase())) return undefined
  const words: Words = [word, match.end]
  const strength = strengthOf(match.senses, vocabulary.home)
  if (tagKind(text, word) === 'PER' && (tagEnd(text, word) > match.end || text.name[word]!.startsWith('I'))) return undefined
  const actor = actorAt(actors, spanOf(text, words), match.name)
  if (actor?.kind === 'outlet' || actor?.kind === 'agency' || actor?.isPartOfName || isInPerson(text, words, vocabulary)) return undefined
  const isRepeated = seen.names.has(foldName(match.name)) && (strength >= least || isPlaced(text, words, vocabulary))
  const isItsCountry = match.senses.some(({ feature, country }) => feature === 'country' && seen.countries.has(country))
  const isListed = strength >= leastInList && isInList(text, words, seen)
  return isRepeated || isItsCountry || isListed ? named(scene, words, match, 'repeated') : undefined
}

/** Digits of inhabitants of a name in one breath with a place. */
const leastInList = 4

/** Whether a conjunction stands between a name and a place, on either side: "Quito and Cuenca". */
function isInList(text: Annotated, [first, end]: Words, { covered }: Seen): boolean {
  return (text.upos[first - 1] === 'CCONJ' && covered[first - 2] === 1) || (text.upos[end] === 'CCONJ' && covered[end + 1] === 1)
}

/** Whether a tagged place lies in some words, all of it. */
function holdsTag(text: Annotated, first: number, end: number): boolean {
  for (let word = first; word < end; word++) if (tagKind(text, word) === 'LOC') return tagEnd(text, word) <= end
  return false
}

/** A name the tagger takes for a place: as long as the gazetteer knows it, else as long as it is tagged. */
function taggedName(scene: NameScene, tagged: number): PlaceName | undefined {
  const { text, vocabulary, gazetteer } = scene
  const word = headOf(text, tagged, vocabulary)
  if (!/\p{L}/u.test(text.form[word]!)) return undefined
  const end = tagEnd(text, word)
  const form = text.form[word]!.toLowerCase()
  const isCommon = vocabulary.parts.has(form) || vocabulary.kindOf(form) !== undefined || isChance(scene, word, end)
  if (end - word === 1 && (isCommon || (vocabulary.demonyms.has(form) && !lookUp(text, word, end, gazetteer, vocabulary)))) return undefined
  const match = longestMatch(text, word, text.length, gazetteer, vocabulary)
  if (match && match.end >= end) return isPersonsName(scene, [word, match.end], match.name) ? undefined : named(scene, [word, match.end], match, 'tagged')
  const inner = innerName(scene, word, end)
  if (inner) return inner
  if (match && isAllOf(scene, match.end, end) && (!isCapital(text.form[match.end]!) || strengthOf(match.senses, vocabulary.home) >= least))
    return named(scene, [word, match.end], match, 'tagged')
  return isUnknownPlace(scene, [word, end]) ? named(scene, [word, end], undefined, 'tagged') : undefined
}

/** A tagged name that the gazetteer does not know is a place where the words say so: a noun for one, a preposition of place; and no person. */
function isUnknownPlace({ text, vocabulary, actors }: NameScene, words: Words): boolean {
  const isCommon = (form: string): boolean =>
    [vocabulary.chance, vocabulary.parts].some((common) => common.has(form.toLowerCase())) || vocabulary.kindOf(form) !== undefined
  if (text.form.slice(...words).every((form) => !/\p{L}/u.test(form) || isCommon(form))) return false
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

/** Behind the words of direction at the head of a tagged name a name of the gazetteer: "Downtown Chicago". */
function innerName(scene: NameScene, word: number, end: number): PlaceName | undefined {
  const { text, vocabulary, gazetteer } = scene
  let first = word
  while (first < end - 1 && vocabulary.parts.has(text.form[first]!.toLowerCase())) first++
  const match = first > word ? lookUp(text, first, end, gazetteer, vocabulary) : undefined
  return match && strengthOf(match.senses, vocabulary.home) >= least ? named(scene, [word, end], match, 'tagged') : undefined
}

/** Whether what follows the part that the gazetteer knows leaves it what it is: a comma or conjunction, "state", "area"; but not "hospital". */
function isAllOf({ text, vocabulary }: NameScene, match: number, end: number): boolean {
  if (text.form[match] === ',' || text.upos[match] === 'CCONJ') return true
  const kind = vocabulary.kindOf(text.form[end - 1]!)
  return kind === undefined || (match === end - 1 && isWhole(kind))
}

function named({ text, vocabulary }: NameScene, words: Words, match: Match | undefined, how: How): PlaceName {
  const [from, to] = spanOf(text, words)
  const whole = text.text.slice(from, to)
  const name = match?.name ?? whole
  const kind = saidKind(text, words, vocabulary)
  const end = match && whole.startsWith(name) ? from + name.length : to
  return { words, span: [from, end], name, senses: match?.senses ?? [], how, ...(kind === undefined ? {} : { kind }) }
}
