import type { Annotated, LanguagePack } from '../../../language/index.ts'
import type { EventStatus, EventType } from '../../../words/index.ts'
import type { StatementsFound } from '../../statements/index.ts'
import type { TimesFound } from '../../times/index.ts'
import type { Tree } from '../../tree.ts'
import { smallOf, spanOf } from '../../words.ts'
import { isDefinite, isFinite, isInfinitive, pathOf, type Step } from './path.ts'
import { does, doesOf, operatorsIn } from './operators.ts'
import type { EventSeed } from './seed.ts'
import { isAddedTo, statementsAround } from './asserters.ts'
import { isOld } from './old.ts'

/** What is known when the status of one event is decided. */
interface View {
  readonly text: Annotated
  readonly tree: Tree
  readonly pack: LanguagePack
  readonly event: EventSeed & { readonly statements: StatementsFound; readonly times: TimesFound }
  readonly path: readonly Step[]
  readonly operator: (word: number) => number
}

/** Types whose noun after «kunngjøre» is still to come; of the others the announcement is the deed. */
const takesTime: ReadonlySet<EventType> = new Set(['PROTEST', 'CONSULT', 'COOPERATE', 'AID', 'MOBILIZE', 'ASSAULT'])
/** Types that are to come where the trigger itself announces them. */
const announced: ReadonlySet<EventType> = new Set(['PROTEST', 'CONSULT', 'COOPERATE', 'MOBILIZE'])
/** Measures a state takes by ordering them. */
const ordered: ReadonlySet<EventType> = new Set(['COERCE', 'SANCTION', 'MOBILIZE', 'ASSAULT', 'ACCUSE'])
/** Relations by which a word bears on the one it stands with. */
const beside = /^(?:aux|advmod|case|mark|det|amod|cop|fixed|compound|obl|nmod|neg|cc(?!omp)|expl|nummod|advcl|acl)/u

/** What words beside the path can add to the sum. */
const weighs = does.plan | does.ahead | does.allege | does.goOn | does.suppose | does.demand | does.order | does.past

/** Whether an event happened, as the path from its trigger to the root says; `none` where it is no event at all (the outlet itself negates it). */
export function statusOf(
  text: Annotated,
  tree: Tree,
  pack: LanguagePack,
  event: EventSeed & { readonly statements: StatementsFound; readonly times: TimesFound },
): EventStatus | 'none' {
  const sentence = text.sentences[text.sentenceOf[event.trigger] ?? -1]
  if (!sentence) return 'actual'
  const operators = operatorsIn(text, pack, [sentence.firstWord, sentence.endWord], event.parts)
  const operator = (word: number): number => operators[word - sentence.firstWord] ?? 0
  const view: View = { text, tree, pack, event, operator, path: pathOf(text, tree, event.trigger, operator) }
  const around = statementsAround(event.statements, spanOf(text, [event.trigger, event.trigger + 1]))
  const { bits, negated, denied } = sumOf(view)
  const said = around.filter(({ own, draft }) => !own && !isAddedTo(text, pack, event.trigger, draft))
  const refuted = said.some(
    ({ draft }) =>
      draft.stance === 'denies' && (draft.type === 'direct' || /content-first|floating|anaphoric|colon/u.test(draft.by)) && !onPath(view, draft.cue),
  )
  if (negated !== refuted) return denied || refuted || said.some(({ draft }) => draft.speaker !== undefined) ? 'denied' : 'none'
  const known = text.upos[event.trigger] === 'NOUN' && isDefinite(text, tree, event.trigger, operator)
  const hedges = said.reduce((sum, { draft }) => sum | (draft.stance === 'accuses' ? does.allege : doesOf(pack, draft.line ?? '') & does.allege), 0)
  return statusBy(view, bits | (known ? 0 : hedges), text.form[sentence.endWord - 1] === '?')
}

function statusBy(view: View, bits: number, question: boolean): EventStatus {
  const { type } = view.event
  if (bits & does.suppose || (question && type !== 'THREATEN')) return 'hypothetical'
  if (bits & does.demand) return 'demanded'
  if (bits & does.order && !ordered.has(type)) return type === 'PROTEST' ? 'planned' : 'demanded'
  if (bits & does.past || isOld(view.text, view.path, view.event)) return 'past'
  if (bits & (does.plan | does.ahead)) return 'planned'
  if (bits & does.allege) return 'alleged'
  if (bits & does.goOn) return 'ongoing'
  return 'actual'
}

/**
 * What a type takes into itself: of a threat, that it is to come or only may; of a request or refusal whose trigger is neither, the duty or the
 * denial that makes it one ("must end its attacks", "refusal to meet").
 */
