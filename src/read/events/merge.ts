import type { EventType } from '../../words/index.ts'
import { isAdverbial } from './clause.ts'
import type { Participant, Participants } from './participants.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'

/** A trigger with its participants. */
export interface Told {
  readonly trigger: Trigger
  readonly type: EventType
  readonly modes: readonly string[]
  readonly sources: readonly Participant[]
  readonly targets: readonly Participant[]
  /** How clearly the learned step chose source and target. */
  readonly margins?: readonly [source: number, target: number]
}

/** Joins triggers of one type that tell one happening: "opened fire, killing …", «angrepet drepte …», "a protest against …, which blocked …". */
export function merged(scene: Scene, told: readonly Told[]): readonly Told[] {
  const byWord = new Map(told.flatMap((one) => [one.trigger.core, ...(one.trigger.light ? [one.trigger.light.verb] : [])].map((word) => [word, one] as const)))
  const into = new Map<Told, Told>()
  for (const one of told) {
    let above = partnerOf(scene, one, byWord)
    if (!above || above === one || !(above.type === one.type || isPurpose(scene, one, above))) continue
    for (let next = into.get(above); next; next = into.get(above)) above = next
    if (above !== one) into.set(one, above)
  }
  if (into.size === 0) return told
  const parts = new Map<Told, Told[]>()
  for (const [one, above] of into) parts.set(above, [...(parts.get(above) ?? []), one])
  return told.filter((one) => !into.has(one)).map((one) => (parts.get(one) ?? []).reduce(together, one))
}

/** What people who protest ask for and whom they blame meanwhile is what the protest is about. */
function isPurpose({ text, tree }: Scene, { trigger, type }: Told, above: Told): boolean {
  if (above.type !== 'PROTEST' || (type !== 'REQUEST' && type !== 'ACCUSE' && type !== 'REJECT')) return false
  const head = tree.head(trigger.core)
  const first = text.relation[trigger.core] === 'conj' && head >= 0 ? head : trigger.core
  return /^(?:advcl|acl)/u.test(text.relation[first]!)
}

/** The trigger whose phrase holds a word: «uttrykker støtte» for «støtte og solidaritet». */
function phraseWith(word: number, byWord: ReadonlyMap<number, Told>): Told | undefined {
  for (const one of byWord.values()) if (one.trigger.words.includes(word)) return one
  return undefined
}

/** The trigger on whose happening this one tells more. */
function partnerOf(scene: Scene, { trigger, sources, targets }: Told, byWord: ReadonlyMap<number, Told>): Told | undefined {
  const { text, tree } = scene
  const relation = text.relation[trigger.core]!
  const head = tree.head(trigger.light?.verb ?? trigger.core)
  const isNoun = trigger.entry.line.upos === 'NOUN'
  const above =
    byWord.get(head) ??
    (isNoun ? (relation === 'conj' ? phraseWith(head, byWord) : undefined) : isAdverbial(scene, trigger.core) ? mainAbove(scene, head, byWord) : undefined)
  if (!above) return undefined
  if (isNoun)
    return /^(?:nsubj|obl|obj|nmod)/u.test(relation) ||
      (relation === 'conj' && (above.trigger.entry.line.upos === 'NOUN' || above.trigger.words.includes(head)))
      ? above
      : undefined
  const shared = sources.length === 0 || above.sources.length === 0 || sources.some(({ head: one }) => above.sources.some((other) => other.head === one))
  // «fordømmer kuppet og anklager generalen» are two; "bombed and destroyed the bridge" is one
  const apart =
    relation === 'conj' &&
    !isResult(scene, head) &&
    targets.length > 0 &&
    above.targets.length > 0 &&
    !targets.some(({ head: one }) => above.targets.some((other) => other.head === one))
  return /^(?:advcl|conj|xcomp|acl|parataxis|ccomp)/u.test(relation) && shared && !apart ? above : undefined
}

/** "…, killing four and wounding nine": a clause of what came of the deed above it. */
function isResult({ text }: Scene, verb: number): boolean {
  return /^(?:advcl|acl$)/u.test(text.relation[verb] ?? '') && /VerbForm=(?:Part|Ger)/u.test(text.feats[verb]!)
}

/** The protest that a clause of purpose tells the aim of, where the tree hung the clause on a word between. */
function mainAbove({ tree }: Scene, from: number, byWord: ReadonlyMap<number, Told>): Told | undefined {
  for (let at = from, steps = 0; at >= 0 && steps < 5; at = tree.head(at), steps++) {
    const found = byWord.get(at)
    if (found) return found.type === 'PROTEST' ? found : undefined
  }
  return undefined
}

function together(one: Told, other: Told): Told {
  return {
    ...one,
    modes: [...new Set([...one.modes, ...other.modes])],
    sources: both(one.sources, other.sources),
    targets: both(
      one.targets,
      other.targets.filter(({ head }) => !one.sources.some((source) => source.head === head)),
    ),
  }
}

function both(a: readonly Participant[], b: readonly Participant[]): readonly Participant[] {
  return [...a, ...b.filter(({ head }) => !a.some((one) => one.head === head))]
}

/** Participants without the words of another event: "the attack" in "the attack killed nine" is no actor. */
export function withoutEvents({ sources, targets }: Participants, triggers: ReadonlyMap<number, Trigger>): Participants {
  const isActor = ({ head, span }: Participant): boolean => triggers.get(head)?.entry.line.upos !== 'NOUN' || triggers.get(head)?.first?.span === span
  return { sources: sources.filter(isActor), targets }
}
