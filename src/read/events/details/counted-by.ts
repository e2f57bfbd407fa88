import type { Annotated, CountedKind } from '../../../language/index.ts'
import type { Tree } from '../../tree.ts'
import { holds, type Words } from '../../words.ts'
import { boundAt, type NumberWords } from './number-words.ts'
import { isIn, phraseAt, type PhraseTable } from './phrase-table.ts'
import type { Numeral } from './numerals.ts'

/** The word that tells what became of those counted. */
export interface Predicate {
  readonly kind: CountedKind
  readonly word: number
}

/** A number's phrase in its sentence. */
interface Counted {
  readonly numeral: Numeral
  readonly phrase: Words
  readonly noun: number | undefined
}

/** Words that may stand between a number's phrase and the word that tells. */
const reach = 7
/** A verb's other words may lie beyond those counted: «drev 20 000 på flukt», "shot two men dead". */
const verbGap = 5

/** The predicate of a number: what its phrase is subject or object of, by the tree, else by order. */
export function predicateOf(text: Annotated, tree: Tree, words: NumberWords, counted: Counted, sentence: Words): Predicate | undefined {
  return byTree(text, tree, words, counted, sentence) ?? rightOf(text, tree, words, counted, sentence) ?? leftOf(text, tree, words, counted, sentence)
}

/** The word the number's phrase hangs from. */
export function nominalTop(text: Annotated, tree: Tree, from: number, phrase: Words): number {
  let top = from
  for (let steps = 0; steps < 5; steps++) {
    const head = tree.head(top)
    if (head < 0 || text.sentenceOf[head] !== text.sentenceOf[top] || !/^(?:NOUN|PROPN|NUM|ADJ|PRON|SYM|DET)$/u.test(text.upos[head]!)) break
    const relation = text.relation[top]!
    if (!holds(phrase, head) && !relation.startsWith('conj')) break
    top = head
  }
  return top
}

function byTree(text: Annotated, tree: Tree, words: NumberWords, { numeral, phrase, noun }: Counted, sentence: Words): Predicate | undefined {
  if (!tree.parsed) return undefined
  const top = nominalTop(text, tree, noun ?? numeral.core[1] - 1, phrase)
  const head = tree.head(top)
  if (head < 0 || !holds(sentence, head)) return undefined
  const relation = text.relation[top]!
  const undergone = phraseAt(text, words.undergo, head, { end: sentence[1], gap: verbGap })
  if (undergone && undergoes(text, tree, words, { head, top, relation })) return { kind: undergone.value, word: head }
  const done = phraseAt(text, words.subject, head, { end: sentence[1], gap: verbGap })
  if (done && (relation.startsWith('nsubj') || isBehind(text, tree, head, top, done.value))) return { kind: done.value, word: head }
  const label = text.upos[head] === 'VERB' || text.upos[head] === 'AUX' ? undefined : phraseAt(text, words.counted, head, { end: sentence[1], gap: 0 })
  if (label && relation.startsWith('nsubj')) return { kind: label.value, word: head }
  if (!isIn(text, head, words.links)) return undefined
  for (const child of tree.children(head)) {
    if (child === top || holds(phrase, child) || !/^(?:xcomp|obj|advmod|ccomp|amod|acl|advcl|obl)/u.test(text.relation[child]!)) continue
    const told = phraseAt(text, words.counted, child, { end: sentence[1], gap: 0 }) ?? phraseAt(text, words.undergo, child, { end: sentence[1], gap: 0 })
    if (told && told.value !== 'participants') return { kind: told.value, word: child }
  }
  return undefined
}

/** «Murieron dos», «demonstrerte 10 000»: a subject behind its verb, which the tree may take for an object. */
function isBehind(text: Annotated, tree: Tree, head: number, top: number, kind: CountedKind): boolean {
  if (!/^(?:obj|expl|obl)/u.test(text.relation[top]!) || top < head) return false
  if (kind !== 'participants') return true
  return !tree.children(top).some((child) => text.relation[child] === 'case') && !tree.children(head).some((child) => /^nsubj/u.test(text.relation[child]!))
}

