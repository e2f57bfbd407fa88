import type { EventSlot } from '../../language/index.ts'
import type { Span } from '../../words/index.ts'
import { isPassive, isVerbal, subjectOf } from './clause.ts'
import { inClass } from './conditions.ts'
import { isNominal } from './noun-phrase.ts'
import { obliqueOf } from './obliques.ts'
import { caseOf, type Scene } from './scene.ts'
import { canTakePart } from './taking-part.ts'
import type { Trigger } from './triggers.ts'

/** Who fills a slot: the head of a noun phrase, or characters inside a word (first part of a compound). */
export interface Filler {
  readonly head: number
  readonly span?: Span
}

/** Heads that stand in a slot of a trigger, none where nobody does. */
export function fillersOf(scene: Scene, trigger: Trigger, slot: EventSlot): readonly Filler[] {
  const isNoun = trigger.entry.line.upos === 'NOUN'
  switch (slot) {
    case 'subject':
      return one(isNoun ? ownerOf(scene, trigger) : agentOrSubject(scene, trigger.core), trigger, scene)
    case 'doer':
      return one(!isNoun && objectOf(scene, trigger) !== undefined ? agentOrSubject(scene, trigger.core) : undefined, trigger, scene)
    case 'object':
      return one(isNoun ? undefined : objectOf(scene, trigger), trigger, scene)
    case 'indirect':
      return one(indirectOf(scene, trigger), trigger, scene)
    case 'content':
      return one(contentActor(scene, trigger), trigger, scene)
    case 'genitive':
      return one(genitiveOf(scene, trigger.core), trigger, scene)
    case 'modifier':
      return modifierOf(scene, trigger)
    default:
      return one(obliqueOf(scene, trigger, slot.slice(3)), trigger, scene)
  }
}

function one(head: number | undefined, trigger: Trigger, scene: Scene): readonly Filler[] {
  return head === undefined || trigger.words.includes(head) || !canTakePart(scene, head) ? [] : [{ head }]
}

/** Who does what a verb says: its subject, or the agent of a passive. */
export function agentOrSubject(scene: Scene, verb: number): number | undefined {
  return isPassive(scene, verb) ? agentOf(scene, verb) : subjectOf(scene, verb)
}

function agentOf(scene: Scene, verb: number): number | undefined {
  const { text, tree, lexicon } = scene
  const agent = (child: number): boolean =>
    /^(?:obl|nmod|obj|advmod)/u.test(text.relation[child]!) && lexicon.grammar.agents.includes(caseOf(scene, child)) && canTakePart(scene, child)
  return (
    tree.children(verb).find(agent) ??
    tree
      .children(verb)
      .flatMap((child) => (!lexicon.grammar.agentsOwn && /^(?:obl|nsubj:pass|obj)/u.test(text.relation[child]!) && child > verb ? tree.children(child) : []))
      .find((child) => text.relation[child] === 'nmod' && lexicon.grammar.agents.includes(caseOf(scene, child))) ??
    (lexicon.grammar.personal ? somebodyBehind(scene, verb, lexicon.grammar.agents) : undefined)
  )
}

/** Where the tree hung them deep («golpearon con palos y piedras a un pescador»): the first person behind one of some prepositions before the next clause. */
function somebodyBehind(scene: Scene, verb: number, prepositions: readonly string[]): number | undefined {
  const { text, lexicon, lemma } = scene
  const sentence = text.sentences[text.sentenceOf[verb]!]
  for (let word = verb + 1; word < (sentence?.endWord ?? text.length); word++) {
    if (text.form[word] === ';' || /VerbForm=(?:Fin|Ger)/u.test(text.feats[word]!)) return undefined
    const isPerson = lexicon.actors.has(lemma[word]!) || inClass(scene, word, 'person')
    if (isPerson && isNominal(text.upos[word]!) && prepositions.includes(caseOf(scene, word))) return word
  }
  return undefined
}

/** Whom a verb's act befalls: its object, the subject of its passive, the noun a relative clause without object hangs on. */
function objectOf(scene: Scene, { core: verb, words }: Trigger): number | undefined {
  const { text, tree } = scene
  if (isPassive(scene, verb)) return subjectOf(scene, verb) ?? childOf(scene, verb, /^obj/u)
  const object = ownObject(scene, verb, words)
  if (object !== undefined) {
    const relative = /PronType=Rel/u.test(text.feats[object]!) && /^acl/u.test(text.relation[verb]!)
    return relative ? tree.head(verb) : object
  }
  const above = tree.head(verb)
  const gap =
    text.relation[verb] === 'acl:relcl' &&
    above >= 0 &&
    above < verb &&
    tree.children(verb).some((child) => /^nsubj/u.test(text.relation[child]!) && text.upos[child] !== 'SCONJ' && !/PronType=Rel/u.test(text.feats[child]!))
  return gap ? above : undefined
}

