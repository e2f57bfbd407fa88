import type { EventType } from '../../../words/index.ts'
import type { Refusal } from '../gates.ts'
import type { Proposed } from '../proposals.ts'
import type { Trigger } from '../triggers.ts'
import { judgedAs } from './judge.ts'
import type { Surroundings } from './surroundings.ts'
import { triggerFeatures } from './trigger-features.ts'
import type { EventWeights } from './weights.ts'

/** Where the learned step has its say; chosen over folds by training/events/train.ts. */
export interface Limits {
  /** Share of «no event» from which a listed word is refused. */
  readonly refuse: number
  /** How many times likelier another type must be than the line's. */
  readonly retype: number
  /** Share of a type from which an unlisted word tells of an event. */
  readonly accept: number
}

export const limits: Limits = { refuse: 0.9, retype: 4, accept: 0.6 }

/** Takes the proposals the weights believe in, with the types they give them, in text order. */
export function judged(
  around: Surroundings,
  { listed, unlisted }: Proposed,
  weights: EventWeights,
  refuse: (trigger: Trigger, refusal: Refusal) => void,
  { refuse: doubt, retype, accept }: Limits = limits,
): readonly Trigger[] {
  const kept: Trigger[] = []
  for (const trigger of listed) {
    const type = trigger.entry.line.type
    const judgement = judgedAs(weights, triggerFeatures(around, trigger), type)
    if (judgement.none > doubt) refuse(trigger, { by: 'event/judge', why: 'the learned step takes it for no event' })
    else kept.push(judgement.type !== type && judgement.share > judgement.listed * retype ? typed(trigger, judgement.type) : trigger)
  }
  for (const trigger of unlisted) {
    const judgement = judgedAs(weights, triggerFeatures(around, trigger), undefined)
    if (judgement.share >= accept) kept.push(typed(trigger, judgement.type))
  }
  return kept.toSorted((a, b) => a.core - b.core)
}

/** The trigger as an event of another type. */
export function typed(trigger: Trigger, type: EventType): Trigger {
  const { entry } = trigger
  if (entry.line.type === type) return trigger
  return { ...trigger, entry: { ...entry, line: { ...entry.line, type }, mutual: type === 'CONSULT' || type === 'COOPERATE' || type === 'AGREE' } }
}
