import { befallen, swallowed } from './befallen.ts'
import { withoutBystanders } from './bystanders.ts'
import { contentOf } from './contents.ts'
import { elsewhereOf, type Refusal } from './gates.ts'
import { withoutEvents, type Told } from './merge.ts'
import { modesFor } from './modes.ts'
import { participantsOf } from './participants.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'
import { uneventful } from './uneventful.ts'
import { ranked } from './learned/roles.ts'
import type { Surroundings } from './learned/surroundings.ts'
import type { EventWeights } from './learned/weights.ts'

/** The learned step over one report. */
export interface Learned {
  readonly around: Surroundings
  readonly weights: EventWeights
}

/** Triggers that tell of something, with who takes part; the others are refused with the reason. */
export function toldBy(
  scene: Scene,
  triggers: readonly Trigger[],
  refuse: (trigger: Trigger, refusal: Refusal) => void,
  learned: Learned | undefined,
): readonly Told[] {
  const elsewhere = elsewhereOf(scene)
  const byWord = new Map(
    triggers.flatMap((trigger) => [...trigger.words, ...(trigger.light?.words ?? []), trigger.core].map((word) => [word, trigger] as const)),
  )
  return triggers.flatMap((trigger): readonly Told[] => {
    const above = contentOf(scene, trigger, byWord)
    if (above) {
      refuse(trigger, { by: 'event/content', why: `belongs to «${above.entry.line.lemma}»` })
      return []
    }
    const found = withoutEvents(participantsOf(scene, trigger), byWord)
    const targets = found.targets.length > 0 ? befallen(scene, trigger.entry.line.type, found.targets, found.sources) : swallowed(scene, trigger)
    const rules = { ...found, targets }
    const bare = uneventful(scene, trigger, rules)
    if (bare !== undefined) {
      refuse(trigger, { by: 'event/bare', why: bare })
      return []
    }
    const chosen = learned ? ranked(learned.around, trigger, rules, learned.weights) : rules
    const participants = { ...chosen, sources: withoutBystanders(scene, trigger, chosen.sources, byWord) }
    const domain = elsewhere(trigger, participants)
    if (domain !== undefined) {
      refuse(trigger, { by: 'event/elsewhere', why: domain })
      return []
    }
    return [{ trigger, type: trigger.entry.line.type, modes: modesFor(scene, trigger), ...participants }]
  })
}
