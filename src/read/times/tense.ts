import type { Annotated } from '../../language/index.ts'
import type { Direction } from './scope.ts'
import type { Tree } from '../tree.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Words } from '../words.ts'

const highest = 25

/** Whether the clause of some words tells what has happened or what will, by its verb; nothing where no verb says. */
export function directionOf(text: Annotated, tree: Tree, [first, end]: Words, words: Vocabulary): Direction {
  if (!tree.parsed) return ofNeighbours(text, first, words)
  let at = first
  for (let word = first; word < end; word++) {
    const head = text.head[word] ?? -1
    if (head < first || head >= end) {
      at = word
      break
    }
  }
  for (let steps = 0; at >= 0 && steps < highest; steps++) {
    const said = ofClause(text, tree, at, words)
    if (said) return said
    at = text.head[at] ?? -1
  }
  return undefined
}

/** What a verb with its auxiliaries, or a predicate with its copula, says about time. */
function ofClause(text: Annotated, tree: Tree, word: number, words: Vocabulary): Direction {
  const upos = text.upos[word]
  let helped = false
  for (const child of tree.children(word)) {
    if (text.upos[child] !== 'AUX') continue
    helped = true
    if (words.future.has(text.lemma[child] ?? '')) return 'future'
    const said = ofFeatures(text.feats[child] ?? '')
    if (said) return said
  }
  if (upos !== 'VERB' && upos !== 'AUX') return helped ? 'future' : undefined
  const feats = text.feats[word] ?? ''
  if (helped) return feats.includes('VerbForm=Part') || feats.includes('Tense=Past') ? 'past' : 'future'
  const said = ofFeatures(feats)
  if (said) return said
  if (feats.includes('VerbForm=Part')) return 'past'
  if (feats.includes('Tense=Pres') && !feats.includes('VerbForm=Ger')) return words.saying.has(text.lemma[word] ?? '') ? 'past' : 'future'
  return undefined
}

function ofFeatures(feats: string): Direction {
  if (feats.includes('Tense=Fut') || feats.includes('Mood=Cnd')) return 'future'
  if (feats.includes('Tense=Past') || feats.includes('Tense=Imp')) return 'past'
  return undefined
}

/** Without a tree: the nearest verb of the sentence that has a tense. */
function ofNeighbours(text: Annotated, at: number, words: Vocabulary): Direction {
  const sentence = text.sentences[text.sentenceOf[at] ?? 0]
  if (!sentence) return undefined
  for (let away = 1; away < 40; away++) {
    for (const word of [at - away, at + away]) {
      if (word < sentence.firstWord || word >= sentence.endWord) continue
      const upos = text.upos[word]
      if (upos !== 'VERB' && upos !== 'AUX') continue
      if (words.future.has(text.lemma[word] ?? '')) return 'future'
      const said = ofFeatures(text.feats[word] ?? '')
      if (said) return said
      if (text.feats[word]?.includes('Tense=Pres')) return words.saying.has(text.lemma[word] ?? '') ? 'past' : 'future'
    }
  }
  return undefined
}
