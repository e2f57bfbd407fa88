import { extentOf, type Candidate } from '../candidate.ts'
import type { Proposals, Refused } from '../propose.ts'
import type { Scene } from '../scene.ts'
import { holds, type Words } from '../../words.ts'
import { candidateFeatures, type Surroundings } from './candidate-features.ts'
import { leftOptions, rightOptions, type EdgeOption } from './edges.ts'
import { speakerOptions, type SpeakerOption } from './speakers.ts'
import { sumAt, type JudgeWeights } from './weights.ts'

/** Candidates for one cue, of which at most one is taken. */
export type Rivals = readonly Candidate[]

/**
 * The learned step: of the rivals for each cue the best is taken when its sum reaches the threshold; then the edges of its content move to the
 * places with the highest sums. It never proposes, so it cannot invent.
 */
export function judged(scene: Scene, groups: readonly Rivals[], weights: JudgeWeights): Proposals {
  const around = surroundings(groups)
  const candidates: Candidate[] = []
  const refused: Refused[] = []
  groups.forEach((rivals, group) => {
    let best: Candidate | undefined
    let highest = 0
    rivals.forEach((candidate, place) => {
      const sum = sumAt(weights.accept, candidateFeatures(scene, candidate, around(group, place)))
      if (sum + trustIn(candidate) < weights.threshold || (best !== undefined && sum <= highest)) return
      best = candidate
      highest = sum
    })
    const hit = rivals[0]?.hit
    if (best) candidates.push(withSpeaker(scene, withEdges(scene, withRoles(best, rivals), weights), weights))
    else if (hit) refused.push({ hit, frame: hit.cue.frames[0] ?? 'clause', why: 'the learned step takes it for no statement' })
  })
  return { candidates, refused }
}

/** Frames of plain attribution («…, says X», "according to X"), with a tree behind them, need less to be taken; in the units of the sums. */
const trusted = /^statement\/(?:content-first|according-to)\/parse/u
const trust = 36

function trustIn({ by }: Candidate): number {
  return trusted.test(by) ? trust : 0
}

/** Whom it is said of and to, where another reading of the cue knows it. */
function withRoles(best: Candidate, rivals: Rivals): Candidate {
  const targets = best.targets.length > 0 ? best.targets : (rivals.find((rival) => rival.targets.length > 0)?.targets ?? [])
  const addressees =
    best.addressees.length > 0 || targets.length > 0 ? best.addressees : (rivals.find((rival) => rival.addressees.length > 0)?.addressees ?? [])
  return { ...best, targets, addressees }
}

/** The content with its edges moved to the best places. */
export function withEdges(scene: Scene, candidate: Candidate, { left, right }: JudgeWeights): Candidate {
  const end = bestOf(right, rightOptions(scene, candidate))
  const shorter = end === undefined ? candidate : withRight(candidate, end)
  const first = bestOf(left, leftOptions(scene, shorter))
  return first === undefined ? shorter : withLeft(shorter, first)
}

/** The candidate with the speaker of the highest sum, which may be nobody. */
export function withSpeaker(scene: Scene, candidate: Candidate, { speaker }: JudgeWeights): Candidate {
  let best: SpeakerOption | undefined
  let highest = 0
  for (const option of speakerOptions(scene, candidate)) {
    const sum = sumAt(speaker, option.places)
    if (best !== undefined && sum <= highest) continue
    best = option
    highest = sum
  }
  if (!best) return candidate
  const { speaker: _, ...rest } = candidate
  return { ...rest, ...(best.speaker ? { speaker: best.speaker } : {}), ...(best.antecedent ? { antecedent: best.antecedent } : {}) }
}

function bestOf(table: Int8Array, options: readonly EdgeOption[]): number | undefined {
  let best: number | undefined
  let highest = 0
  for (const { at, places } of options) {
    const sum = sumAt(table, places)
    if (best !== undefined && sum <= highest) continue
    best = at
    highest = sum
  }
  return best
}

/** The candidate with another end of its last stretch. */
export function withRight(candidate: Candidate, end: number): Candidate {
  const last = candidate.content.at(-1)
  return !last || last[1] === end || end <= last[0] ? candidate : { ...candidate, content: [...candidate.content.slice(0, -1), [last[0], end]] }
}

/** The candidate with another beginning of its first stretch. */
export function withLeft(candidate: Candidate, first: number): Candidate {
  const [part, ...rest] = candidate.content
  return !part || part[0] === first || first >= part[1] ? candidate : { ...candidate, content: [[first, part[1]], ...rest] }
}

/** How many groups before and after are looked at for the one around. */
const near = 30

/** For each candidate: who holds its cue, and how many cues it holds. The first of each group of rivals stands for the group. */
export function surroundings(groups: readonly Rivals[]): (group: number, place: number) => Surroundings {
  const cores = groups.map(([first]) => first?.hit?.core ?? -1)
  return (group, place) => {
    const rivals = groups[group] ?? []
    const candidate = rivals[place]
    const core = cores[group] ?? -1
    let around: Candidate | undefined
    let inside = 0
    for (let other = Math.max(0, group - near); other < Math.min(groups.length, group + near); other++) {
      if (other === group) continue
      const rival = groups[other]?.[0]
      if (!rival || !candidate) continue
      if (core >= 0 && holdsWord(rival.content, core) && (!around || sizeOfExtent(rival) < sizeOfExtent(around))) around = rival
      const its = cores[other] ?? -1
      if (its >= 0 && holdsWord(candidate.content, its)) inside++
    }
    return { inside, rivals: rivals.length, place, ...(around ? { around } : {}) }
  }
}

function holdsWord(content: readonly Words[], word: number): boolean {
  return content.some((part) => holds(part, word))
}

function sizeOfExtent(candidate: Candidate): number {
  const [first, end] = extentOf(candidate)
  return end - first
}
