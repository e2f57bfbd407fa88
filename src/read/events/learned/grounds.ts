import { numberOf, placeOf } from '../../statements/learned/hashing.ts'
import type { Ready } from '../repeated.ts'
import { mainBits, scale, type EventWeights } from './weights.ts'
import { relationOf, type Surroundings } from './surroundings.ts'

/** Hashed features by which an event is believed: how sure each step was, who takes part, where in report and sentence it stands. */
export function groundsOf(around: Surroundings, all: readonly Ready[]): (ready: Ready) => readonly number[] {
  const bySentence = new Map<number, Ready[]>()
  for (const ready of all) {
    const sentence = around.scene.text.sentenceOf[ready.trigger.core]!
    const list = bySentence.get(sentence)
    if (list) list.push(ready)
    else bySentence.set(sentence, [ready])
  }
  return (ready) => grounds(around, ready, bySentence.get(around.scene.text.sentenceOf[ready.trigger.core]!) ?? [])
}

function grounds(around: Surroundings, ready: Ready, near: readonly Ready[]): readonly number[] {
  const { scene } = around
  const { text, tree } = scene
  const { trigger, type, sources, targets, margins = [0, 0], status } = ready
  const { core, entry, light, first, judgement } = trigger
  const places: number[] = []
  const add = (template: number, a: number, b = 0, c = 0): void => {
    places.push(placeOf(mainBits, template, a, b, c))
  }
  const kind = entry.line.key === '' ? 1 : light ? 2 : first ? 3 : entry.words.length > 1 ? 4 : entry.line.upos === 'NOUN' ? 5 : 6
  const sentence = text.sentenceOf[core]!
  const above = near.some(({ trigger: other }) => other.core !== core && tree.dominates(other.light?.verb ?? other.core, core))
  const who = (sources.length > 0 ? 1 : 0) + (targets.length > 0 ? 2 : 0)
  const sure = judgement ? steps(judgement.share) : 0
  add(0, 0)
  add(1, kind)
  add(2, sure)
  add(3, judgement ? steps(judgement.none) : 0)
  add(4, judgement ? steps(judgement.listed) : 0, kind)
  add(5, who)
  add(6, who, numberOf(type))
  add(7, numberOf(type))
  add(8, kind, who)
  add(9, Math.min(6, Math.floor(margins[0])), sources.length > 0 ? 1 : 0)
  add(10, Math.min(6, Math.floor(margins[1])), targets.length > 0 ? 1 : 0)
  add(11, Math.min(4, depthOf(around, core)))
  add(12, numberOf(relationOf(text.relation[light?.verb ?? core]!)))
  add(13, Math.min(3, near.length))
  add(14, above ? 1 : 0, Math.min(3, near.length))
  add(
    15,
    Math.min(
      3,
      near.findIndex(({ trigger: other }) => other.core === core),
    ),
    Math.min(3, near.length),
  )
  add(16, Math.min(3, sentence))
  add(17, numberOf(around.stance(core).around))
  add(18, numberOf(status))
  for (const { head } of sources.slice(0, 1)) add(19, around.actor(head))
  for (const { head } of targets.slice(0, 1)) add(20, around.actor(head))
  add(21, sure, kind, who)
  add(22, sure, above ? 1 : 0)
  return places
}

/** Steps of a share on the scale of log odds, from 0 to 10. */
function steps(share: number): number {
  const odds = Math.log((share + 1e-3) / (1 - share + 1e-3))
  return Math.max(0, Math.min(10, Math.round(odds) + 5))
}

/** Clauses and nouns above a word. */
function depthOf({ scene: { tree } }: Surroundings, word: number): number {
  let depth = 0
  for (let at = tree.head(word); at >= 0 && depth < 6; at = tree.head(at)) depth++
  return depth
}

/** Confidence by the weights: the share of events like this that were right. */
export function beliefIn({ main }: Pick<EventWeights, 'main'>, grounds: readonly number[]): number {
  const sum = grounds.reduce((total, place) => total + main[place]!, 0) / scale
  return Math.round((100 * 1) / (1 + Math.exp(-sum))) / 100
}
