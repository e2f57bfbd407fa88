import { spanOf } from '../../words.ts'
import { isNominal } from '../noun-phrase.ts'
import type { Participants } from '../participants.ts'
import { canTakePart } from '../taking-part.ts'
import type { Trigger } from '../triggers.ts'
import { numberOf, placeOf, bucketOf } from '../../statements/learned/hashing.ts'
import { isPassive } from '../clause.ts'
import { caseOf } from '../scene.ts'
import { classesOf } from './trigger-features.ts'
import { relationOf, type Surroundings } from './surroundings.ts'
import { roleBits } from './weights.ts'

export type Side = 'source' | 'target'

/** Somebody who may take part on a side, or nobody (`head` -1), with hashed features. */
export interface RoleOption {
  readonly head: number
  /** Characters inside the head word, where the first part of a compound is meant. */
  readonly span?: readonly [number, number]
  readonly places: readonly number[]
}

/** Words to either side of a trigger among which its participants are looked for. */
const widest = 45

/** Everybody who may be on a side of a trigger: nobody first, then the nominals of its sentence in text order. */
export function roleOptions(
  around: Surroundings,
  trigger: Trigger,
  side: Side,
  rules: Participants,
  taken: readonly number[],
  wanted: (word: number) => boolean = () => true,
): readonly RoleOption[] {
  const { scene } = around
  const { text } = scene
  const sentence = text.sentences[text.sentenceOf[trigger.core] ?? -1]
  if (!sentence) return []
  const view = viewOf(around, trigger, side, rules, taken)
  const options: RoleOption[] = [{ head: -1, places: nobody(view) }]
  const compound = [...rules.sources, ...rules.targets].find(({ head }) => head === trigger.core)
  if (compound) options.push({ head: compound.head, span: compound.span, places: somebody(view, compound.head) })
  const from = Math.max(sentence.firstWord, trigger.core - widest)
  const end = Math.min(sentence.endWord, trigger.core + widest)
  for (let word = from; word < end; word++) {
    if (trigger.words.includes(word) || word === trigger.core || !isOption(around, word, view.ruled) || !wanted(word)) continue
    options.push({ head: word, places: somebody(view, word) })
  }
  return options
}

function isOption({ scene }: Surroundings, word: number, ruled: ReadonlyMap<number, string>): boolean {
  if (ruled.has(word)) return true
  const { text, lexicon, lemma } = scene
  if (!isNominal(text.upos[word]!) || !canTakePart(scene, word)) return false
  if (/PronType=(?:Rel|Int)/u.test(text.feats[word]!)) return false
  switch (text.upos[word]) {
    case 'ADJ':
      return lexicon.actors.has(lemma[word]!) && text.relation[word] === 'amod'
    case 'DET':
    case 'SYM':
    case 'X':
      return false
    case 'NUM':
      return /^(?:nsubj|obj|obl|nmod)/u.test(text.relation[word]!)
    default:
      return !/^(?:flat|fixed|goeswith)/u.test(text.relation[word]!)
  }
}

/** What all options of a side share. */
interface View {
  readonly around: Surroundings
  readonly trigger: Trigger
  readonly side: number
  readonly type: number
  readonly own: number
  /** Part of speech, voice and light verb of the trigger. */
  readonly frame: number
  /** Word → which rule found it. */
  readonly ruled: ReadonlyMap<number, string>
  readonly answered: number
  readonly taken: readonly number[]
}

function viewOf(around: Surroundings, trigger: Trigger, side: Side, rules: Participants, taken: readonly number[]): View {
  const { entry, light, core } = trigger
  const ruled = new Map<number, string>()
  rules.targets.forEach(({ head }, at) => ruled.set(head, `target${Math.min(at, 1)}`))
  rules.sources.forEach(({ head }, at) => ruled.set(head, `source${Math.min(at, 1)}`))
  const frame = entry.line.upos === 'NOUN' ? (light ? light.line.subject : 'noun') : isPassive(around.scene, core) ? 'passive' : 'active'
  return {
    around,
    trigger,
    side: side === 'source' ? 1 : 2,
    type: numberOf(entry.line.type),
    own: entry.line.key === '' ? around.lemma(core) : numberOf(entry.line.key),
    frame: numberOf(frame),
    ruled,
    answered: (rules.sources.length > 0 ? 1 : 0) + (rules.targets.length > 0 ? 2 : 0),
    taken,
  }
}

/**
 * Places that only rows of single relations are taught by: that nobody is seldom right, that things take part. What they learn is the habit of
 * such gold; the training keeps a share of it.
 */
export function habitPlaces(side: Side): { readonly nobody: number; readonly thing: number } {
  const which = side === 'source' ? 1 : 2
  return { nobody: placeOf(roleBits, 900, which), thing: placeOf(roleBits, 901, which) }
}

function nobody({ side, type, own, frame, answered, taken }: View): readonly number[] {
  const places: number[] = []
  const add = (template: number, a: number, b = 0): void => {
    places.push(placeOf(roleBits, template * 2 + side, a, b))
  }
  add(100, 0)
  add(101, type)
  add(102, own)
  add(103, frame)
  add(104, frame, type)
  add(105, answered)
  add(106, answered, type)
  add(107, answered, frame)
  add(108, taken.length > 0 ? 1 : 0, type)
  places.push(habitPlaces(side === 1 ? 'source' : 'target').nobody)
  return places
}

