import type { Gazetteer, GazetteerPlace } from '../../knowledge/index.ts'
import type { Annotated } from '../../language/index.ts'
import type { ActorIndex } from '../actors/index.ts'
import type { Layout } from '../layout/index.ts'
import { spanOf, wordsIn, type Words } from '../words.ts'
import { isCapital, longestMatch, lookUp, type Match } from './lookup.ts'
import type { How, PlaceName } from './name.ts'
import { isPlaced, saidKind } from './surroundings.ts'
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
  const names: PlaceName[] = []
  for (let word = 0; word < text.length;) {
    const tag = text.name[word]!
    const isName = tag !== 'O' || isCapital(text.form[word]!)
    const found = isName && block[word] !== closed ? nameAt(scene, word, block[word] === dateline) : undefined
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
  const { text } = scene
  const tag = text.name[word]!
  if (tag === 'O') {
    const match = longestMatch(text, word, text.length, scene.gazetteer, scene.vocabulary)
    return match && isListed(scene, word, match, inDateline)
      ? named(scene, [word, match.end], match, inDateline ? 'dateline' : holdsTag(text, word, match.end) ? 'tagged' : 'listed')
      : undefined
  }
  if (tag.endsWith('LOC')) return taggedName(scene, word)
  return otherName(scene, word)
}

function holdsTag({ name }: Annotated, first: number, end: number): boolean {
  for (let word = first; word < end; word++) if (name[word]!.endsWith('LOC')) return true
  return false
}

/** End of the tagged name that begins at a word. */
function tagEnd({ name, sentenceOf }: Annotated, word: number): number {
  const inside = `I-${name[word]!.slice(2)}`
  let end = word + 1
  while (end < name.length && name[end] === inside && sentenceOf[end] === sentenceOf[word]) end++
  return end
}

/** A name the tagger takes for a place: as long as the gazetteer knows it, else as long as it is tagged. */
function taggedName(scene: NameScene, word: number): PlaceName | undefined {
  const { text, vocabulary, gazetteer } = scene
  if (!/[\p{L}]/u.test(text.form[word]!)) return undefined
  const end = tagEnd(text, word)
  if (end - word === 1 && vocabulary.demonyms.has(text.form[word]!.toLowerCase()) && lookUp(text, word, end, gazetteer, vocabulary) === undefined)
    return undefined
  const match = longestMatch(text, word, text.length, gazetteer, vocabulary)
  if (match && match.end >= end) return named(scene, [word, match.end], match, 'tagged')
  const inner = innerName(scene, word, end)
  if (inner) return inner
  if (match && isApart(text, match.end, end)) return named(scene, [word, match.end], match, 'tagged')
  return named(scene, [word, end], undefined, 'tagged')
}

/** Behind the words of direction at the head of a tagged name a name of the gazetteer: "Downtown Chicago". */
function innerName({ text, vocabulary, gazetteer, ...scene }: NameScene, word: number, end: number): PlaceName | undefined {
  let first = word
  while (first < end - 1 && vocabulary.parts.has(text.form[first]!.toLowerCase())) first++
  const match = first > word ? lookUp(text, first, end, gazetteer, vocabulary) : undefined
  return match && named({ text, vocabulary, gazetteer, ...scene }, [word, end], match, 'tagged')
}

/** Whether a tagged name is several: a comma or small word behind the part that the gazetteer knows. */
function isApart(text: Annotated, match: number, end: number): boolean {
  return match < end && !isCapital(text.form[match]!)
}

/** A place among the names of persons and bodies: all of a name that stands where a place does, or the beginning of a body's. */
function otherName(scene: NameScene, word: number): PlaceName | undefined {
  const { text, gazetteer, vocabulary, actors } = scene
  const match = longestMatch(text, word, text.length, gazetteer, vocabulary)
  if (!match) return undefined
  let first = word
  while (first > 0 && text.name[first]!.startsWith('I-')) first--
  const end = tagEnd(text, first)
  const kind = actorKind(actors, spanOf(text, [word, match.end]))
  if (kind === 'outlet' || kind === 'agency') return undefined
  const isWhole = first === word && match.end >= end
  const placed = isPlaced(text, [word, match.end], vocabulary)
  if (isWhole) {
    if (kind === 'person' && !placed) return undefined
    return placed && isStrong(match.senses, 3)
      ? named(scene, [word, match.end], match, 'listed')
      : isRegion(match.senses) && kind !== 'person'
        ? named(scene, [word, match.end], match, 'listed')
        : undefined
  }
  if (text.name[first]!.endsWith('PER') || match.end > end) return undefined
  return isStrong(match.senses, 4.5) && !vocabulary.chance.has(match.name.toLowerCase()) ? named(scene, [word, match.end], match, 'nested') : undefined
}

function actorKind(actors: ActorIndex, span: readonly [number, number]): string | undefined {
  const key = actors.actorAt(span)
  return key === undefined ? undefined : actors.facts(key).kind
}

/** Countries and first-level regions. */
function isRegion(senses: readonly GazetteerPlace[]): boolean {
  const feature = senses[0]?.feature
  return feature === 'country' || feature === 'admin1'
}

/** Something of 10 to the power of `digits` inhabitants, or a country, a region, a sea. */
function isStrong(senses: readonly GazetteerPlace[], digits: number): boolean {
  return (
    isRegion(senses) ||
    senses.some(({ feature, population }) => population >= 10 ** digits || feature === 'area' || feature === 'water' || feature === 'continent')
  )
}

/** Whether a name that only the gazetteer finds is one: it stands where a place does, is no common word, and belongs to no person. */
function isListed({ text, vocabulary, actors }: NameScene, word: number, { end, name, senses }: Match, inDateline: boolean): boolean {
  if (holdsTag(text, word, end)) return true
  if (vocabulary.chance.has(name.toLowerCase())) return false
  if (inDateline) return true
  const isHead = text.sentences[text.sentenceOf[word]!]?.firstWord === word
  const isPropn = text.upos[word] === 'PROPN' || text.upos[end - 1] === 'PROPN'
  if (!isPropn && isHead) return false
  const kind = actorKind(actors, spanOf(text, [word, end]))
  if (kind === 'person' || kind === 'outlet' || kind === 'agency') return false
  for (let at = word; at < end; at++) if (text.name[at] !== 'O') return false
  if (isRegion(senses)) return true
  return isStrong(senses, isPlaced(text, [word, end], vocabulary) ? 3 : 5)
}

function named({ text, vocabulary }: NameScene, words: Words, match: Match | undefined, how: How): PlaceName {
  const [from, to] = spanOf(text, words)
  const whole = text.text.slice(from, to)
  const name = match?.name ?? whole
  const kind = saidKind(text, words, vocabulary)
  const end = match && whole.startsWith(name) ? from + name.length : to
  return { words, span: [from, end], name, senses: match?.senses ?? [], how, ...(kind === undefined ? {} : { kind }) }
}
