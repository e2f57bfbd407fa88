import { around, type Candidate } from './candidate.ts'
import { formAt, type Scene } from './scene.ts'
import { holds, within } from '../words.ts'

/**
 * Drops candidates that are no statements where they stand: what the reporter says of himself, fragments in headings, and nouns, wishes and
 * judgements inside somebody's quotation, which are part of what that person says.
 */
export function usableOnly(scene: Scene, candidates: readonly Candidate[]): readonly Candidate[] {
  const outer = quotationsHeld(candidates)
  return candidates.filter((one) => {
    if (!one.hit) return true
    const frame = one.by.split('/')[1] ?? ''
    const holder = around(outer, one.hit.core).find(
      (other) => other !== one && other.content.some((part) => holds(part, one.hit!.core)) && !(one.quotation && one.quotation === other.quotation),
    )
    if (speaksOfSelf(scene, one)) return false
    if (scene.blockOf[scene.paragraphOf[one.hit.core]!] === 'heading' && !one.speaker && !one.quotation) return false
    if (frame === 'colon' && !one.speaker && !one.quotation) return false
    if (!holder) return true
    return nestedFrames.has(frame) && (one.speaker !== undefined || one.unsourced === true)
  })
}

/** Frames of which a statement inside a quotation may be made. */
const nestedFrames = new Set(['clause', 'content-first', 'anaphoric', 'colon', 'accusative', 'according-to', 'evidence', 'oblique', 'infinitive', 'object'])

function quotationsHeld(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(({ quotation }) => quotation !== undefined)
}

/** «Jeg mener», "we believe": in a quotation it is the speaker's own, outside it the writer's. */
export function speaksOfSelf(scene: Scene, { speaker, content, hit }: Candidate): boolean {
  if (!speaker) return hit !== undefined && scene.text.language === 'es' && /Person=[12]/u.test(scene.text.feats[hit.core]!)
  if (speaker[1] - speaker[0] > 2) return false
  const personal = scene.speech.firstPerson.has(formAt(scene, speaker[0])) || /Person=[12]/u.test(scene.text.feats[speaker[0]]!)
  return personal && hit !== undefined && !within(speaker, [content[0]?.[0] ?? 0, content[0]?.[0] ?? 0])
}
