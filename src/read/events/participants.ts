import type { EventSlot } from '../../language/index.ts'
import type { Span } from '../../words/index.ts'
import { spanOf } from '../words.ts'
import { agentOrSubject, fillersOf, type Filler } from './slots.ts'
import { isPassive, subjectOf } from './clause.ts'
import { members, phraseWithout } from './noun-phrase.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'

/** Somebody in an event: the head of the words that name them and their characters. */
export interface Participant {
  readonly head: number
  readonly span: Span
}

/** Sources and targets of a trigger. */
export interface Participants {
  readonly sources: readonly Participant[]
  readonly targets: readonly Participant[]
}

/** Finds who did it and to whom by the slots of the trigger's line, its light verb, and both sides of «between». */
export function participantsOf(scene: Scene, trigger: Trigger): Participants {
  const { entry } = trigger
  const both = scene.lexicon.grammar.between.flatMap((preposition) =>
    entry.line.upos === 'NOUN' || entry.mutual ? fillersOf(scene, trigger, `to:${preposition}`) : [],
  )
  if (both.length > 0) return sidesOf(scene, both, trigger.words)
  return apart(scene, inSlots(scene, trigger))
}

/** Where the tree hung one of them below another («la toma de la sede por los obreros»), the words of the upper end before the lower. */
function apart(scene: Scene, { sources, targets }: Participants): Participants {
  const { text, tree } = scene
  const edges = [...sources, ...targets].map(({ head }) => {
    const first = tree.children(head).find((child) => /^(?:case|det)/u.test(text.relation[child]!))
    return { head, from: text.from[first !== undefined && first < head ? first : head]! }
  })
  const cut = (one: Participant): Participant => {
    const [from, to] = one.span
    const below = edges.find((edge) => edge.head > one.head && edge.from > text.to[one.head]! - 1 && edge.from < to)
    return below
      ? {
          ...one,
          span: [
            from,
            from +
              text.text
                .slice(from, below.from)
                .trimEnd()
                .replace(/[\s,(]+$/u, '').length,
          ],
        }
      : one
  }
  return { sources: sources.map(cut), targets: targets.map(cut) }
}

function inSlots(scene: Scene, trigger: Trigger): Participants {
  const { entry, light, core } = trigger
  const used = new Set<number>()
  const undergoer = light?.line.subject === 'undergoes' ? subjectOf(scene, light.verb) : undefined
  const actor = light?.line.subject === 'acts' ? agentOrSubject(scene, light.verb) : undefined
  const found = actor === undefined ? [] : [{ head: actor }]
  const sources = expanded(scene, trigger, found.length > 0 ? found : firstFilled(scene, trigger, entry.source, used), used)
  if (undergoer !== undefined) used.add(undergoer)
  const befalls: readonly EventSlot[] = entry.target.includes('object') && entry.line.upos === 'VERB' && isPassive(scene, core) ? ['object'] : []
  const targetSlots: readonly EventSlot[] = light ? [...entry.target, 'indirect'] : [...befalls, ...entry.target]
  const targets = expanded(scene, trigger, undergoer === undefined ? firstFilled(scene, trigger, targetSlots, used) : [{ head: undergoer }], used)
  if (entry.mutual && targets.length === 0 && sources.length > 1) return { sources: sources.slice(0, 1), targets: sources.slice(1) }
  const heads = new Set(sources.map(({ head }) => head))
  return {
    sources,
    targets: targets
      .filter(({ head, span }) => !heads.has(head) || sources.every((each) => each.span[0] !== span[0]))
      .filter(({ head }) => head !== core || trigger.first !== undefined),
  }
}

function sidesOf(scene: Scene, fillers: readonly Filler[], words: readonly number[]): Participants {
  const all = fillers.flatMap(({ head }) => members(scene, head)).map((head) => participant(scene, { head }, words))
  return { sources: all.slice(0, 1), targets: all.slice(1) }
}

function firstFilled(scene: Scene, trigger: Trigger, slots: readonly EventSlot[], used: Set<number>): readonly Filler[] {
  for (const slot of slots) {
    const found = fillersOf(scene, trigger, slot).filter(({ head, span }) => span !== undefined || !used.has(head))
    if (found.length > 0) return found
  }
  return []
}

/** Each member of a list of names or nouns is a participant of its own. */
function expanded(scene: Scene, { core, words }: Trigger, fillers: readonly Filler[], used: Set<number>): readonly Participant[] {
  return fillers.flatMap((filler) => {
    if (filler.span) return [participant(scene, filler, words)]
    const heads = members(scene, filler.head).filter((head) => head !== core)
    for (const head of heads) used.add(head)
    return heads.map((head) => participant(scene, { head }, words))
  })
}

function participant(scene: Scene, { head, span }: Filler, words: readonly number[]): Participant {
  return { head, span: span ?? spanOf(scene.text, phraseWithout(scene, head, words)) }
}
