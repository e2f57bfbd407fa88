import type { Annotated } from '../../language/index.ts'
import type { Span } from '../../words/index.ts'
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
