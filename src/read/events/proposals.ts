import { idiomWords, type Refusal } from './gates.ts'
import { unlistedTriggers } from './learned/unlisted.ts'
import { withLightVerbs } from './light-verbs.ts'
import { furnitureOf } from './repeated.ts'
import type { Scene } from './scene.ts'
import { findTriggers, type Trigger } from './triggers.ts'

/** Words that may tell of an event: those the pack lists, and verbs and nouns it does not know. */
export interface Proposed {
  readonly listed: readonly Trigger[]
  readonly unlisted: readonly Trigger[]
}

/** Proposes triggers outside idioms and the furniture of the page; unlisted words only when asked for. */
export function proposedIn(scene: Scene, wantsUnlisted: boolean, refuse: (trigger: Trigger, refusal: Refusal) => void = () => undefined): Proposed {
  const idioms = idiomWords(scene)
  const skipped = furnitureOf(
    scene,
    scene.seen.layout.blocks.filter(({ kind }) => kind !== 'heading' && kind !== 'caption'),
  )
  const all = withLightVerbs(scene, findTriggers(scene))
  const listed = all.filter((trigger) => {
    const idiom = trigger.words.map((word) => idioms.get(word)).find((why) => why !== undefined)
    if (idiom !== undefined) refuse(trigger, { by: 'event/idiom', why: idiom })
    return idiom === undefined && skipped[trigger.core] !== 1
  })
  if (!wantsUnlisted) return { listed, unlisted: [] }
  const taken = new Set([...idioms.keys(), ...all.flatMap(({ core, words, light }) => [core, ...words, ...(light ? [light.verb, ...light.words] : [])])])
  return { listed, unlisted: unlistedTriggers(scene, taken).filter(({ core }) => skipped[core] !== 1) }
}
