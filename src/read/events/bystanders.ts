import type { EventType } from '../../words/index.ts'
import { agentOrSubject } from './slots.ts'
import type { Participant } from './participants.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'

/** Acts of words: who does them speaks of the deed in their object, and did not do it. */
const ofWords: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT', 'SUPPORT', 'REQUEST', 'THREATEN', 'CONCEDE', 'AGREE'])

/** The sources of a noun's event without those who only speak of it: "Amnesty condemned the shelling" is no shelling by Amnesty. */
export function withoutBystanders(
  scene: Scene,
  trigger: Trigger,
  sources: readonly Participant[],
  byWord: ReadonlyMap<number, Trigger>,
): readonly Participant[] {
  const { text, tree } = scene
  if (sources.length === 0 || trigger.light || trigger.entry.line.upos !== 'NOUN') return sources
  for (let at = tree.head(trigger.core), steps = 0; at >= 0 && steps < 4; at = tree.head(at), steps++) {
    const above = byWord.get(at)
    if (above === undefined || above === trigger || text.upos[at] !== 'VERB') continue
    if (!ofWords.has(above.entry.line.type)) return sources
    const speaker = agentOrSubject(scene, at)
    return sources.filter(({ head }) => head !== speaker)
  }
  return sources
}
