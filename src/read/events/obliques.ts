import { inClass } from './conditions.ts'
import { caseOf, type Scene } from './scene.ts'
import { canTakePart } from './taking-part.ts'
import type { Trigger } from './triggers.ts'

/** Whether a nominal stands behind a preposition, with or without a particle before it («ut av», «inn i»). */
function isCase(scene: Scene, word: number, preposition: string): boolean {
  const found = caseOf(scene, word)
  return found === preposition || found.endsWith(` ${preposition}`)
}

/** Whose thing it is that takes no part itself: «contra la política del gobierno», «contra la ley francesa». Whom a happening befalls is not meant. */
function ownerOfThing(scene: Scene, thing: number): number | undefined {
  const { text, tree, lexicon, lemma } = scene
  if (lexicon.lines.get(lemma[thing]!)?.some(({ line }) => line.upos === 'NOUN') || !inClass(scene, thing, 'nobody')) return undefined
  const of = lexicon.grammar.targets.at(-1)
  return tree.children(thing).find((child) => {
    const owns = text.relation[child] === 'amod' || (/^nmod/u.test(text.relation[child]!) && caseOf(scene, child) === of && canTakePart(scene, child))
    return owns && (lexicon.actors.has(lemma[child]!) || text.upos[child] === 'PROPN' || inClass(scene, child, 'person'))
  })
}

/** Who stands behind a preposition: below the trigger, its object or its light verb; below the verb it is the subject of. */
export function obliqueOf(scene: Scene, trigger: Trigger, preposition: string): number | undefined {
  const { text, tree } = scene
  const { core, words, light } = trigger
  const isAgent = (child: number): boolean => trigger.entry.line.upos === 'VERB' && scene.lexicon.grammar.agents.includes(caseOf(scene, child))
  const below = (word: number, deep: boolean): number | undefined => {
    for (const child of tree.children(word)) {
      if (words.includes(child) && child !== core) {
        const inner = child === word ? undefined : below(child, false)
        if (inner !== undefined) return inner
        continue
      }
      if (/^(?:obl|nmod|obj|iobj|advmod|xcomp|ccomp|acl|appos|dep)/u.test(text.relation[child]!) && isCase(scene, child, preposition)) {
        const somebody = canTakePart(scene, child) ? child : ownerOfThing(scene, child)
        if (somebody !== undefined) return somebody
      }
    }
    if (!deep) return undefined
    for (const child of tree.children(word)) {
      if (child < word || !/^(?:obj|obl|nmod|xcomp|iobj)/u.test(text.relation[child]!) || isAgent(child) || scene.lexicon.settled.has(caseOf(scene, child)))
        continue
      const inner = tree
        .children(child)
        .find((each) => /^(?:nmod|obl)/u.test(text.relation[each]!) && isCase(scene, each, preposition) && canTakePart(scene, each))
      if (inner !== undefined) return inner
    }
    return undefined
  }
  const of = scene.lexicon.grammar.targets.at(-1)
  const here = below(core, trigger.entry.line.upos !== 'NOUN' || preposition !== of)
  if (here !== undefined) return here
  for (const word of words) {
    const found = word === core ? undefined : below(word, false)
    if (found !== undefined) return found
  }
  if (light) return light.line.noun === `to:${preposition}` ? undefined : below(light.verb, false)
  const head = tree.head(core)
  return trigger.entry.line.upos === 'NOUN' && preposition !== of && /^(?:nsubj|obj)/u.test(text.relation[core]!) && head >= 0 && text.upos[head] === 'VERB'
    ? below(head, false)
    : undefined
}
