import { foldName } from '../../knowledge/index.ts'
import type { Annotated } from '../../language/index.ts'
import { spanOf, type Words } from '../words.ts'
import { longestMatch } from './lookup.ts'
import { named, type NameScene } from './name-scene.ts'
import type { PlaceName } from './name.ts'
import { actorAt } from './persons.ts'
import { strengthOf } from './strength.ts'
import { isInPerson, isPlaced } from './surroundings.ts'
import { tagEnd, tagKind } from './tags.ts'

/** What the names found at first say of the rest. */
export interface Seen {
  /** Folded names of tagged places. */
  readonly names: ReadonlySet<string>
  /** Countries that they most likely lie in. */
  readonly countries: ReadonlySet<string>
  /** Words that are a name's already. */
  readonly covered: Uint8Array
}

/** Sums up the names found at first. */
export function seenIn(text: Annotated, found: readonly PlaceName[]): Seen {
  const sure = found.filter(({ senses, how }) => senses.length > 0 && (how === 'tagged' || how === 'dateline'))
  const covered = new Uint8Array(text.length)
  for (const { words } of found) covered.fill(1, ...words)
  return { covered, names: new Set(sure.map(({ name }) => foldName(name))), countries: new Set(sure.map(({ senses }) => senses[0]!.country)) }
}

/**
 * A name the tagger takes for no place, or for a body or person, where the report says otherwise: it uses the name for a place elsewhere, names it
 * in one breath with a place, or names a place in the country it is.
 */
export function seenAgain(scene: NameScene, word: number, seen: Seen): PlaceName | undefined {
  const { text, gazetteer, vocabulary, actors } = scene
  const match = longestMatch(text, word, text.length, gazetteer, vocabulary)
  if (!match || seen.covered.subarray(word, match.end).includes(1) || vocabulary.chance.has(match.name.toLowerCase())) return undefined
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

/** Digits of inhabitants of a name that is used again. */
const least = 5
