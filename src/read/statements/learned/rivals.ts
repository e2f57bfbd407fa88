import { extentOf, type Candidate } from '../candidate.ts'
import type { CueHit } from '../cues.ts'
import { readers, unusable } from '../propose.ts'
import type { Scene } from '../scene.ts'
import { complementsOf } from './complements.ts'
import type { Rivals } from './judge.ts'
import { namedLines } from './named-lines.ts'

/** For each cue every reading that a frame of its lines has, the surest first; cues without a reading are left out. */
export function proposeRivals(scene: Scene): readonly Rivals[] {
  const groups: Rivals[] = []
  for (let at = 0; at < scene.cues.length;) {
    const core = scene.cues[at]!.core
    const hits: CueHit[] = []
    while (at < scene.cues.length && scene.cues[at]!.core === core) hits.push(scene.cues[at++]!)
    const rivals = readingsOf(
      scene,
      hits.filter((hit) => unusable(scene, hit) === undefined),
    )
    if (rivals.length > 0) groups.push(rivals)
  }
  return [...groups, ...namedLines(scene).map((candidate) => [candidate])].sort((a, b) => placeOf(a) - placeOf(b))
}

function placeOf([first]: Rivals): number {
  return first ? (first.hit?.core ?? extentOf(first)[0]) : 0
}

function readingsOf(scene: Scene, hits: readonly CueHit[]): Rivals {
  const rivals: Candidate[] = []
  const known = new Set<string>()
  const add = (candidate: Candidate): void => {
    const key = `${candidate.content.join(' ')} ${candidate.speaker?.join(' ') ?? ''}`
    if (known.has(key)) return
    known.add(key)
    rivals.push(candidate)
  }
  for (const [frame, , read] of readers) {
    for (const hit of hits) {
      if (!hit.cue.frames.includes(frame)) continue
      const found = read(scene, hit, 0)
      if (typeof found === 'string') continue
      for (const candidate of found) add(candidate)
    }
  }
  for (const hit of hits) for (const candidate of complementsOf(scene, hit)) add(candidate)
  return rivals
}
