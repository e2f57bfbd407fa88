import type { EventSlot } from '../../language/index.ts'
import { isPassive } from './clause.ts'
import type { LightEntry } from './lexicon.ts'
import { phraseFrom } from './phrase-match.ts'
import { caseOf, type Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'

/** Gives nouns of events the light verb they stand with; the verb is then no event of its own, unless its own line asks for words beside it and has them. */
export function withLightVerbs(scene: Scene, triggers: readonly Trigger[]): readonly Trigger[] {
  const { lexicon, lemma, text } = scene
  const nouns = new Map(triggers.filter(({ entry }) => entry.line.upos === 'NOUN').map((trigger) => [trigger.core, trigger]))
  const narrow = new Set(triggers.filter(({ entry }) => entry.line.upos !== 'NOUN' && entry.line.with).map(({ core }) => core))
  const lit = new Map<number, Trigger>()
  const verbs = new Set<number>()
  for (let word = 0; word < text.length; word++) {
    const entries = lexicon.lights.get(lemma[word]!)
    if (!entries || narrow.has(word) || (text.upos[word] !== 'VERB' && text.upos[word] !== 'AUX' && text.upos[word] !== 'ADJ')) continue
    for (const entry of entries) {
      const hit = nounOf(scene, word, entry, nouns)
      if (!hit) continue
      if (!lit.has(hit.noun)) lit.set(hit.noun, { ...nouns.get(hit.noun)!, light: { verb: word, line: entry.light, words: hit.words } })
      for (const each of hit.words) verbs.add(each)
      break
    }
  }
  return triggers
    .filter(({ core, words, entry }) => entry.line.upos === 'NOUN' || !(verbs.has(core) && words.every((word) => verbs.has(word))))
    .map((trigger) => lit.get(trigger.core) ?? trigger)
}

function nounOf(
  scene: Scene,
  verb: number,
  { light, words }: LightEntry,
  nouns: ReadonlyMap<number, Trigger>,
): { readonly noun: number; readonly words: readonly number[] } | undefined {
  const preposition = light.noun.startsWith('to:') ? light.noun.slice(3) : undefined
  const fixed = preposition !== undefined && words.at(-1) === preposition ? words.slice(0, -1) : words
  const matched = phraseFrom(scene, verb, fixed)
  if (!matched) return undefined
  const noun = inSlot(scene, verb, light.noun, nouns)
  return noun === undefined ? undefined : { noun, words: matched }
}

function inSlot(scene: Scene, verb: number, slot: EventSlot, nouns: ReadonlyMap<number, Trigger>): number | undefined {
  const { text, tree } = scene
  const passive = isPassive(scene, verb)
  const fits = (child: number): boolean => {
    const relation = text.relation[child]!
    if (slot === 'object')
      return passive
        ? /^(?:nsubj|obj)/u.test(relation)
        : /^(?:obj|xcomp|obl:arg|dobj)/u.test(relation) && (caseOf(scene, child) === '' || relation.startsWith('obj'))
    if (slot === 'subject') return /^nsubj/u.test(relation) || (relation === 'obj' && caseOf(scene, child) === '')
    return slot.startsWith('to:') && /^(?:obl|nmod|obj|iobj|xcomp|advmod)/u.test(relation) && caseOf(scene, child) === slot.slice(3)
  }
  const reach = (child: number): number | undefined => {
    if (nouns.has(child)) return child
    return tree.children(child).find((below) => text.relation[below] === 'conj' && nouns.has(below))
  }
  for (const child of tree.children(verb)) {
    if (!fits(child)) continue
    const noun = reach(child)
    if (noun !== undefined) return noun
  }
  if (slot.startsWith('to:')) return orderBehind(scene, verb, slot.slice(3), nouns)
  const above = tree.head(verb)
  const relative = /^acl/u.test(text.relation[verb]!) && above >= 0 && nouns.has(above)
  return relative && (passive || !tree.children(verb).some((child) => text.relation[child] === 'obj')) ? above : undefined
}

/** Where the tree hung the preposition elsewhere: the first event noun behind it, close to the verb. */
function orderBehind({ text, form }: Scene, verb: number, preposition: string, nouns: ReadonlyMap<number, Trigger>): number | undefined {
  for (let word = verb + 1; word < Math.min(text.length, verb + 4); word++) {
    if (form[word] !== preposition || text.sentenceOf[word] !== text.sentenceOf[verb]) continue
    for (let next = word + 1; next < Math.min(text.length, word + 4); next++)
      if (nouns.has(next) && text.sentenceOf[next] === text.sentenceOf[verb]) return next
  }
  return undefined
}
