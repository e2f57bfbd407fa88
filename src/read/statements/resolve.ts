import type { Candidate } from './candidate.ts'
import { extentOf } from './candidate.ts'
import type { Scene } from './scene.ts'
import { holds, overlap, sizeOf, type Words } from '../words.ts'

/** How sure a frame is of its content, best first. */
const order = [
  'content-first',
  'anaphoric',
  'colon',
  'accusative',
  'evidence',
  'clause',
  'refusal',
  'infinitive',
  'predicate',
  'oblique',
  'according-to',
  'object',
  'noun',
  'reportive',
]

function rank({ by, speaker }: Candidate): number {
  const frame = by.split('/')[1] ?? ''
  const place = order.indexOf(frame)
  return (place < 0 ? order.length : place) + (speaker ? 0 : order.length)
}

/** Share of words in common above which two contents are one. */
const same = 0.7

/**
 * Keeps one statement for each content unless the speakers differ; drops candidates whose cue lies inside another's cue, and rumours whose clause
 * a real cue already reads. Sorted by content.
 */
export function resolved(scene: Scene, candidates: readonly Candidate[]): readonly Candidate[] {
  const sorted = [...candidates].sort((a, b) => extentOf(a)[0] - extentOf(b)[0] || extentOf(b)[1] - extentOf(a)[1] || rank(a) - rank(b))
  const kept: Candidate[] = []
  for (const one of sorted) {
    const rivals = recent(kept, extentOf(one))
    const rival = rivals.find((other) => clash(one, other))
    if (!rival) {
      kept.push(one)
      continue
    }
    const [winner, loser] = rank(one) < rank(rival) ? [one, rival] : [rival, one]
    kept[kept.lastIndexOf(rival)] = joined(winner, loser)
  }
  return withoutRumours(scene, kept)
}

/** Drops rumours that another statement tells better, and notes on that one that it is hearsay. */
function withoutRumours(scene: Scene, kept: readonly Candidate[]): readonly Candidate[] {
  const hearsay = new Set<Candidate>()
  const dropped = new Set<Candidate>()
  kept.forEach((one, index) => {
    if (!one.by.startsWith('statement/reportive')) return
    const near = kept.slice(Math.max(0, index - reach), index + reach)
    if (isEmptyRumour(scene, one, near)) dropped.add(one)
    const told = near.find(
      (other) => other !== one && other.speaker && toldWhole(other) && other.content.some((part) => one.hit !== undefined && holds(part, one.hit.first)),
    )
    if (told) hearsay.add(told)
  })
  return kept.filter((one) => !dropped.has(one)).map((one) => (hearsay.has(one) ? { ...one, rumour: true } : one))
}

/** Neighbours in text order among which a rumour's better telling is looked for. */
const reach = 8

/** Frames whose content is a main clause: a hearsay auxiliary in it colours the whole. */
function toldWhole({ by, quotation }: Candidate): boolean {
  return quotation === undefined && /^statement\/(?:content-first|according-to|anaphoric)/u.test(by)
}

/** Those among the last kept that may touch a stretch: contents come in text order. */
function recent(kept: readonly Candidate[], [first]: Words): readonly Candidate[] {
  return kept.slice(-24).filter((other) => extentOf(other)[1] > first - 40)
}

function clash(a: Candidate, b: Candidate): boolean {
  if (a.cue && b.cue && overlap(a.cue, b.cue) > 0 && a.hit?.core === b.hit?.core) return true
  const common = a.content.reduce((sum, part) => sum + b.content.reduce((inner, other) => inner + overlap(part, other), 0), 0)
  const union = sizeOf(a.content) + sizeOf(b.content) - common
  if (union === 0 || common / union < same) return false
  return !a.speaker || !b.speaker || overlap(a.speaker, b.speaker) > 0 || (a.hit !== undefined && b.hit !== undefined && isNoun(a) !== isNoun(b))
}

function isNoun({ by }: Candidate): boolean {
  return by.startsWith('statement/noun')
}

/** The loser's relays and addressees are not lost. */
function joined(winner: Candidate, loser: Candidate): Candidate {
  return {
    ...winner,
    ...(winner.addressees.length === 0 && loser.addressees.length > 0 ? { addressees: loser.addressees } : {}),
    ...(winner.via.length === 0 && loser.via.length > 0 ? { via: loser.via } : {}),
    ...(loser.by.startsWith('statement/reportive') ? { rumour: true } : {}),
  }
}

/** «Ling skal ha sagt at …»: the inner statement says it all. */
function isEmptyRumour(scene: Scene, one: Candidate, others: readonly Candidate[]): boolean {
  if (!one.by.startsWith('statement/reportive')) return false
  return others.some((other) => {
    if (other === one || !other.hit) return false
    const inside = one.content.some((part) => holds(part, other.hit!.core)) && scene.text.sentenceOf[other.hit.core] === scene.text.sentenceOf[extentOf(one)[0]]
    const around = other.content.some((part) => overlap(part, extentOf(one)) > 0.8 * (extentOf(one)[1] - extentOf(one)[0]))
    return inside || around
  })
}
