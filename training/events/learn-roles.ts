import { habitPlaces, roleOptions, type Side } from '../../src/read/events/learned/role-options.ts'
import { classes } from '../../src/read/events/learned/weights.ts'
import { typed } from '../../src/read/events/learned/judged.ts'
import { withoutEvents } from '../../src/read/events/merge.ts'
import { participantsOf } from '../../src/read/events/participants.ts'
import type { Trigger } from '../../src/read/events/triggers.ts'
import { wordsIn } from '../../src/read/words.ts'
import type { EventType } from '../../src/words/index.ts'
import type { Choice } from '../statements/learn.ts'
import type { GoldActor } from './gold.ts'
import type { PlacedEvent, Prepared } from './prepare.ts'
import type { Shares, TypeLearner } from './learn-types.ts'

/** A guess of a trigger below this share teaches nothing about participants. */
const surest = 0.4

/** Choices of participants that the gold teaches: for each of its events whose trigger is known well enough, one choice a side. */
export function roleChoices(prepared: Prepared, shares: Shares | undefined, learner: TypeLearner): readonly Choice[] {
  return prepared.events.flatMap((event, at) => {
    const best = triggerOf(prepared, event, shares?.[at], learner)
    return best ? choicesOf(prepared, event, best) : []
  })
}

function triggerOf({ candidates }: Prepared, { gold, fit }: PlacedEvent, shares: Float64Array | undefined, learner: TypeLearner): Trigger | undefined {
  let best = -1
  let highest = 0
  let type: EventType | undefined
  let total = 0
  candidates.forEach(({ places, trigger }, at) => {
    if (fit[at] === 0) return
    const now = learner.shares(places)
    const types = gold.types.length > 0 ? gold.types : (classes.slice(1) as readonly EventType[])
    const likeliest = types.reduce((a, b) => (now[classes.indexOf(b)]! > now[classes.indexOf(a)]! ? b : a))
    const share = shares && gold.types.length > 0 ? shares[at]! : fit[at]! * (1 - now[0]!)
    total += share
    if (share <= highest) return
    best = at
    highest = share
    type = gold.types.includes(trigger.entry.line.type) ? trigger.entry.line.type : likeliest
  })
  if (best < 0 || highest / total < surest || !type) return undefined
  return typed(candidates[best]!.trigger, type)
}

function choicesOf({ row, scene, around }: Prepared, { gold }: PlacedEvent, trigger: Trigger): readonly Choice[] {
  const rules = withoutEvents(participantsOf(scene, trigger), around.listed)
  const sides: readonly Side[] = ['source', 'target']
  let taken: readonly number[] = []
  return sides.flatMap((side) => {
    const options = roleOptions(around, trigger, side, rules, taken)
    const wanted = side === 'source' ? gold.source : gold.target
    const right = wanted.length === 0 ? 0 : options.findIndex(({ head }) => head >= 0 && holdsHead(scene, wanted, head))
    const best = right <= 0 ? right : topmost(scene, options, wanted, right)
    if (side === 'source' && best > 0) taken = [options[best]!.head]
    return best < 0 || options.length < 2
      ? []
      : [{ options: options.map(({ places }) => (single.test(row.file) ? places : withoutHabits(places, side))), right: best }]
  })
}

/** Files in which every row has somebody on both sides, things among them. */
const single = /^(?:plv|conflibert)/u

function withoutHabits(places: readonly number[], side: Side): readonly number[] {
  const { nobody, thing } = habitPlaces(side)
  return places.filter((place) => place !== nobody && place !== thing)
}

/** Keeps a share of what the rows of single relations taught as their habit. */
export function withHabit(weights: Float64Array, share: number): void {
  for (const side of ['source', 'target'] as const) for (const place of Object.values(habitPlaces(side))) weights[place]! *= share
}

type Scene = Prepared['scene']

function holdsHead({ text }: Scene, wanted: readonly GoldActor[], head: number): boolean {
  return wanted.some(({ span }) => {
    if (!span) return false
    const [first, end] = wordsIn(text, span)
    return head >= first && head < end
  })
}

/** Of the options inside the gold's words the one the others hang on. */
function topmost(scene: Scene, options: readonly { readonly head: number }[], wanted: readonly GoldActor[], from: number): number {
  let best = from
  options.forEach(({ head }, at) => {
    if (at > from && holdsHead(scene, wanted, head) && scene.tree.dominates(head, options[best]!.head)) best = at
  })
  return best
}
