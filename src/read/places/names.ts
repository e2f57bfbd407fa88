import type { Annotated } from '../../language/index.ts'
import { wordsIn } from '../words.ts'
import { isAccepted } from './accepted.ts'
import { isCapital, longestMatch } from './lookup.ts'
import { named, type NameScene } from './name-scene.ts'
import type { PlaceName } from './name.ts'
import { seenAgain, seenIn } from './seen-again.ts'
import { shortForm } from './short-forms.ts'
import { taggedName } from './tagged-name.ts'
import { tagEnd, tagKind, tagStart } from './tags.ts'

/** The names of places in a report, in text order, without overlap. Linear in its words. */
export function findPlaceNames(scene: NameScene): readonly PlaceName[] {
  const { text } = scene
  const block = blocksOf(scene)
  const surely = walk(text, (word) => (block[word] === closed ? undefined : nameAt(scene, word, block[word] === dateline)))
  const seen = seenIn(text, surely)
  const again = walk(text, (word) => (seen.covered[word] === 1 || block[word] === closed ? undefined : seenAgain(scene, word, seen)))
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

/** Whether a tagged place lies in some words, all of it. */
function holdsTag(text: Annotated, first: number, end: number): boolean {
  for (let word = first; word < end; word++) if (tagKind(text, word) === 'LOC') return tagEnd(text, word) <= end
  return false
}