function actOf({ text, pack, event: { trigger, type } }: View): number {
  if (type === 'THREATEN') return does.suppose | does.demand | does.order | does.plan | does.ahead
  if (type !== 'REQUEST' && type !== 'REJECT') return 0
  const own = doesOf(pack, smallOf(text).lemma[trigger]!)
  if (type === 'REQUEST') return own & (does.demand | does.order) ? 0 : does.demand | does.owe
  return own & does.deny ? 0 : does.deny
}

/** What all words over and beside an event do to it together. */
function sumOf(view: View): { readonly bits: number; readonly negated: boolean; readonly denied: boolean } {
  const { path, operator, text, tree } = view
  const settled = isSettled(view)
  let bits = 0
  let turns = 0
  let denied = false
  let negation = { clause: true, found: false }
  const act = actOf(view)
  for (const step of path) {
    const governs = operator(step.word) & step.governs & ~act
    let own = step.shares ? besides(view, step) | tensed(view, step) : 0
    // «vil ikke heve blokaden» as a refusal: not willing is the act.
    if (act & does.deny && own & does.negate && own & does.plan) own &= ~(does.negate | does.plan)
    if (!step.negates) own &= ~(does.negate | does.deny | does.avert)
    if (step.below >= 0 && step.negates && !step.shares && !/^conj/u.test(text.relation[step.below]!) && besides(view, step) & does.negate)
      own |= step.clause ? does.negate : does.suppose
    if (own & does.negate) {
      if (!negation.found || negation.clause !== step.clause) turns++
      negation = { clause: step.clause, found: true }
    }
    if (governs & (does.deny | does.avert) && step.negates) turns++
    if ((governs & does.deny && step.negates) || (own & does.deny && step.below < 0)) denied = true
    if (own & does.deny && !(own & does.negate)) turns++
    bits |= own & weighs
    bits |= governed(view, step, governs, settled)
  }
  // A modal over the perfect is hearsay; a condition beside what is to come makes it a supposition.
  if (conditional(text, tree, view) && bits & (does.plan | does.ahead)) bits |= does.suppose
  return { bits: bits & ~act, negated: turns % 2 === 1, denied }
}

/** What a word over the event does by its meaning. */
function governed({ text, event, path }: View, step: Step, governs: number, settled: boolean): number {
  let bits = governs & (does.allege | does.goOn | does.suppose | does.order | does.past)
  if (governs & does.remember && step.clause) bits |= does.past
  const past = /Tense=Past/u.test(text.feats[step.word]!)
  if (governs & does.last && !past && step.clause) bits |= does.goOn
  if (governs & does.demand || (governs & does.owe && !past)) bits |= does.demand
  const noun = step.below === path[0]?.word && text.upos[step.below] === 'NOUN'
  if (governs & does.plan && (step.clause || !settled)) bits |= does.plan
  if (governs & does.announce && event.type !== 'AGREE' && (noun ? takesTime.has(event.type) : step.clause || !settled)) bits |= does.plan
  if (!step.clause) bits &= ~(does.past | does.goOn)
  return bits
}

/** What stands beside a word of the path: auxiliaries, negation, adverbs, adjectives. */
function besides({ text, tree, operator, event }: View, step: Step): number {
  let bits = 0
  for (const child of tree.children(step.word)) {
    if (child === step.below || event.parts.includes(child)) continue
    const relation = text.relation[child]!
    if (/^(?:nsubj|obj)/u.test(relation) && tree.children(child).some((one) => text.relation[one] === 'det' && (operator(one) & does.negate) !== 0))
      bits |= does.negate
    const did = operator(child)
    if (did === 0) continue
    if (did & does.negate && /^(?:nsubj|obj)/u.test(relation)) bits |= does.negate
    if (!beside.test(relation)) continue
    if (/^(?:advcl|acl)/u.test(relation) && text.upos[child] !== 'ADJ') {
      bits |= did & does.past
      continue
    }
    let added = did & (weighs | does.negate | does.deny | does.avert)
    if (/^(?:case|mark)/u.test(relation)) added &= ~(does.demand | does.order | does.allege)
    if (did & does.owe && /^aux/u.test(relation) && !text.feats[child]!.includes('Tense=Past')) added |= does.demand
    if (!/^(?:amod|advmod|det)/u.test(relation)) added &= ~does.deny
    if (/^advmod/u.test(relation) && text.feats[child]!.includes('Degree=Cmp')) added &= ~does.past
    // A preposition or a noun beside the word is none of its auxiliaries.
    if (/^(?:obl|nmod)/u.test(relation)) added &= does.ahead | does.past | does.goOn | does.allege
    if (/^amod/u.test(relation)) added &= ~(does.order | does.demand)
    if (added & does.past && tree.children(child).some((one) => text.relation[one] === 'case' && (operator(one) & does.settle) !== 0)) added &= ~does.past
    if (/^amod/u.test(relation) || step.below < 0) bits |= added
    else bits |= added & ~does.avert
  }
  return bits
}