/** The object below a verb or another word of its phrase («hizo explotar el puente»); the tree may take one with a preposition («a los rehenes») for another part. */
function ownObject(scene: Scene, verb: number, words: readonly number[]): number | undefined {
  const { text, tree, lexicon } = scene
  const { personal } = lexicon.grammar
  const below = [verb, ...words.filter((word) => word !== verb)].flatMap((word) => tree.children(word)).filter((child) => !words.includes(child))
  if (!personal)
    return (
      below.find((child) => /^(?:obj|obl:arg)/u.test(text.relation[child]!) && (text.relation[child] === 'obj' || caseOf(scene, child) !== '')) ??
      secondSubject(scene, verb) ??
      (words.length > 1 ? misplacedObject(scene, verb, words, below) : undefined)
    )
  const isPersonal = (child: number): boolean => personal.includes(caseOf(scene, child))
  const named = below.filter((child) => text.upos[child] !== 'PRON')
  const somebody = named.find((child) => isPersonal(child) && (lexicon.actors.has(scene.lemma[child]!) || inClass(scene, child, 'person')))
  return somebody ?? objectAmong(scene, named, verb, isPersonal) ?? somebodyBehind(scene, verb, personal) ?? objectAmong(scene, below, verb, isPersonal)
}

/** Where the tree has two subjects on either side of a verb, the one behind it is its object («USA ilegger generalene sanksjoner»). */
function secondSubject({ text, tree, isNobody }: Scene, verb: number): number | undefined {
  const subjects = tree.children(verb).filter((child) => /^nsubj/u.test(text.relation[child]!) && isNobody[child] === 0)
  return subjects.length > 1 && subjects[0]! < verb ? subjects.find((child) => child > verb) : undefined
}

/** Of words that may be the object the one without preposition or with one that objects have, else another part with such a preposition. */
function objectAmong(scene: Scene, below: readonly number[], verb: number, isPersonal: (word: number) => boolean): number | undefined {
  const { relation } = scene.text
  return (
    below.find((child) => /^obj/u.test(relation[child]!) && (caseOf(scene, child) === '' || isPersonal(child))) ??
    below.find((child) => child > verb && /^(?:obl|iobj|nmod)/u.test(relation[child]!) && isPersonal(child))
  )
}

/** Where the tree took a phrase's particle for a preposition ("gunned down a judge"), or its object for the first part of its noun ("gave the exile asylum"). */
function misplacedObject({ text, tree }: Scene, verb: number, words: readonly number[], below: readonly number[]): number | undefined {
  const ownCase = (child: number): boolean => tree.children(child).some((mark) => text.relation[mark] === 'case' && words.includes(mark))
  return (
    below.find((child) => child > verb && /^(?:obl|nmod)/u.test(text.relation[child]!) && ownCase(child)) ??
    below.find((child) => child > verb && /^(?:compound|nmod:poss)$/u.test(text.relation[child]!) && isNominal(text.upos[child]!)) ??
    below.find((child) => child > verb && text.relation[child] === 'amod' && /^\p{Lu}/u.test(text.text.slice(text.from[child], text.to[child])))
  )
}

/** The indirect object; where the tree has two objects, the first. */
function indirectOf(scene: Scene, { light, core, words }: Trigger): number | undefined {
  const { text, tree } = scene
  const verb = light?.verb ?? core
  const found = childOf(scene, verb, /^iobj/u) ?? secondSubject(scene, verb)
  if (found !== undefined) return found
  const objects = tree.children(verb).filter((child) => child > verb && text.relation[child] === 'obj' && caseOf(scene, child) === '')
  return objects.length > 1 || (objects.length === 1 && words.some((word) => word > objects[0]! && text.relation[word] === 'obj'))
    ? objects.find((child) => !words.includes(child))
    : undefined
}

function childOf({ text, tree }: Scene, word: number, relation: RegExp): number | undefined {
  return tree.children(word).find((child) => relation.test(text.relation[child]!))
}

