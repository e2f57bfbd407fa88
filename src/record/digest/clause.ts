import type { Annotated } from '../../language/index.ts'
import type { Span } from '../../words/index.ts'
import { beingVerbs, carryingVerbs } from './plain-verbs-table.ts'
import { gather, isClausal, plainRelation, type Children } from './mention-tree.ts'

/** The words around a trigger that assert it: its clause, or the phrase of a noun that is no predicate. */
export function clauseOf(text: Annotated, children: Children, word: number): Span {
  const own = new Set<number>()
  gather(children, word, own, (other) => isClausal(text, other) || isOutside(text, word, other))
  const sentence = text.sentences[text.sentenceOf[word] ?? 0]
  const [first, end] = [sentence?.firstWord ?? 0, sentence?.endWord ?? text.length]
  let from = word
  while (from > first && (own.has(from - 1) || (isMark(text, from - 1) && own.has(from - 2)))) from--
  let to = word + 1
  while (to < end && (own.has(to) || (isMark(text, to) && own.has(to + 1)))) to++
  return [text.from[from] ?? 0, text.to[to - 1] ?? 0]
}

/** A noun that is an argument does not take its relative clauses and appositions along. */
function isOutside(text: Annotated, trigger: number, other: number): boolean {
  return text.upos[trigger] === 'NOUN' && plainRelation(text.relation[other]) === 'appos'
}

function isMark(text: Annotated, word: number): boolean {
  return text.upos[word] === 'PUNCT' && /^[,'’"“”«»-]$/u.test(text.form[word] ?? '')
}

/** Relations of the words that make up a phrase with its noun, and of those that make up a verb's group. */
const phrasal = new Set(['det', 'nummod', 'amod', 'compound', 'flat', 'fixed', 'nmod:poss'])
const verbal = new Set(['aux', 'cop', 'expl', 'fixed', 'compound'])
const argumental = new Set(['nsubj', 'csubj', 'obj', 'iobj'])
const deepest = 3

/**
 * The least words that assert what a trigger tells: who, does, whom; a noun's own phrase. Where and when it happened stay outside unless
 * they stand between. A noun that a verb only carries has the verb's group and subject with it: «to tanker står i brann».
 */
export function coreOf(text: Annotated, children: Children, word: number): Span {
  const own = new Set<number>([word])
  addGroup(text, children, word, own)
  const above = text.head[word] ?? -1
  if (isCarried(text, children, word)) {
    own.add(above)
    addGroup(text, children, above, own)
  }
  const words = [...own].sort((a, b) => a - b)
  return [text.from[words[0] ?? word] ?? 0, text.to[words.at(-1) ?? word] ?? 0]
}

function addGroup(text: Annotated, children: Children, word: number, own: Set<number>): void {
  for (const child of children[word] ?? []) {
    const plain = plainRelation(text.relation[child])
    if (verbal.has(plain) || text.relation[child] === 'advmod:neg') own.add(child)
    else if (argumental.has(plain)) addPhrase(text, children, child, own, 0)
    else if (text.upos[word] !== 'VERB' && phrasal.has(plain)) addPhrase(text, children, child, own, 1)
    else if (plain === 'advmod' && text.upos[child] !== 'ADV') own.add(child)
  }
}

function addPhrase(text: Annotated, children: Children, word: number, own: Set<number>, depth: number): void {
  own.add(word)
  if (depth >= deepest) return
  for (const child of children[word] ?? []) {
    const relation = text.relation[child] ?? ''
    const bounds = text.upos[word] === 'NUM' && relation === 'advmod' // "at least", «minst»
    if (bounds || phrasal.has(relation) || phrasal.has(plainRelation(relation))) addPhrase(text, children, child, own, depth + 1)
  }
}

/** Whether a noun or adjective is what its verb, of being or of carrying, tells: «står i brann», "are stuck"; no known thing and nothing the verb only has beside it. */
export function isCarried(text: Annotated, children: Children, word: number): boolean {
  const above = text.head[word] ?? -1
  const relation = plainRelation(text.relation[word])
  if (above < 0 || text.upos[word] === 'VERB' || (text.upos[above] !== 'VERB' && text.upos[above] !== 'AUX')) return false
  if (relation !== 'obj' && relation !== 'obl' && relation !== 'xcomp' && relation !== 'nsubj') return false
  if (relation === 'obl' && (isKnown(text, children, word) || !isIn(text, children, word))) return false
  const lemma = (text.lemma[above] ?? '').toLowerCase()
  return carryingVerbs[text.language].includes(lemma) || beingVerbs[text.language].includes(lemma)
}

/** Whether a noun speaks of something known: «i raset», "in the rocks". */
function isKnown(text: Annotated, children: Children, word: number): boolean {
  return /Definite=Def/u.test(text.feats[word] ?? '') || (children[word] ?? []).some((child) => plainRelation(text.relation[child]) === 'det')
}

/** Whether a noun stands behind a preposition of being in or coming into. */
function isIn(text: Annotated, children: Children, word: number): boolean {
  return (children[word] ?? []).some((child) => text.relation[child] === 'case' && states[text.language].includes((text.form[child] ?? '').toLowerCase()))
}

const states: Readonly<Record<Annotated['language'], readonly string[]>> = {
  nb: ['i', 'på', 'under', 'til', 'om'],
  nn: ['i', 'på', 'under', 'til', 'om'],
  en: ['in', 'on', 'under', 'into', 'at', 'to'],
  es: ['en', 'a', 'bajo'],
}