/** What tense and mood say by themselves. */
function tensed(view: View, step: Step): number {
  const { text, tree, event } = view
  let bits = 0
  const auxiliaries = tree.children(step.word).filter((child) => /^(?:aux|cop)/u.test(text.relation[child]!))
  for (const word of [step.word, ...auxiliaries]) {
    const feats = text.feats[word]!
    if (feats.includes('Tense=Fut') || (feats.includes('Mood=Cnd') && word === step.word)) bits |= does.plan
    const subject = tree.children(step.word).some((child) => /^nsubj/u.test(text.relation[child]!))
    if (feats.includes('Mood=Imp') && event.type !== 'REQUEST' && !subject) bits |= does.demand
  }
  if (isToBe(view, step.word, auxiliaries)) bits |= does.plan
  if (step.below < 0) bits |= triggered(view, auxiliaries)
  return bits
}

/** What the trigger's own form and meaning say. */
function triggered({ text, pack, event: { trigger, type } }: View, auxiliaries: readonly number[]): number {
  const feats = text.feats[trigger]!
  const own = text.upos[trigger] === 'VERB' ? doesOf(pack, smallOf(text).lemma[trigger]!) : 0
  let bits = 0
  if (auxiliaries.length > 0 && isProgressive(feats) && !auxiliaries.some((word) => /Tense=Past\|VerbForm=Fin/u.test(text.feats[word]!))) bits |= does.goOn
  if (/Tense=Pres.*VerbForm=Fin/u.test(feats) && own & does.endure) bits |= does.goOn
  // «varslet streik»: the announcing is the trigger.
  if (announced.has(type) && own & (does.announce | does.plan)) bits |= does.plan
  return bits
}

/** "are to meet", and a headline's "Ruritania to send troops". */
function isToBe({ text, tree, operator }: View, word: number, auxiliaries: readonly number[]): boolean {
  if (!text.feats[word]!.includes('VerbForm=Inf')) return false
  if (text.relation[word] === 'acl' && text.upos[tree.head(word)] === 'PROPN' && isInfinitive(text, tree, word)) return true
  const after = (one: number): boolean => tree.children(word).some((mark) => mark > one && text.upos[mark] === 'PART')
  return auxiliaries.some((one) => (operator(one) & does.passive) !== 0 && after(one))
}

function isProgressive(feats: string): boolean {
  return feats.includes('VerbForm=Ger') || /Tense=Pres\|VerbForm=Part/u.test(feats)
}

/** The event's own clause is in the past or the perfect. */
function isSettled({ text, tree, path }: View): boolean {
  const clause = path.filter(({ clause }) => clause).at(-1)
  if (!clause) return false
  const verb = path.find(({ word, clause }) => clause && isFinite(text, tree, word))
  if (!verb) return false
  const feats = text.feats[verb.word]!
  return (
    /Tense=Past|Mood=Ind\|.*Tense=Imp/u.test(feats) ||
    (/VerbForm=Part/u.test(feats) && !/Voice=Pass/u.test(feats)) ||
    /Tense=Past/u.test(auxiliaryFeats(text, tree, verb.word))
  )
}

function auxiliaryFeats(text: Annotated, tree: Tree, word: number): string {
  return tree
    .children(word)
    .filter((child) => /^(?:aux|cop)/u.test(text.relation[child]!))
    .map((child) => text.feats[child]!)
    .join(' ')
}

/** A condition hangs on the event's clause: «… dersom streiken ikke avblåses». */
function conditional(text: Annotated, tree: Tree, { path, operator }: View): boolean {
  return path.some(
    ({ word, clause }) =>
      clause &&
      tree
        .children(word)
        .some(
          (child) =>
            text.relation[child] === 'advcl' && tree.children(child).some((mark) => text.relation[mark] === 'mark' && (operator(mark) & does.suppose) !== 0),
        ),
  )
}

function onPath({ path, text }: View, cue: readonly [number, number] | undefined): boolean {
  return cue !== undefined && path.some(({ word }) => text.from[word]! >= cue[0] && text.to[word]! <= cue[1])
}
