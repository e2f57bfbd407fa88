import type { Annotated } from '../../language/index.ts'
import type { Looked } from './mention-candidates.ts'
import { plainRelation } from './mention-tree.ts'
import { beingVerbs } from './plain-verbs-table.ts'
import { toldWords } from './told-words-table.ts'

type Tree = Pick<Looked, 'text' | 'children'>

/** Relations of what begins a clause, whatever it hangs on. */
const clauses = new Set(['root', 'ccomp', 'advcl', 'acl', 'csubj', 'parataxis'])

/** The word that carries the clause a word stands in. */
export function clauseHead(tree: Tree, word: number, isInside: (word: number) => boolean): number {
  const { text } = tree
  let at = word
  for (let steps = 0; steps < 60; steps++) {
    const above = text.head[at] ?? -1
    if (above < 0 || !isInside(above)) return at
    const relation = plainRelation(text.relation[at])
    if (clauses.has(relation) && (at === word || isPredicate(tree, at))) return at
    if (relation === 'conj' && isPredicate(tree, at) && isPredicate(tree, above)) return at
    at = above
  }
  return at
}

function isPredicate({ text, children }: Tree, word: number): boolean {
  return text.upos[word] === 'VERB' || text.upos[word] === 'AUX' || (children[word] ?? []).some((child) => /^(?:cop|aux)/u.test(text.relation[child] ?? ''))
}

/** The word that carries the clause which a clause belongs to; `isAside` where it only adds to it. */
export function mainHead(tree: Tree, head: number, isInside: (word: number) => boolean): { readonly head: number; readonly isAside: boolean } {
  const { text } = tree
  let at = head
  let isAside = false
  for (let steps = 0; steps < 60; steps++) {
    const above = text.head[at] ?? -1
    if (above < 0 || !isInside(above) || isAnother(tree, at)) break
    isAside ||= plainRelation(text.relation[at]) !== 'conj'
    at = clauseHead(tree, above, isInside)
  }
  return { head: at, isAside }
}

/** Whether a word carries a clause that stands beside that of its head, with a subject of its own: a further one, or what is said before who says it. */
export function isAnother(tree: Tree, word: number): boolean {
  const relation = plainRelation(tree.text.relation[word])
  const isBeside = relation === 'conj' || relation === 'parataxis'
  return (isBeside || isBefore(tree, word)) && isFinite(tree, word) && subjectOf(tree, word) !== undefined
}

/** Whether a clause is what somebody says, told before who says it. */
function isBefore({ text, children }: Tree, word: number): boolean {
  const isJoined = (children[word] ?? []).some(
    (child) => text.relation[child] === 'mark' || toldWords[text.language].joining.includes((text.form[child] ?? '').toLowerCase()),
  )
  return plainRelation(text.relation[word]) === 'ccomp' && word < (text.head[word] ?? -1) && !isJoined
}

/** What a clause says something of; nouns before pronouns. */
export function subjectOf({ text, children }: Tree, word: number): number | undefined {
  const subjects = (children[word] ?? []).filter((child) => /^(?:nsubj|csubj|expl)/u.test(text.relation[child] ?? ''))
  const there =
    text.language === 'es' && beingVerbs.es.includes(text.lemma[word] ?? '') ? (children[word] ?? []).filter((child) => text.relation[child] === 'obj') : [] // «hay nueve heridos»
  return subjects.find((child) => text.upos[child] !== 'PRON') ?? subjects[0] ?? there[0]
}

/** Whether a subject is a pronoun that stands for somebody: "nobody" and "all" do not. */
export function isPronoun(text: Annotated, word: number): boolean {
  const isOfAll = /PronType=(?:Neg|Tot|Ind)/u.test(text.feats[word] ?? '') || toldWords[text.language].ofAll.includes((text.form[word] ?? '').toLowerCase())
  return text.upos[word] === 'PRON' && text.relation[word]?.startsWith('expl') !== true && !isOfAll
}

/** Whether a clause only takes up what was said before it, or says who said it: «Castaño avviser dette», "the board denied it", «informó su portavoz». */
export function leans(tree: Tree, word: number): boolean {
  const { text, children } = tree
  return (children[word] ?? []).some(
    (at) =>
      (isBefore(tree, at) && isAnother(tree, at)) ||
      (text.relation[at] === 'obj' && toldWords[text.language].taking.includes((text.form[at] ?? '').toLowerCase()) && (children[at] ?? []).length === 0),
  )
}

/** Whether what somebody says leaves open if or who: «quién dio la orden», "whether the bridge is closed", «que se trate de». */
export function isOpen({ text, children }: Tree, word: number): boolean {
  const near = [word, ...(children[word] ?? [])]
  return near.some(
    (at) =>
      /PronType=Int|Mood=Sub/u.test(text.feats[at] ?? '') ||
      (text.relation[at] === 'mark' && toldWords[text.language].wondering.includes((text.form[at] ?? '').toLowerCase())),
  )
}

/** Whether a clause has a verb that says when, or that it is so. */
export function isFinite({ text, children }: Tree, word: number): boolean {
  const isFiniteWord = (at: number): boolean => text.feats[at]?.includes('VerbForm=Fin') === true
  return isFiniteWord(word) || (children[word] ?? []).some((child) => /^(?:cop|aux)/u.test(text.relation[child] ?? '') && isFiniteWord(child))
}