function somebody(view: View, word: number): readonly number[] {
  const { around, trigger, side, type, own, frame, ruled, answered, taken } = view
  const { scene } = around
  const { text, tree } = scene
  const places: number[] = []
  const add = (template: number, a: number, b = 0, c = 0): void => {
    places.push(placeOf(roleBits, template * 2 + side, a, b, c))
  }
  const base = trigger.light?.verb ?? trigger.core
  const path = pathBetween(around, trigger.core, word)
  const other = base === trigger.core ? 0 : pathBetween(around, base, word)
  const preposition = prepositionOf(view, word)
  const actor = around.actor(word)
  const upos = numberOf(text.upos[word]!)
  const rule = numberOf(ruled.get(word) ?? '')
  const before = word < trigger.core ? 1 : 2
  const distance = bucketOf(Math.abs(word - trigger.core))
  const lemma = around.lemma(word)
  const event = around.listed.get(word)

  add(0, path)
  add(1, path, frame)
  add(2, path, frame, type)
  add(3, path, own)
  add(4, path, preposition)
  add(5, path, preposition, type)
  add(6, other, frame, preposition)
  add(7, preposition, type)
  add(8, preposition, own)
  add(9, preposition, frame)
  add(10, actor)
  add(11, actor, type)
  add(12, upos, before, distance)
  add(13, before, type)
  add(14, before, frame, distance)
  add(15, rule)
  add(16, rule, type)
  add(17, rule, own)
  add(18, rule, actor)
  add(19, rule, frame)
  add(20, rule, answered)
  add(21, rule, path)
  add(22, event ? numberOf(event.entry.line.upos) : 0, rule)
  add(23, taken.includes(word) ? 1 : taken.some((one) => tree.dominates(one, word)) ? 2 : taken.some((one) => tree.dominates(word, one)) ? 3 : 0, type)
  add(24, between(view, word))
  add(25, between(view, word), before)
  add(26, lemma)
  add(27, lemma, type)
  add(28, around.relation(word), preposition)
  add(29, around.relation(word), type)
  add(30, upos, type)
  add(31, firstOf(scene, word), before)
  add(32, taken.length === 0 ? 0 : taken[0]! < word ? 1 : 2, before, frame)
  const place = placeKind(scene, word)
  add(34, place, preposition)
  add(35, place, path)
  add(36, place, type)
  add(37, place, frame, rule)
  if (text.upos[word] === 'NOUN') for (const name of classesOf(around, word)) add(33, name, type)
  if (place === 3) places.push(habitPlaces(side === 1 ? 'source' : 'target').thing)
  return places
}

/** Whether a word names a state (1), another place (2), or is a noun for something that is no actor (3). */
function placeKind({ text, seen, lexicon }: Surroundings['scene'], word: number): number {
  if (text.name[word]!.endsWith('LOC')) return lexicon.pack.countries[text.text.slice(...spanOf(text, [word, word + 1]))] === undefined ? 2 : 1
  return text.upos[word] === 'NOUN' && seen.actors.actorAt(spanOf(text, [word, word + 1])) === undefined ? 3 : 0
}

/** Relations from a trigger up to the word both hang on and down to another, as one number. */
function pathBetween(around: Surroundings, from: number, to: number): number {
  const { tree, text } = around.scene
  const ups: number[] = []
  let top = from
  while (top >= 0 && !tree.dominates(top, to) && ups.length < 5) {
    ups.push(top)
    top = tree.head(top)
  }
  if (top < 0 || !tree.dominates(top, to)) return 7
  let sum = 17
  for (const word of ups) sum = Math.imul(sum ^ numberOf(`^${relationOf(text.relation[word]!)}`), 0x01000193)
  const downs: number[] = []
  for (let at = to; at !== top && at >= 0 && downs.length < 6; at = tree.head(at)) downs.push(at)
  for (const word of downs.toReversed()) sum = Math.imul(sum ^ numberOf(`v${relationOf(text.relation[word]!)}`), 0x01000193)
  return downs.length >= 6 ? 11 : sum
}

/** What the preposition before a word does by the pack's grammar, else its own number. */
function prepositionOf({ around: { scene }, trigger }: View, word: number): number {
  const preposition = caseOf(scene, word)
  if (preposition === '') return 0
  const { agents, sources, targets, between: both } = scene.lexicon.grammar
  const slot = `to:${preposition}` as const
  if (trigger.entry.line.key !== '' && trigger.entry.target.includes(slot)) return 1
  if (trigger.entry.line.key !== '' && trigger.entry.source.includes(slot)) return 2
  if (agents.includes(preposition)) return 3
  if (both.includes(preposition)) return 4
  if (preposition === targets.at(-1)) return 5
  if (targets.includes(preposition)) return 6
  return sources.includes(preposition) ? 7 : 8
}

/** Verbs and commas between a trigger and a word, up to three each. */
function between({ around: { scene }, trigger }: View, word: number): number {
  const { text } = scene
  const first = Math.min(word, trigger.core) + 1
  const end = Math.max(word, trigger.core)
  let verbs = 0
  let commas = 0
  for (let at = first; at < end && at < first + 40; at++) {
    if (text.upos[at] === 'VERB') verbs++
    else if (text.form[at] === ',') commas++
  }
  return Math.min(3, verbs) * 4 + Math.min(3, commas)
}

/** Whether a word begins its sentence's first phrase. */
function firstOf({ text }: Surroundings['scene'], word: number): number {
  const start = text.sentences[text.sentenceOf[word]!]?.firstWord ?? 0
  return bucketOf(word - start)
}
