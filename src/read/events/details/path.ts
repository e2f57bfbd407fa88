import type { Annotated } from '../../../language/index.ts'
import type { Tree } from '../../tree.ts'
import { does } from './operators.ts'

/** A word above an event, or its trigger, and what of it bears on the event. */
export interface Step {
  readonly word: number
  /** The word of the path below it; -1 at the trigger. */
  readonly below: number
  /** Its auxiliaries, negation and adverbs speak of the event too. */
  readonly shares: boolean
  /** What it may do to the event by its own meaning: bits of `does`. */
  readonly governs: number
  /** Still the event's own clause. */
  readonly clause: boolean
  /** A negation here is the event's too: not where the event is only what something is done for. */
  readonly negates: boolean
}

const most = 24
const all = -1
/** What an active verb may do to its subject. */
const overSubject = does.goOn | does.last | does.plan | does.announce

/** The words over a trigger up to where the sentence no longer speaks of the event. */
export function pathOf(text: Annotated, tree: Tree, trigger: number, operator: (word: number) => number): readonly Step[] {
  const steps: Step[] = [{ word: trigger, below: -1, shares: true, governs: 0, clause: true, negates: true }]
  let { word, shares, clause, negates } = { word: trigger, shares: true, clause: true, negates: true }
  for (let k = 0; k < most; k++) {
    const head = tree.head(word)
    if (head < 0 || text.sentenceOf[head] !== text.sentenceOf[word]) break
    const link = linkOf(text, tree, word, head, operator)
    if (!link) break
    shares = link.shares === 'as below' ? shares : link.shares
    clause &&= link.clause
    negates &&= !link.aim
    steps.push({ word: head, below: word, shares, governs: link.governs, clause, negates })
    if (link.last) break
    word = head
  }
  return steps
}

interface Link {
  readonly shares: boolean | 'as below'
  readonly governs: number
  readonly clause: boolean
  /** The event is what its head is done for. */
  readonly aim?: boolean
  /** Nothing above bears on the event. */
  readonly last?: boolean
}

const complement: Link = { shares: true, governs: all, clause: true }
const content: Link = { shares: false, governs: all, clause: false }

function linkOf(text: Annotated, tree: Tree, word: number, head: number, operator: (word: number) => number): Link | undefined {
  const relation = text.relation[word]!
  const kind = relation.split(':')[0]!
  switch (kind) {
    case 'conj':
    case 'flat':
    case 'fixed':
    case 'goeswith':
      return { shares: isBare(text, tree, word) ? 'as below' : false, governs: 0, clause: isBare(text, tree, word) }
    case 'aux':
    case 'cop':
    case 'xcomp':
      return complement
    case 'ccomp':
    case 'csubj':
      return isInfinitive(text, tree, word) ? complement : content
    case 'advcl':
    case 'acl':
      return clauseLink(text, tree, { word, head, relation }, operator)
    case 'parataxis':
    case 'list':
    case 'discourse':
    case 'vocative':
    case 'dep':
    case 'punct':
    case 'root':
      return undefined
    default:
      return nounLink(text, tree, { word, head, kind, relation }, operator)
  }
}

/** «planer om å angripe», "accused of killing": a clause that completes its head; others only stand beside it. */
function clauseLink(
  text: Annotated,
  tree: Tree,
  { word, head, relation }: { readonly word: number; readonly head: number; readonly relation: string },
  operator: (word: number) => number,
): Link | undefined {
  if (relation === 'acl:relcl' || isSettled(text, tree, word, operator)) return undefined
  const noun = text.upos[head] === 'NOUN' || text.upos[head] === 'PROPN'
  if (isInfinitive(text, tree, word)) return isAim(text, tree, { word, head, relation }, operator) ? { ...complement, aim: true } : complement
  if (tree.children(word).some((child) => /^nsubj/u.test(text.relation[child]!)) && !isFinite(text, tree, word)) return undefined
  const opened = tree.children(word).some((child) => child < word && /^(?:case|mark)/u.test(text.relation[child]!))
  if (isFinite(text, tree, word)) {
    const prepositional = tree.children(word).some((child) => child < word && text.relation[child] === 'case')
    const that = tree.children(word).filter((child) => child < word && text.upos[child] === 'SCONJ').length
    return that > 0 && (prepositional || noun) ? content : undefined
  }
  return opened ? complement : undefined
}

