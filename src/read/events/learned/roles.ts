import { isPassive, subjectOf } from '../clause.ts'
import { caseOf } from '../scene.ts'
import { members, phraseWithout } from '../noun-phrase.ts'
import type { Participant, Participants } from '../participants.ts'
import type { Trigger } from '../triggers.ts'
import type { EventType } from '../../../words/index.ts'
import { spanOf } from '../../words.ts'
import { roleOptions, type RoleOption, type Side } from './role-options.ts'
import type { Surroundings } from './surroundings.ts'
import { scale, type EventWeights } from './weights.ts'

/** Who takes part in a trigger's event by the weights, with the margin over the second best option of each side. */
export interface Ranked extends Participants {
  readonly margins: readonly [source: number, target: number]
}

/** Chooses source, then target, among everybody who may take part. */
export function ranked(around: Surroundings, trigger: Trigger, rules: Participants, { roles, ranks, limits }: EventWeights): Ranked {
  if (isBetween(around, trigger, rules)) return { ...rules, margins: [1, 1] }
  if (!ranks.has(around.scene.text.language)) return filled(around, trigger, rules, roles, limits.fill / 100)
  const source = withoutAgent(around, trigger, rules) ? nobody : bestOf(roleOptions(around, trigger, 'source', rules, []), roles)
  const sources = participantsFrom(around, trigger, source.option, rules, 'source', [])
  const taken = sources.map(({ head }) => head)
  const target = bestOf(roleOptions(around, trigger, 'target', rules, taken), roles)
  const targets = participantsFrom(around, trigger, target.option, rules, 'target', sources)
  const heads = new Set(targets.map(({ head }) => head))
  return {
    sources: target.option.span ? sources : sources.filter((one) => !heads.has(one.head) || source.option.head === one.head),
    targets,
    margins: [source.margin, target.margin],
  }
}

/** The rules' participants, and on a side they leave empty somebody who can act and is likelier than nobody by `enough`; none where the line says that there is none. */
function filled(around: Surroundings, trigger: Trigger, rules: Participants, roles: Int8Array, enough: number): Ranked {
  const side = (which: Side, taken: readonly Participant[]): readonly Participant[] => {
    const ruled = which === 'source' ? rules.sources : rules.targets
    const slots = which === 'source' ? trigger.entry.source : trigger.entry.target
    if (ruled.length > 0 || slots.length === 0 || (which === 'source' && withoutAgent(around, trigger, rules))) return ruled
    const heads = taken.map(({ head }) => head)
    const { option, over } = bestOf(
      roleOptions(
        around,
        trigger,
        which,
        rules,
        heads,
        (word) =>
          !heads.includes(word) && isActor(around, word) && !isOnlyPlace(around, trigger, word) && !(which === 'source' && doesAnother(around, trigger, word)),
      ),
      roles,
    )
    return over < enough || option.head < 0 ? [] : participantsFrom(around, trigger, option, rules, which, taken)
  }
  const sources = side('source', rules.targets)
  return { sources, targets: side('target', sources), margins: [0, 0] }
}

/** Whether a word names somebody the report knows as an actor. */
function isActor({ scene: { text, seen } }: Surroundings, word: number): boolean {
  const actor = seen.actors.actorAt(spanOf(text, [word, word + 1]))
  return actor !== undefined && (seen.actors.facts(actor).country !== undefined || seen.actors.facts(actor).sectors.length > 0)
}

/** «i Bolivia»: a place behind a preposition that leads to nobody by the grammar or the line. */
function isOnlyPlace({ scene }: Surroundings, { entry }: Trigger, word: number): boolean {
  if (!scene.text.name[word]!.endsWith('LOC')) return false
  const preposition = caseOf(scene, word)
  const { agents, sources, targets } = scene.lexicon.grammar
  return preposition !== '' && ![...agents, ...sources, ...targets].includes(preposition) && !entry.target.includes(`to:${preposition}`)
}

/** What is said or done about a deed, and does not bring it about as an order does. */
const judging: ReadonlySet<EventType> = new Set(['ACCUSE', 'SUPPORT', 'REJECT', 'CONSULT'])

/** «EU fordømte kidnappingen»: whoever judges a deed does not do it. */
function doesAnother({ scene }: Surroundings, { core, entry, light }: Trigger, word: number): boolean {
  const verb = scene.tree.head(core)
  if (entry.line.upos !== 'NOUN' || light || verb < 0 || scene.text.upos[verb] !== 'VERB') return false
  const tells = scene.lexicon.lines.get(scene.lemma[verb]!)?.some(({ line }) => line.upos === 'VERB' && judging.has(line.type)) ?? false
  return tells && subjectOf(scene, verb) === word
}

/** "Talks between the two": the rules know both sides. */
function isBetween({ scene }: Surroundings, { entry }: Trigger, { sources, targets }: Participants): boolean {
  const one = targets[0] ?? sources[0]
  if (entry.line.upos !== 'NOUN' || !one || sources.length === 0) return false
  return [...sources, ...targets].some(({ head }) => scene.lexicon.grammar.between.includes(caseOf(scene, head)))
}

/** A passive that names no agent has no source, however near a name stands. */
function withoutAgent({ scene }: Surroundings, { entry, core, light }: Trigger, { sources }: Participants): boolean {
  return sources.length === 0 && !light && entry.line.upos === 'VERB' && isPassive(scene, core)
}

const nobody: Best = { option: { head: -1, places: [] }, margin: 0, over: 0 }

interface Best {
  readonly option: RoleOption
  readonly margin: number
  /** Log odds over nobody. */
  readonly over: number
}

function bestOf(options: readonly RoleOption[], table: Int8Array): Best {
  let best: RoleOption = { head: -1, places: [] }
  let none = 0
  let highest = -Infinity
  let second = -Infinity
  for (const option of options) {
    const sum = option.places.reduce((total, place) => total + table[place]!, 0)
    if (option.head < 0) none = sum
    if (sum > highest) {
      second = highest
      highest = sum
      best = option
    } else if (sum > second) second = sum
  }
  return { option: best, margin: Number.isFinite(second) ? (highest - second) / scale : 0, over: (highest - none) / scale }
}

/** The chosen one with those joined to it; where the rules chose the same, their words. */
function participantsFrom(
  { scene }: Surroundings,
  { core, words }: Trigger,
  { head, span }: RoleOption,
  rules: Participants,
  side: Side,
  sources: readonly Participant[],
): readonly Participant[] {
  if (head < 0) return []
  if (span) return [{ head, span }]
  const ruled = side === 'source' ? rules.sources : rules.targets
  const free = (one: Participant): boolean => sources.every((other) => other.head !== one.head)
  if (ruled[0]?.head === head) return ruled.filter(free)
  return members(scene, head)
    .filter((one) => one !== core && one >= head)
    .map((one): Participant => ({ head: one, span: spanOf(scene.text, phraseWithout(scene, one, words)) }))
    .filter(free)
}
