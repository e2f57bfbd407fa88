import type { Annotated } from '../../language/index.ts'
import type { Place, Span } from '../../words/index.ts'
import type { Layout } from '../layout/index.ts'
import type { Tree } from '../tree.ts'
import { smallOf, wordsIn } from '../words.ts'
import type { PlacesFound } from './find-places.ts'
import type { Placed } from './places-of.ts'
import { beforeParts } from './surroundings.ts'
import { tagStart } from './tags.ts'
import type { PlaceVocabulary } from './vocabulary.ts'

interface WhereScene {
  readonly text: Annotated
  readonly tree: Tree
  readonly vocabulary: PlaceVocabulary
  readonly placeAt: (word: number) => Place | undefined
}

/** Answers to where: which place a span names, where what a word tells happens, which zone is near. */
export function whereOf(
  text: Annotated,
  tree: Tree,
  layout: Layout,
  vocabulary: PlaceVocabulary,
  { mentions }: Placed,
): Pick<PlacesFound, 'at' | 'of' | 'zoneNear'> {
  const mentionAt = new Int32Array(text.length).fill(-1)
  mentions.forEach(({ name }, index) => mentionAt.fill(index, ...name.words))
  const placeAt = (word: number): Place | undefined => mentions[mentionAt[word] ?? -1]?.place
  const scene: WhereScene = { text, tree, vocabulary, placeAt }
  const before = lastBefore(mentionAt, mentions)
  const block = layout.blocks.find(({ kind }) => kind === 'dateline')
  const inBlock = mentions.filter(({ name }) => block && name.span[0] >= block.span[0] && name.span[1] <= block.span[1])
  const dateline = inBlock[0]?.place
  const inDateline = new Set(inBlock.filter(({ place }) => place.mentions.length === 1).map(({ place }) => place)) // «LIMA, Peru»: Peru is named for Lima's sake
  return {
    at(span: Span) {
      const [first, end] = wordsIn(text, span)
      for (let word = first; word < end; word++) {
        const place = placeAt(word)
        if (place) return place
      }
      return undefined
    },
    of(word) {
      const place = onClauses(scene, word) ?? inSentence(scene, word)
      return place && !inDateline.has(place) ? place : (dateline ?? place)
    },
    zoneNear(word) {
      const sentence = text.sentences[text.sentenceOf[word] ?? -1]
      for (let at = word; sentence && at < sentence.endWord; at++) {
        const zone = placeAt(at)?.timeZone
        if (zone !== undefined) return zone
      }
      return mentions[before[Math.min(word, text.length - 1)] ?? -1]?.place.timeZone
    },
  }
}

/** Number of the last mention with a zone at or before each word. */
function lastBefore(mentionAt: Int32Array, mentions: Placed['mentions']): Int32Array {
  const last = new Int32Array(mentionAt.length)
  let mention = -1
  for (let word = 0; word < mentionAt.length; word++)
    last[word] = mention = mentions[mentionAt[word]!]?.place.timeZone === undefined ? mention : mentionAt[word]!
  return last
}

/** Clauses above a word that are looked at for a place. */
const mostClauses = 4

/** The place that most likely belongs to a word, then to the words above it. */
function onClauses(scene: WhereScene, word: number): Place | undefined {
  let from = -1
  for (let above = word, steps = 0; above >= 0 && steps <= mostClauses; from = above, above = scene.tree.head(above), steps++) {
    const place = below(scene, above, from)
    if (place) return place
  }
  return undefined
}

/** Words looked at below one clause. */
const mostBelow = 80

/** Relations through which the words of a clause, but not another clause, hang on its head. */
const inClause = /^(?:obl|nmod|advmod|appos|flat|fixed|compound|name|dep|amod|nummod|orphan|list|obj|iobj|nsubj|xcomp)/u

/** The best of the places in the clause of a word; each step down from the word makes it less likely. */
function below(scene: WhereScene, word: number, except: number): Place | undefined {
  const { text, tree, placeAt } = scene
  const queue: { readonly word: number; readonly depth: number }[] = [{ word, depth: 0 }]
  let best: Place | undefined
  let most = 0
  for (let next = 0; next < queue.length && next < mostBelow; next++) {
    const { word: parent, depth } = queue[next]!
    for (const child of tree.children(parent)) {
      const relation = text.relation[child] ?? ''
      if (child === except || !(inClause.test(relation) || (depth > 0 && relation === 'conj'))) continue
      const place = placeAt(child)
      const likely = place ? fitOf(scene, child, place) - depth : 0
      if (place && likely > most) {
        best = place
        most = likely
      }
      queue.push({ word: child, depth: depth + 1 })
    }
  }
  return best
}

/** How well a mention's role says that something happens there, in steps of the tree that it is worth; 0 for a place that acts. */
function fitOf({ text, vocabulary }: WhereScene, word: number, { kind }: Place): number {
  const relation = text.relation[word] ?? ''
  if (/^(?:nsubj|iobj|vocative|nmod:poss)/u.test(relation) || text.feats[word]!.includes('Case=Gen')) return 0
  const preposition = prepositionOf(text, word, vocabulary)
  if (preposition === undefined) return /^obj/u.test(relation) ? (kind === 'country' ? 1 : 3) : /^(?:conj|appos|obl|advmod|nmod)/u.test(relation) ? 2 : 1
  if (vocabulary.at.has(preposition)) return 6
  if (vocabulary.toward.has(preposition)) return kind === 'country' ? 0 : 4
  return vocabulary.locative.has(preposition) ? 3 : 0
}

/** The preposition of a place: in front of it and its words of direction and kind. */
function prepositionOf(text: Annotated, word: number, vocabulary: PlaceVocabulary): string | undefined {
  const before = beforeParts(text, tagStart(text, word), vocabulary)
  return text.upos[before] === 'ADP' && text.sentenceOf[before] === text.sentenceOf[word] ? smallOf(text).form[before]! : undefined
}

/** The nearest place of the word's sentence that a preposition of place stands before. */
function inSentence(scene: WhereScene, word: number): Place | undefined {
  const { text, placeAt } = scene
  const sentence = text.sentences[text.sentenceOf[word] ?? -1]
  if (!sentence) return undefined
  for (let steps = 1; steps <= mostBelow && (word - steps >= sentence.firstWord || word + steps < sentence.endWord); steps++) {
    for (const at of [word + steps, word - steps]) {
      const place = at >= sentence.firstWord && at < sentence.endWord ? placeAt(at) : undefined
      if (place && fitOf(scene, at, place) >= 4) return place
    }
  }
  return undefined
}
