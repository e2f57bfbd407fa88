import { madeOnce } from '../../made-once.ts'
import { numberOf, placeOf } from '../../statements/learned/hashing.ts'
import { isPassive } from '../clause.ts'
import type { EventLexicon } from '../lexicon.ts'
import { caseOf } from '../scene.ts'
import type { Trigger } from '../triggers.ts'
import type { Surroundings } from './surroundings.ts'
import { typeBits } from './weights.ts'

/** Hashed features by which a word is taken for an event of some type, or none. An empty key stands for a word the pack does not list. */
export function triggerFeatures(around: Surroundings, trigger: Trigger): readonly number[] {
  const { scene, listed } = around
  const { text, tree } = scene
  const { core, entry, light, first } = trigger
  const { line } = entry
  const places: number[] = []
  const add = (template: number, a: number, b = 0, c = 0): void => {
    places.push(placeOf(typeBits, template, a, b, c))
  }
  const isListed = line.key !== ''
  const key = isListed ? numberOf(line.key) : 0
  const type = isListed ? numberOf(line.type) : 1
  const verbal = line.upos === 'NOUN' ? 1 : 2
  const own = isListed ? key : around.lemma(core)
  const feats = text.feats[core]!
  const passive = line.upos === 'NOUN' ? 0 : isPassive(scene, core) ? 2 : 1
  const { around: stance, own: cue } = around.stance(core)
  const relation = around.relation(core)

  add(0, verbal)
  add(1, type)
  add(2, type, verbal, light ? (light.line.subject === 'acts' ? 1 : 2) : first ? 3 : entry.words.length > 1 ? 4 : 0)
  add(3, key)
  places.push(...wordPlaces(around, trigger))
  add(6, own, passive)
  add(7, type, passive)
  add(8, own, numberOf(stance))
  add(9, type, numberOf(stance))
  add(10, own, numberOf(cue))
  add(11, type, numberOf(cue))
  add(12, type, relation)
  add(13, own, relation)
  add(14, type, Math.min(3, text.sentenceOf[core]!))
  add(15, numberOf(/VerbForm=(\w+)/u.exec(feats)?.[1] ?? ''), numberOf(/Tense=(\w+)|Definite=(\w+)/u.exec(feats)?.[0] ?? ''), type)
  if (first) add(16, numberOf(`${text.language}:${first.lemma}`), type)

  const head = tree.head(light?.verb ?? core)
  if (head >= 0) {
    const above = listed.get(head)
    add(20, relation, around.lemma(head))
    add(21, relation, above ? numberOf(above.entry.line.type) : 0, type)
    add(22, relation, above ? numberOf(above.entry.line.key) : 0)
    add(23, own, around.lemma(head))
    const top = tree.head(head)
    if (top >= 0) add(24, relation, listed.has(top) ? numberOf(listed.get(top)!.entry.line.type) : 0, around.lemma(top))
  } else add(25, type)

  const bases = light ? [core, light.verb] : [core]
  for (const word of bases) {
    const at = word === core ? 0 : 40
    if (at > 0) add(60, around.lemma(word), key)
    for (const child of tree.children(word)) {
      if (child === core || text.upos[child] === 'PUNCT') continue
      const edge = around.relation(child)
      const name = text.relation[child]!
      if (/^(?:det|punct|cc)/u.test(name)) continue
      const lemma = around.lemma(child)
      if (/^(?:aux|cop|mark|advmod|compound:prt|expl|case)/u.test(name)) {
        add(at + 26, edge, lemma)
        add(at + 27, own, lemma)
        add(at + 28, type, lemma)
        continue
      }
      const below = listed.get(child)
      const preposition = caseOf(scene, child)
      const prep = preposition === '' ? 0 : around.lemma(child) === 0 ? 0 : numberOf(`${text.language}:${preposition}`)
      add(at + 29, edge, lemma)
      add(at + 30, own, edge, lemma)
      add(at + 31, edge, around.actor(child))
      add(at + 32, type, edge, around.actor(child))
      add(at + 33, own, edge, prep)
      add(at + 34, edge, prep)
      add(at + 35, own, edge)
      add(at + 36, type, edge)
      if (below) {
        add(at + 37, edge, numberOf(below.entry.line.type), type)
        add(at + 38, own, edge, numberOf(below.entry.line.key))
      }
      if (text.upos[child] === 'NOUN') for (const name of classesOf(around, child)) add(at + 39, type, edge, name)
    }
  }
  return places
}

/** The features of a trigger's lemma alone. */
export function wordPlaces(around: Surroundings, { core, entry }: Trigger): readonly number[] {
  return [placeOf(typeBits, 4, around.lemma(core), entry.line.upos === 'NOUN' ? 1 : 2), placeOf(typeBits, 5, around.stem(core))]
}

const classNumbers = madeOnce(({ classes }: EventLexicon): ReadonlyMap<string, readonly number[]> => {
  const made = new Map<string, number[]>()
  for (const [name, members] of classes) for (const member of members) made.set(member, [...(made.get(member) ?? []), numberOf(name)])
  return made
})

/** Numbers of the pack's classes a noun belongs to. */
export function classesOf({ scene: { lexicon, lemma } }: Surroundings, word: number): readonly number[] {
  return classNumbers(lexicon).get(lemma[word]!) ?? none
}

const none: readonly number[] = []
