import type { Annotated } from '../../language/index.ts'
import type { Place, Span } from '../../words/index.ts'
import type { Layout } from '../layout/index.ts'
import type { Tree } from '../tree.ts'
import { wordsIn } from '../words.ts'
import type { PlacesFound } from './find-places.ts'
import type { Placed } from './places-of.ts'

/** Answers to where: which place a span names, where what a word tells happens, which zone is near. */
export function whereOf(text: Annotated, tree: Tree, layout: Layout, { mentions }: Placed): Pick<PlacesFound, 'at' | 'of' | 'zoneNear'> {
  const mentionAt = new Int32Array(text.length).fill(-1)
  mentions.forEach(({ name }, index) => mentionAt.fill(index, ...name.words))
  const placeAt = (word: number): Place | undefined => mentions[mentionAt[word] ?? -1]?.place
  const before = lastBefore(mentionAt)
  const block = layout.blocks.find(({ kind }) => kind === 'dateline')
  const dateline = block && mentions.find(({ name }) => name.span[0] >= block.span[0] && name.span[1] <= block.span[1])?.place
  return {
    at(span: Span) {
      const [first, end] = wordsIn(text, span)
      for (let word = first; word < end; word++) {
        const place = placeAt(word)
        if (place) return place
      }
      return undefined
    },
    of: (word) => onClauses(text, tree, word, placeAt) ?? inSentence(text, word, placeAt) ?? dateline,
    zoneNear(word) {
      const sentence = text.sentences[text.sentenceOf[word] ?? -1]
      for (let at = word; sentence && at < sentence.endWord; at++) {
        const zone = placeAt(at)?.timeZone
        if (zone !== undefined) return zone
      }
      for (let index = before[Math.min(word, text.length - 1)] ?? -1; index >= 0; index--) {
        const zone = mentions[index]?.place.timeZone
        if (zone !== undefined) return zone
      }
      return undefined
    },
  }
}

/** Number of the last mention at or before each word. */
function lastBefore(mentionAt: Int32Array): Int32Array {
  const last = new Int32Array(mentionAt.length)
  let mention = -1
  for (let word = 0; word < mentionAt.length; word++) last[word] = mention = mentionAt[word]! >= 0 ? mentionAt[word]! : mention
  return last
}

/** Clauses above a word that are looked at for a place. */
const mostClauses = 4

/** Words looked at below one clause. */
const mostBelow = 60

/** A place that hangs on the word as an adverbial or attribute, then on the words above it. */
function onClauses(text: Annotated, tree: Tree, word: number, placeAt: (word: number) => Place | undefined): Place | undefined {
  let from = -1
  for (let above = word, steps = 0; above >= 0 && steps <= mostClauses; from = above, above = tree.head(above), steps++) {
    const place = below(text, tree, above, from, placeAt)
    if (place) return place
  }
  return undefined
}

/** Relations through which a place belongs to what stands above it. */
const ofPlace = /^(?:obl|nmod|advmod|appos|flat|fixed|compound|conj|name|dep|amod|case|nummod|orphan|list|parataxis)/u

function below(text: Annotated, tree: Tree, word: number, except: number, placeAt: (word: number) => Place | undefined): Place | undefined {
  const queue = [word]
  for (let next = 0; next < queue.length && next < mostBelow; next++) {
    for (const child of tree.children(queue[next]!)) {
      if (child === except || !ofPlace.test(text.relation[child] ?? '')) continue
      if (next === 0 && /^(?:conj|parataxis)/u.test(text.relation[child] ?? '')) continue
      const place = placeAt(child)
      if (place) return place
      queue.push(child)
    }
  }
  return undefined
}

/** The nearest place of the word's sentence. */
function inSentence(text: Annotated, word: number, placeAt: (word: number) => Place | undefined): Place | undefined {
  const sentence = text.sentences[text.sentenceOf[word] ?? -1]
  if (!sentence) return undefined
  for (let steps = 1; word - steps >= sentence.firstWord || word + steps < sentence.endWord; steps++) {
    const place =
      (word + steps < sentence.endWord ? placeAt(word + steps) : undefined) ?? (word - steps >= sentence.firstWord ? placeAt(word - steps) : undefined)
    if (place) return place
  }
  return undefined
}