/** Whoever acts in the clause that a trigger's words introduce; of a noun in its place («krever X' avgang») its owner. */
function contentActor(scene: Scene, { core, words }: Trigger): number | undefined {
  const { text, tree } = scene
  const own = subjectOf(scene, core)
  for (const child of tree.children(core)) {
    if (child < core || words.includes(child) || !/^(?:ccomp|xcomp|advcl|acl|obl)/u.test(text.relation[child]!)) continue
    if (!isVerbal(scene, child)) continue
    const actor = agentOrSubject(scene, child) ?? subjectOf(scene, child)
    if (actor !== undefined && actor !== own) return actor
    const undergoer = childOf(scene, child, /^iobj/u) ?? ownObject(scene, child, [])
    if (undergoer !== undefined && isSomebody(scene, undergoer)) return undergoer
    const met = scene.lexicon.grammar.personal ? ownObject(scene, child, []) : undefined
    if (met !== undefined && scene.lexicon.grammar.personal!.includes(caseOf(scene, met))) return met
  }
  const object = tree
    .children(core)
    .find((child) => child > core && /^(?:obj|obl)/u.test(text.relation[child]!) && !words.includes(child) && text.upos[child] === 'NOUN')
  if (object === undefined) return undefined
  const of = scene.lexicon.grammar.targets.at(-1)
  return genitiveOf(scene, object) ?? tree.children(object).find((child) => /^nmod/u.test(text.relation[child]!) && caseOf(scene, child) === of)
}

/** A name, or a noun that the pack knows for actors. */
function isSomebody({ text, lexicon, lemma }: Scene, word: number): boolean {
  return text.upos[word] === 'PROPN' || lexicon.actors.has(lemma[word]!)
}

/** The owner of a noun: "Israel's raid", «USAs angrep». */
export function genitiveOf({ text, tree }: Scene, noun: number): number | undefined {
  return tree.children(noun).find((child) => {
    const relation = text.relation[child]!
    if (!/^(?:nmod|det:poss|compound|flat|appos)/u.test(relation)) return false
    if (relation === 'nmod:poss') return true
    return /Case=Gen/u.test(text.feats[child]!) && (text.upos[child] === 'PROPN' || text.upos[child] === 'NOUN')
  })
}

/** Who does what a noun says when it stands with a light verb, is said of somebody or is the state they are in. */
function ownerOf(scene: Scene, { light, core }: Trigger): number | undefined {
  return light?.line.subject === 'acts' ? agentOrSubject(scene, light.verb) : (genitiveOf(scene, core) ?? inState(scene, core))
}

/** «los mineros están en huelga», «marcharon en protesta», «obreros en huelga», «en huelga los mineros». */
function inState(scene: Scene, noun: number): number | undefined {
  const { text, tree, lexicon } = scene
  const children = tree.children(noun)
  const subject = children.find((child) => /^nsubj/u.test(text.relation[child]!))
  if (subject !== undefined) return subject
  if (!lexicon.grammar.states?.includes(caseOf(scene, noun)) || children.some((child) => /^det/u.test(text.relation[child]!))) return undefined
  const head = tree.head(noun)
  if (head < 0) return children.find((child) => /^nmod/u.test(text.relation[child]!) && caseOf(scene, child) === '')
  const isPerson = lexicon.actors.has(scene.lemma[head]!) || inClass(scene, head, 'person')
  if (!isVerbal(scene, head) && isPerson) return head
  for (let at = head, steps = 0; at >= 0 && steps < 4; at = tree.head(at), steps++) if (isVerbal(scene, at)) return agentOrSubject(scene, at)
  return undefined
}

/** An adjective, a name or a noun for actors before the noun, or the first part of the compound. */
function modifierOf(scene: Scene, { core, first, words }: Trigger): readonly Filler[] {
  const { text, tree, lexicon, lemma } = scene
  if (first && lexicon.actors.has(first.lemma)) return [{ head: core, span: first.span }]
  const child = tree.children(core).find((word) => {
    if (words.includes(word) || !/^(?:amod|compound|nmod|flat|appos)/u.test(text.relation[word]!) || caseOf(scene, word) !== '') return false
    if (text.upos[word] === 'PROPN') return word < core
    return lexicon.actors.has(lemma[word]!) || lexicon.actors.has(scene.form[word]!)
  })
  return child === undefined ? [] : [{ head: child }]
}
