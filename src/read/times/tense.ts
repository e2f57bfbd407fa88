import type { Annotated } from '../../language/index.ts'
import type { Direction } from './scope.ts'
import type { Tree } from '../tree.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Words } from '../words.ts'

const highest = 25

/** What the verb says about an expression, and whether it says so clearly: a finite past or an auxiliary of the future right above it. */
export interface Told {
  readonly direction: Direction
  readonly clear: boolean
  /** An infinitive below the verb points to the future: for months and dates it counts more. */
  readonly hint?: 'future'
}

/** What a clause says about time: of a verb with its auxiliaries, or a predicate with its copula. */
interface Clause {
  readonly said: Direction | 'present' | 'perfect' | 'infinitive'
  /** A participle or infinitive without auxiliary. */
  readonly bare: boolean
}

/** Tells for some words whether their clause tells what has happened or what will, by its verb. Each verb is looked at once. */
export function directionsOf(text: Annotated, tree: Tree, words: Vocabulary): (range: Words) => Told {
  const known = new Map<number, Clause>()
  const clauseAt = (word: number): Clause => {
    const before = known.get(word)
    if (before) return before
    const clause = { said: ofClause(text, tree, word, words), bare: isBare(text, tree, word) }
    known.set(word, clause)
    return clause
  }
  return ([first, end]) =>
    tree.parsed ? above(text, topOf(text, [first, end]), clauseAt, words) : { direction: ofNeighbours(text, first, words), clear: false }
}

/** The word of some that the others hang on. */
function topOf({ head }: Annotated, [first, end]: Words): number {
  for (let word = first; word < end; word++) {
    const above = head[word] ?? -1
    if (above < first || above >= end) return word
  }
  return first
}

function above(text: Annotated, top: number, clauseAt: (word: number) => Clause, { plans }: Vocabulary): Told {
  const nominal = isNominal(text, top)
  let hint: Told['hint']
  for (let at = top, steps = 0; at >= 0 && steps < highest; at = text.head[at] ?? -1, steps++) {
    const { said, bare } = clauseAt(at)
    const near = !nominal && steps <= 1
    const hinted = hint ? { hint } : {}
    if (near && (said === 'perfect' || bare) && said !== 'infinitive' && plans.has(text.lemma[at] ?? ''))
      return { direction: 'future', clear: false, hint: 'future' } // "is set for Monday"
    if (said === 'infinitive') {
      hint = 'future'
      if (near && plans.has(text.lemma[text.head[at] ?? -1] ?? '')) return { direction: 'future', clear: false, hint }
    } else if (said === 'present') {
      if (!nominal || steps > 1) return { direction: nominal ? undefined : 'future', clear: false }
    } else if (said === 'perfect') return { direction: 'past', clear: false, ...hinted }
    else if (said) return { direction: said, clear: near && hint === undefined && !bare, ...hinted }
  }
  return { direction: hint, clear: false }
}

/** Hangs on a noun, not on a verb: "Tuesday's declaration", «avtalen fra mandag». */
function isNominal({ relation, upos, head }: Annotated, word: number): boolean {
  const above = head[word] ?? -1
  return /^(?:nmod|compound|amod|appos|nummod|flat)/u.test(relation[word] ?? '') && (upos[above] === 'NOUN' || upos[above] === 'PROPN')
}

/** A participle or infinitive without auxiliary. */
function isBare({ feats, upos }: Annotated, tree: Tree, word: number): boolean {
  return upos[word] === 'VERB' && !feats[word]?.includes('VerbForm=Fin') && !tree.children(word).some((child) => upos[child] === 'AUX')
}

/** What a verb with its auxiliaries, or a predicate with its copula, says about time. */
function ofClause(text: Annotated, tree: Tree, word: number, words: Vocabulary): Clause['said'] {
  const upos = text.upos[word]
  let helped = false
  const ahead = text.feats[word]?.includes('VerbForm=Inf') ?? false // «skal tale», "were to resume"
  for (const child of tree.children(word)) {
    if (text.upos[child] !== 'AUX') continue
    helped = true
    if (isSupposed(text, tree, word, child, words)) return 'past'
    if (ahead || words.future.has(text.lemma[child] ?? '')) return 'future'
    const said = ofFeatures(text.feats[child] ?? '')
    if (said) return said
    if (text.feats[child]?.includes('VerbForm=Inf')) return 'infinitive'
  }
  const feats = text.feats[word] ?? ''
  if (upos !== 'VERB' && upos !== 'AUX') return helped ? 'present' : undefined
  if (helped) return feats.includes('VerbForm=Part') || feats.includes('Tense=Past') ? 'perfect' : 'present'
  const said = ofFeatures(feats)
  if (said) return said
  if (feats.includes('VerbForm=Part')) return 'past'
  if (feats.includes('VerbForm=Inf')) return 'infinitive'
  if (feats.includes('Tense=Pres') && !feats.includes('VerbForm=Ger')) return reports(text, tree, word, words) ? 'past' : 'present'
  return undefined
}

/** «skal ha truet», "may have left", «habría amenazado»: a perfect behind an auxiliary of the future tells what is said to have been. */
function isSupposed({ feats, lemma, upos }: Annotated, tree: Tree, word: number, auxiliary: number, { supposing, perfect }: Vocabulary): boolean {
  const main = feats[word] ?? ''
  if (!main.includes('VerbForm=Part') && !main.includes('Tense=Past')) return false
  const lemmaOf = (at: number): string => lemma[at] ?? ''
  if (perfect.has(lemmaOf(auxiliary))) return feats[auxiliary]?.includes('Mood=Cnd') ?? false
  return supposing.has(lemmaOf(auxiliary)) && tree.children(word).some((child) => upos[child] === 'AUX' && perfect.has(lemmaOf(child)))
}

/** A verb of saying with what is said: «sier fredag at»; it has been said, whatever its tense. */
function reports({ lemma, relation }: Annotated, tree: Tree, word: number, { saying }: Vocabulary): boolean {
  return (
    saying.has(lemma[word] ?? '') &&
    (relation[word] === 'parataxis' || tree.children(word).some((child) => /^(?:ccomp|xcomp|parataxis)/u.test(relation[child] ?? '')))
  )
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
