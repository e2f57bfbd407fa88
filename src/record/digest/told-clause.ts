import type { Annotated } from '../../language/index.ts'
import type { Span, Statement } from '../../words/index.ts'
import { isCarried } from './clause.ts'
import type { ToldClause } from './digest.ts'
import type { Candidate, Looked } from './mention-candidates.ts'
import { gather, plainRelation } from './mention-tree.ts'
import { isNegated } from './negation.ts'
import { trimmed } from './trimmed.ts'

/** A text with its tree. */
type Tree = Pick<Looked, 'text' | 'children'>

/**
 * The clause a mention is read in: of what somebody says the content, else the sentence or the part of it that has a subject and verb of its own.
 * Subordinate clauses are read with what they belong to; what is denied, asked or promised with who does.
 */
export function toldClause(it: Looked, { word, cue }: Candidate): ToldClause {
  const stated = cue && contentTold(it, cue)
  if (stated) return stated
  const content = contentAround(it, word)
  const inside = content && clauseAround(it, word, content)
  return inside && isWhole(inside) ? inside : clauseAround(it, word)
}

function isWhole({ finite, subject }: ToldClause): boolean {
  return finite && subject !== undefined
}

/** Statements whose content is so, if it is as they say: of the others who reads it alone would take it wrong. */
const telling: ReadonlySet<Statement['stance']> = new Set(['says', 'reports', 'shows', 'confirms', 'claims'])

/** Whether the content of a statement can be read without its cue: «vil ikke svare på hvem som …» tells nothing of it. */
function isTold({ text, children }: Tree, { type, stance, cue }: Statement): boolean {
  if (type === 'direct') return true
  return telling.has(stance) && (cue === undefined || !isNegated(text, children, wordAt(text, cue[0])))
}

/** The first clause of what is said that has a subject and a verb. */
function contentTold(it: Looked, statement: Statement): ToldClause | undefined {
  if (!isTold(it, statement)) return undefined
  for (const span of statement.content)
    for (const head of headsIn(it, span)) {
      const told = clauseAround(it, head, span)
      if (isWhole(told)) return { ...told, carries: true }
    }
  return undefined
}

/** Words of a stretch whose heads stand outside of it. */
function headsIn({ text }: Tree, [from, to]: Span): readonly number[] {
  const heads: number[] = []
  const first = wordAt(text, from)
  for (let word = first; word < text.length && (text.from[word] ?? 0) < to; word++) {
    const above = text.from[text.head[word] ?? -1] ?? -1
    if ((above < from || above >= to) && text.upos[word] !== 'PUNCT') heads.push(word)
  }
  return heads
}

/** The first word that ends behind a place. */
function wordAt(text: Annotated, place: number): number {
  let [low, high] = [0, text.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((text.to[middle] ?? 0) > place) high = middle
    else low = middle + 1
  }
  return low
}

/** The narrowest stretch of what is said that holds a word. */
function contentAround(it: Looked, word: number): Span | undefined {
  const { text, reading } = it
  const [from, to] = [text.from[word] ?? 0, text.to[word] ?? 0]
  const around = reading.statements.flatMap((statement) =>
    statement.content.flatMap((span) => (span[0] <= from && span[1] >= to && isTold(it, statement) ? [span] : [])),
  )
  return around.toSorted((a, b) => a[1] - a[0] - (b[1] - b[0]))[0]
}

/** The clause around a word, no further than a stretch of the text where one is given. */
function clauseAround({ text, children }: Tree, word: number, within?: Span): ToldClause {
  const isInside = (at: number): boolean => within === undefined || ((text.from[at] ?? 0) >= within[0] && (text.to[at] ?? 0) <= within[1])
  const own = clauseHead({ text, children }, word, isInside)
  const { head, isAside } = mainHead({ text, children }, own, isInside)
  const words = new Set<number>()
  gather(children, head, words, (other) => !isInside(other) || isAnother({ text, children }, other))
  const subject = subjectOf({ text, children }, head)
  return {
    span: trimmed({ text, children }, words, head, word),
    carries: !isAside && (own === word || (isCarried(text, children, word) && text.head[word] === own)),
    finite: isFinite({ text, children }, head) && !(within && isOpen({ text, children }, head)),
    ...(subject !== undefined && { subject: isPronoun(text, subject) ? 'pronoun' : 'named' }),
  }
}

/** Relations of what begins a clause, whatever it hangs on. */
const clauses = new Set(['root', 'ccomp', 'advcl', 'acl', 'csubj', 'parataxis'])

/** The word that carries the clause a word stands in. */
function clauseHead(tree: Tree, word: number, isInside: (word: number) => boolean): number {
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
function mainHead(tree: Tree, head: number, isInside: (word: number) => boolean): { readonly head: number; readonly isAside: boolean } {
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

/** Whether a word carries a clause that stands beside that of its head, with a subject of its own. */
function isAnother(tree: Tree, word: number): boolean {
  const relation = plainRelation(tree.text.relation[word])
  return (relation === 'conj' || relation === 'parataxis') && isFinite(tree, word) && subjectOf(tree, word) !== undefined
}

function subjectOf({ text, children }: Tree, word: number): number | undefined {
  const subjects = (children[word] ?? []).filter((child) => /^(?:nsubj|csubj|expl)/u.test(text.relation[child] ?? ''))
  return subjects.find((child) => text.upos[child] !== 'PRON') ?? subjects[0]
}

function isPronoun({ upos, relation }: Annotated, word: number): boolean {
  return upos[word] === 'PRON' && relation[word]?.startsWith('expl') !== true
}

/** Whether what somebody says leaves open if or who: «quién dio la orden», "whether the bridge is closed", «que se trate de». */
function isOpen({ text, children }: Tree, word: number): boolean {
  const near = [word, ...(children[word] ?? [])]
  return near.some(
    (at) => /PronType=Int|Mood=Sub/u.test(text.feats[at] ?? '') || (text.relation[at] === 'mark' && wondering.has((text.form[at] ?? '').toLowerCase())),
  )
}

/** Conjunctions of what is not told to be so. */
const wondering = new Set(['om', 'hvis', 'dersom', 'if', 'whether', 'si'])

function isFinite({ text, children }: Tree, word: number): boolean {
  const isFiniteWord = (at: number): boolean => text.feats[at]?.includes('VerbForm=Fin') === true
  return isFiniteWord(word) || (children[word] ?? []).some((child) => /^(?:cop|aux)/u.test(text.relation[child] ?? '') && isFiniteWord(child))
}
