import type { Proposal } from '../candidate.ts'
import type { CueHit } from '../cues.ts'
import type { Scene } from '../scene.ts'
import { clauseBehind, propose } from './clause.ts'
import { infinitive, object, oblique } from './complements.ts'

/** X would not comment (on C): refused speech is a statement; without a topic its content is the refusal itself. A line with `negated` needs the negation. */
export function refusal(scene: Scene, hit: CueHit): Proposal {
  if (!hit.negated && (hit.words.length === 1 || hit.cue.negated)) return 'nothing is refused'
  for (const frame of [clauseBehind, oblique, object, infinitive]) {
    const found = frame(scene, hit)
    if (typeof found !== 'string') return found.map((candidate) => ({ ...candidate, by: 'statement/refusal/parse' as const }))
  }
  if (hit.words.length === 1) return 'no topic'
  const last = Math.max(...hit.words)
  return propose(scene, hit, 'refusal', [last, last + 1], 'order')
}