function nounLink(
  text: Annotated,
  tree: Tree,
  { word, head, kind, relation }: { readonly word: number; readonly head: number; readonly kind: string; readonly relation: string },
  operator: (word: number) => number,
): Link | undefined {
  if (isSettled(text, tree, word, operator)) return undefined
  const definite = isDefinite(text, tree, word, operator)
  const carried = (operator(head) & does.carry) !== 0
  const happens = (operator(head) & does.happen) !== 0
  const verbal = text.upos[head] === 'VERB' || text.upos[head] === 'AUX'
  if (kind === 'nsubj' && relation !== 'nsubj:pass' && verbal && !isParticiple(text, tree, head, operator))
    return { shares: happens || !definite, governs: happens ? all & ~does.suppose : overSubject, clause: true, last: !happens }
  if (!verbal && text.upos[head] !== 'ADJ') return { shares: false, governs: all, clause: true, last: definite && kind !== 'nsubj' }
  const passive = relation === 'nsubj:pass'
  return {
    shares: carried || passive || (!definite && kind !== 'obl' && kind !== 'nmod'),
    governs: kind === 'obl' ? all & ~does.avert : all,
    clause: true,
    last: definite && !carried && !passive,
  }
}

/** «for å», «para»; a bare "to" is an aim where it completes no verb. */
function isAim(
  text: Annotated,
  tree: Tree,
  { word, head, relation }: { readonly word: number; readonly head: number; readonly relation: string },
  operator: (word: number) => number,
): boolean {
  if (relation !== 'advcl' || text.upos[head] === 'ADJ') return false
  const opening = tree.children(word).filter((child) => child < word && /^(?:case|mark)/u.test(text.relation[child]!))
  return opening.some((child) => (operator(child) & does.purpose) !== 0)
}

/** After a preposition such as «etter» the event is settled, whatever its sentence says. */
function isSettled(text: Annotated, tree: Tree, word: number, operator: (word: number) => number): boolean {
  return tree.children(word).some((child) => /^(?:case|mark)/u.test(text.relation[child]!) && (operator(child) & does.settle) !== 0)
}

/** A conjunct without a subject and a tense of its own shares what stands before the first. */
function isBare(text: Annotated, tree: Tree, word: number): boolean {
  if (text.upos[word] !== 'VERB' && text.upos[word] !== 'AUX') return true
  if (/VerbForm=Fin|Mood=/u.test(text.feats[word]!)) return false
  return !tree.children(word).some((child) => child < word && /^(?:aux|nsubj|csubj)/u.test(text.relation[child]!))
}

/** Whether a verb is an infinitive without an auxiliary in a tense. */
export function isInfinitive(text: Annotated, tree: Tree, word: number): boolean {
  return /VerbForm=(?:Inf|Ger)/u.test(text.feats[word]!) && !isFinite(text, tree, word)
}

/** Whether a word heads a clause with a tense. */
export function isFinite(text: Annotated, tree: Tree, word: number): boolean {
  const finite = (one: number): boolean => /VerbForm=Fin|Mood=/u.test(text.feats[one]!)
  return finite(word) || tree.children(word).some((child) => /^(?:aux|cop)/u.test(text.relation[child]!) && finite(child))
}

/** A passive verb or a participle with a copula: what stands as its subject undergoes it. */
function isParticiple(text: Annotated, tree: Tree, word: number, operator: (word: number) => number): boolean {
  if (text.feats[word]!.includes('Voice=Pass') && text.feats[word]!.includes('VerbForm=Fin')) return true
  return (
    text.feats[word]!.includes('VerbForm=Part') &&
    tree.children(word).some((child) => /^(?:cop|aux)/u.test(text.relation[child]!) && (operator(child) & (does.passive | does.happen)) !== 0)
  )
}

/** A noun that speaks of something known: «angrepet», "the attack", «sus ataques». */
export function isDefinite(text: Annotated, tree: Tree, word: number, operator: (word: number) => number): boolean {
  if ((operator(word) & does.known) !== 0 || text.feats[word]!.includes('Definite=Def')) return true
  return tree
    .children(word)
    .some((child) => /^(?:det|nmod:poss)/u.test(text.relation[child]!) && /Definite=Def|PronType=(?:Dem|Art,Prs)|Poss=Yes/u.test(text.feats[child]!))
}