/** Object of the active, subject of the passive, or what a noun is of: «drapet på to». The doer of an active verb is not meant. */
function undergoes(
  text: Annotated,
  tree: Tree,
  words: NumberWords,
  { head, top, relation }: { readonly head: number; readonly top: number; readonly relation: string },
): boolean {
  if (text.upos[head] === 'NOUN') return /^(?:nmod|obl|compound|nummod|appos)/u.test(relation)
  if (/^(?:obj|iobj|nsubj:pass|expl|xcomp|ccomp|root|acl|conj)/u.test(relation)) return true
  if (relation.startsWith('obl'))
    return (
      !tree.children(top).some((child) => text.relation[child] === 'case' && boundAt(text, words, child, child + 1) === undefined) &&
      !tree.children(head).some((child) => text.relation[child] === 'obj')
    )
  return relation.startsWith('nsubj') && isPassive(text, tree, words, head)
}

function isPassive(text: Annotated, tree: Tree, words: NumberWords, verb: number): boolean {
  const feats = text.feats[verb]!
  if (feats.includes('Voice=Pass')) return true
  if (tree.children(verb).some((child) => text.relation[child] === 'obj' && child > verb)) return false
  const auxiliaries = tree.children(verb).filter((child) => /^(?:aux|cop)/u.test(text.relation[child]!))
  if (auxiliaries.some((child) => isIn(text, child, words.passives))) return true
  return auxiliaries.length === 0 && (feats.includes('VerbForm=Part') || text.upos[verb] === 'ADJ') && !feats.includes('Tense=Pres')
}

/** «… ni fanger ble meldt drept»: to the right, over auxiliaries and the like, up to the first verb that tells something else. */
function rightOf(text: Annotated, tree: Tree, words: NumberWords, { phrase }: Counted, sentence: Words): Predicate | undefined {
  let passive = false
  for (let word = phrase[1]; word < Math.min(sentence[1], phrase[1] + reach); word++) {
    const form = text.form[word]!
    if (/^[;:.!?()–—]$/u.test(form)) return undefined
    const upos = text.upos[word]!
    const participle = /VerbForm=Part/u.test(text.feats[word]!) || upos === 'ADJ'
    const told = phraseAt(text, words.undergo, word, { end: sentence[1], gap: 1 })
    if (told && participle && !/Tense=Pres/u.test(text.feats[word]!) && told.value !== 'participants' && (passive || word === phrase[1]))
      return { kind: told.value, word }
    const done = phraseAt(text, words.subject, word, { end: sentence[1], gap: 1 })
    if (done && upos === 'VERB') return { kind: done.value, word }
    const label = phraseAt(text, words.counted, word, { end: sentence[1], gap: 0 })
    if (label && upos !== 'NOUN' && label.value !== 'participants' && (passive || word === phrase[1])) return { kind: label.value, word }
    if (isIn(text, word, words.links)) {
      passive = true
      continue
    }
    if (upos === 'VERB' || upos === 'NOUN' || upos === 'PROPN' || upos === 'NUM' || upos === 'SCONJ' || (upos === 'PRON' && !passive)) return undefined
  }
  return undefined
}

/** «… drepte minst ni fanger», "killing at least nine": to the left, over what belongs to the number. */
function leftOf(text: Annotated, tree: Tree, words: NumberWords, { phrase }: Counted, sentence: Words): Predicate | undefined {
  for (let word = phrase[0] - 1; word >= Math.max(sentence[0], phrase[0] - 4); word--) {
    const upos = text.upos[word]!
    const told = toldAt(text, words.undergo, word, sentence)
    if (told && !isPassive(text, tree, words, word)) return { kind: told, word }
    const done = toldAt(text, words.subject, word, sentence)
    if (done && done !== 'participants' && upos === 'VERB') return { kind: done, word }
    if (upos !== 'ADP' && upos !== 'ADV' && upos !== 'DET' && upos !== 'ADJ' && upos !== 'PART') return undefined
  }
  return undefined
}

function toldAt(text: Annotated, table: PhraseTable<CountedKind>, word: number, sentence: Words): CountedKind | undefined {
  return text.upos[word] === 'VERB' || text.upos[word] === 'NOUN' ? phraseAt(text, table, word, { end: sentence[1], gap: 0 })?.value : undefined
}
