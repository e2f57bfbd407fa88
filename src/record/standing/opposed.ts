import { causesOf } from './causes.ts'
import type { Clause } from './clause.ts'
import { isKnown, isState } from './concepts.ts'

/** Things that are not both so of one event. */
const exclusive: readonly (readonly [string, string])[] = [
  ['accident', 'deliberate'],
  ['accident', 'attack'],
  ['peaceful', 'violent'],
  ['safe', 'danger'],
  ['drinkable', 'contaminated'],
]

/** Things of which a report says where or in what they began. */
const began = new Set(['begin', 'cause'])
const beginners = new Set(['fire', 'explosion', 'leak', 'shoot', 'avalanche', 'flood', 'attack'])

/** Of these, the ones that are seen coming out of a thing: "flames from a car". */
const spreading = new Set(['fire', 'leak'])

/** Happenings that are counted; of things there may always be another. */
const counted = new Set(['explosion', 'fire', 'shoot', 'attack', 'bomb', 'missile', 'drone', 'avalanche', 'quake', 'leak', 'collapse', 'weapon'])

/** How two clauses cannot both be true: one denies what the other says, they count the same thing differently, they give one event different beginnings or causes, or say things that exclude each other. */
export type Opposition = 'polarity' | 'number' | 'beginning' | 'nature' | 'cause'

/** Whether two clauses cannot both be true; nothing where they may, or speak of different things. */
export function opposition(a: Clause, b: Clause): Opposition | undefined {
  const heads = common(a.head, b.head)
  const known = heads.filter(isKnown)
  const comparable = sameTongue(a, b) ? heads : known
  const no = a.negated ? a : b
  const yes = a.negated ? b : a
  if (a.negated !== b.negated && comparable.length > 0 && !a.head.some((it) => began.has(it)) && !(no.degree && !yes.degree) && sameThing(a, b))
    return 'polarity'
  if (a.negated || b.negated) return undefined
  if (a.many !== undefined && b.many !== undefined && a.many !== b.many && heads.some((it) => counted.has(it)) && Math.min(a.many, b.many) > 0) return 'number'
  if (a.head.includes('begin') && b.head.includes('begin') && otherBeginning(a, b)) return 'beginning'
  if (exclusive.some(([one, other]) => (a.head.includes(one) && b.head.includes(other)) || (a.head.includes(other) && b.head.includes(one))) && sameThing(a, b))
    return 'nature'
  if (a.because && b.because && causesOf(a.because, b.because, sameTongue(a, b)) === 'other') return 'cause'
  return undefined
}

/** Whether the word that carries a clause stands for a happening of which there may be one or several, not for those it befell. */
export function isCounted({ head }: Clause): boolean {
  return head.some((it) => counted.has(it))
}

/** Whether a clause may say how or where something began: it speaks of beginning, or of what comes out of where it began. */
export function mayTellBeginning({ head }: Clause): boolean {
  return head.some((it) => began.has(it) || spreading.has(it))
}

/** Whether the word that carries a clause stands for something that may change. */
export function mayChange({ head }: Clause): boolean {
  return head.some(isState)
}

function common(a: Iterable<string>, b: Iterable<string>): readonly string[] {
  const other = new Set(b)
  return [...a].filter((it) => other.has(it))
}

function sameTongue(a: Clause, b: Clause): boolean {
  const tongue = (language: string): string => (language === 'nn' ? 'nb' : language)
  return tongue(a.language) === tongue(b.language)
}

/** Whether what the clauses say besides their heads can be about one thing: they share a word that can be compared, or one of them says nothing besides. */
function sameThing(a: Clause, b: Clause): boolean {
  if (a.bare || b.bare || a.rest.size === 0 || b.rest.size === 0) return true
  return common(a.rest, b.rest).some((it) => sameTongue(a, b) || isKnown(it) || isShared(it))
}

/** A beginning long enough to be one word in two languages: *emergencia*, *emergency*. */
function isShared(concept: string): boolean {
  return concept.length > 6
}

/** Whether both say how one thing began, and differently: words of one language, or words the table knows. */
function otherBeginning(a: Clause, b: Clause): boolean {
  const [ofA, ofB] = [a, b].map(({ behind }) => [...behind].filter((it) => !beginners.has(it))) as [string[], string[]]
  if (ofA.length === 0 || ofB.length === 0 || common(ofA, ofB).length > 0) return false
  const [whatA, whatB] = [a, b].map(({ rest }) => [...rest].filter((it) => beginners.has(it))) as [string[], string[]]
  if (whatA.length > 0 && whatB.length > 0 && common(whatA, whatB).length === 0) return false
  if (whatA.length === 0 && whatB.length === 0) return false
  return sameTongue(a, b) || (ofA.some(isKnown) && ofB.some(isKnown))
}
