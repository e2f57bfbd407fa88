import type { EventType } from '../../../words/index.ts'
import type { Refusal } from '../gates.ts'
import type { Proposed } from '../proposals.ts'
import type { Trigger } from '../triggers.ts'
import { judgedAs, mayTell } from './judge.ts'
import type { Surroundings } from './surroundings.ts'
import { triggerFeatures, wordPlaces } from './trigger-features.ts'
import type { EventWeights } from './weights.ts'

/** Takes the proposals the weights believe in, with the types they give them, in text order; where they know no lemmas the pack's lines stand. */
export function judged(
  around: Surroundings,
  { listed, unlisted }: Proposed,
  weights: EventWeights,
  refuse: (trigger: Trigger, refusal: Refusal) => void,
): readonly Trigger[] {
  const { refuse: doubt, retype, accept } = weights.limits
  const knows = weights.languages.has(around.scene.text.language)
  const kept: Trigger[] = []
  for (const trigger of listed) {
    const type = trigger.entry.line.type
    const judgement = judgedAs(weights, triggerFeatures(around, trigger), type)
    if (!knows) kept.push({ ...trigger, judgement })
    else if (judgement.none * 100 > doubt) refuse(trigger, { by: 'event/judge', why: 'the learned step takes it for no event' })
    else
      kept.push(
        judgement.type !== type && judgement.share * 100 > judgement.listed * retype
          ? { ...typed(trigger, judgement.type), judgement }
          : { ...trigger, judgement },
      )
  }
  for (const trigger of unlisted) {
    if (!mayTell(weights, wordPlaces(around, trigger))) continue
    const judgement = judgedAs(weights, triggerFeatures(around, trigger), undefined)
    if (judgement.share * 100 >= accept) kept.push({ ...typed(trigger, judgement.type), judgement })
    else if (judgement.share * 500 >= accept) refuse(trigger, { by: 'event/judge', why: `perhaps ${judgement.type}` })
  }
  return kept.toSorted((a, b) => a.core - b.core)
}

/** The trigger as an event of another type. */
export function typed(trigger: Trigger, type: EventType): Trigger {
  const { entry } = trigger
  if (entry.line.type === type) return trigger
  return { ...trigger, entry: { ...entry, line: { ...entry.line, type }, mutual: type === 'CONSULT' || type === 'COOPERATE' || type === 'AGREE' } }
}
