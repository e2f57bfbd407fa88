import type { EventType } from '../../words/index.ts'
import { isSomebody } from './befallen.ts'
import { isPredicate } from './clause.ts'
import { inClass } from './conditions.ts'
import type { Participants } from './participants.ts'
import { isDefinite, type Scene } from './scene.ts'
import { agentOrSubject } from './slots.ts'
import { isActorNoun } from './taking-part.ts'
import type { Trigger } from './triggers.ts'

/** «de fengslede», «streikende lærere», «den drepte mannen»: a participle before its noun or in its place. */
function isAttribute(relation: string, core: number, head: number): boolean {
  return (relation === 'amod' && core < head) || /^(?:nsubj|obj|iobj|obl|nmod)/u.test(relation)
}

/** What is done in words, and tells nothing where nobody speaks and nobody is spoken to, or a thing does («arbeidet krever tid»). */
const spoken: ReadonlySet<EventType> = new Set(['REQUEST', 'ACCUSE', 'REJECT', 'AGREE', 'SUPPORT', 'CONSULT', 'AID', 'CONCEDE'])

/** Weather, prices and amounts, but for an amount of people: "a number of protesters". */
function isLifeless(scene: Scene, word: number): boolean {
  if (scene.text.upos[word] !== 'NOUN' || !inClass(scene, word, 'lifeless')) return false
  return !scene.tree.children(word).some((child) => child > word && isSomebody(scene, child))
}

/** A disaster or an accident, or what is called after one: nobody's attack. */
function isMishap(scene: Scene, word: number): boolean {
  if (scene.text.upos[word] !== 'NOUN') return false
  const isOne = (each: number): boolean => inClass(scene, each, 'mishap')
  return isOne(word) || scene.tree.children(word).some((child) => scene.text.relation[child] === 'compound' && isOne(child) && !isActorNoun(scene, word))
}

/** Why a trigger tells nothing where it stands: a noun that only says what kind another is, or that nobody and nothing belongs to. */
export function uneventful(scene: Scene, trigger: Trigger, { sources, targets }: Participants): string | undefined {
  const { text, tree } = scene
  const { entry, core, light } = trigger
  const relation = text.relation[core]!
  const head = tree.head(core)
  if (entry.line.upos === 'VERB' && text.upos[core] === 'ADJ' && trigger.words.length === 1 && isAttribute(relation, core, head) && !isPredicate(scene, core))
    return 'only tells which one is meant'
  if (
    entry.line.upos === 'VERB' &&
    text.upos[core] === 'ADJ' &&
    relation === 'amod' &&
    !tree.children(core).some((child) => /^(?:obl|nmod|obj)/u.test(text.relation[child]!))
  )
    return 'only tells which one is meant'
  const nobody = sources.length === 0 && targets.length === 0
  if (entry.line.upos === 'VERB' && nobody && spoken.has(entry.line.type) && !/Person=3/u.test(text.feats[core]!)) return 'nobody takes part in it'
  if (entry.line.upos === 'VERB' && spoken.has(entry.line.type)) {
    const subject = agentOrSubject(scene, core)
    if (subject !== undefined && inClass(scene, subject, 'nobody')) return 'a thing cannot say it'
  }
  if (entry.line.upos === 'VERB' && sources.length > 0 && sources.every(({ head: one }) => isLifeless(scene, one))) return 'what it is said of cannot act'
  if (entry.line.type === 'ASSAULT' && sources.length > 0 && sources.every(({ head: one }) => isMishap(scene, one))) return 'an accident attacks nobody'
  if (entry.line.upos !== 'NOUN') return undefined
  if (/^(?:compound|nmod:poss|flat|appos|cop|amod)/u.test(relation) && head >= 0 && relation !== 'appos') return 'only tells what kind another noun is'
  if (light || entry.line.alone || sources.length > 0 || targets.length > 0) return undefined
  if (isDefinite(scene, core)) return undefined
  return tree.children(core).some((child) => /^(?:det|nummod)/u.test(text.relation[child]!)) ? undefined : 'nobody takes part in it'
}
