import type { Candidate } from './candidate.ts'
import { extentOf } from './candidate.ts'
import { findPhrases, phraseSpan } from './phrases-of-lemmas.ts'
import { phraseRight } from './phrases.ts'
import { sentenceAt, type Scene } from './scene.ts'
import { holds, overlap, smallOf, within, type Words } from '../words.ts'

/**
 * Puts relays in order. An attribution whose content is itself an attributed clause («X krever Y, skriver Reuters») relays that clause and is no
 * statement of its own; a medium that names its source («som viser til X») relays X; so does one that is named as quoting («sitert av AFP»).
 */
export function chained(scene: Scene, candidates: readonly Candidate[]): readonly Candidate[] {
  return citedBy(scene, citing(scene, through(scene, relayed(scene, candidates))))
}

/** Share of an outer content that the inner attribution must fill. */
const filled = 0.6

function relayed(scene: Scene, candidates: readonly Candidate[]): readonly Candidate[] {
  const relays = new Map<Candidate, Words[]>()
  const dropped = new Set<Candidate>()
  const bySentence = groupBySentence(scene, candidates)
  for (const outer of candidates) {
    if (!relaysOthers(outer) || !outer.hit) continue
    const sentence = scene.text.sentenceOf[outer.hit.core]!
    const inner = (bySentence.get(sentence) ?? [])
      .filter((one) => (one !== outer && !dropped.has(one) && one.by !== outer.by) || (one !== outer && one.hit && outer.hit && one.hit.core < outer.hit.core))
      .filter((one) => one !== outer && one.hit && fills(scene, one, outer))
      .sort((a, b) => size(scene, b) - size(scene, a))[0]
    if (!inner || dropped.has(inner)) continue
    dropped.add(outer)
    const list = relays.get(inner) ?? []
    if (outer.speaker) list.push(outer.speaker)
    list.push(...outer.via)
    relays.set(inner, list)
  }
  return candidates
    .filter((one) => !dropped.has(one))
    .map((one) => {
      const via = relays.get(one)
      return via ? { ...one, via: [...one.via, ...via] } : one
    })
}

function groupBySentence(scene: Scene, candidates: readonly Candidate[]): ReadonlyMap<number, readonly Candidate[]> {
  const groups = new Map<number, Candidate[]>()
  for (const one of candidates) {
    if (!one.hit) continue
    const sentence = scene.text.sentenceOf[one.hit.core]!
    const group = groups.get(sentence)
    if (group) group.push(one)
    else groups.set(sentence, [one])
  }
  return groups
}

function relaysOthers({ by }: Candidate): boolean {
  return by.startsWith('statement/according-to') || by.startsWith('statement/content-first')
}

/** Speaker, cue and content of one candidate as a stretch. */
function stretch(one: Candidate): Words {
  const [first, end] = extentOf(one)
  const parts: Words[] = [[first, end]]
  if (one.speaker) parts.push(one.speaker)
  if (one.cue) parts.push(one.cue)
  return [Math.min(...parts.map(([from]) => from)), Math.max(...parts.map(([, to]) => to))]
}

function size(_scene: Scene, one: Candidate): number {
  const [first, end] = stretch(one)
  return end - first
}

function fills(scene: Scene, inner: Candidate, outer: Candidate): boolean {
  if (!inner.hit || !outer.hit || (inner.unsourced && inner.by.startsWith('statement/reportive'))) return false
  if (outer.quotation && !(inner.quotation === outer.quotation && inner.by.startsWith('statement/content-first'))) return false
  if (inner.content.some((part) => holds(part, outer.hit!.first)) && inner.by.startsWith('statement/content-first')) return false
  if (outer.quotation && outer.by.startsWith('statement/content-first') && attributionEnd(inner) < outer.hit.first - 3) return false
  const around: Words = [extentOf(outer)[0], Math.max(extentOf(outer)[1], outer.hit.first)]
  const cueInside = outer.content.some((part) => holds(part, inner.hit!.core)) || holds(around, inner.hit.core)
  if (!cueInside || (holds(stretch(inner), outer.hit.first) && !outer.by.startsWith('statement/according-to'))) return false
  const main = scene.text.relation[inner.hit.core] === 'root' || scene.tree.head(inner.hit.core) === outer.hit.core || !scene.tree.parsed
  const inside = outer.content.reduce((sum, part) => sum + overlap(part, stretch(inner)), 0)
  const whole = outer.content.reduce((sum, [first, end]) => sum + end - first, 0)
  return inside >= filled * whole || (main && inside >= 0.4 * whole)
}

/** Last word of cue, speaker and the one spoken to. */
function attributionEnd({ cue, speaker, addressees }: Candidate): number {
  return Math.max(cue?.[1] ?? 0, speaker?.[1] ?? 0, ...addressees.map(([, end]) => end))
}

/** «gjennom sin talsmann X»: the mouthpiece relays. */
function through(scene: Scene, candidates: readonly Candidate[]): readonly Candidate[] {
  const { text, tree, speech } = scene
  return candidates.map((one) => {
    if (!one.hit) return one
    for (const child of tree.children(one.hit.core)) {
      const [first] = tree.subtree(child)
      if (!/^(?:obl|nmod)/u.test(text.relation[child]!) || !speech.through.has(smallOf(text).form[first]!)) continue
      const phrase = phraseRight(scene, first + 1, sentenceAt(scene, first)[1])
      if (phrase && !one.content.some((part) => overlap(part, phrase) > 0)) return { ...one, via: [phrase, ...one.via] }
    }
    return one
  })
}

/** «Det skriver Reuters, som viser til to kilder»: the kilder speak, Reuters relays. */
function citing(scene: Scene, candidates: readonly Candidate[]): readonly Candidate[] {
  const hits = findPhrases(scene.text, scene.speech.citing, 2)
  if (hits.length === 0) return candidates
  const at = new Map(hits.map((hit) => [scene.text.sentenceOf[hit.words[0]!]!, hit]))
  const used = new Set<number>()
  const named = candidates.map((one) => {
    if (!one.speaker || !one.hit) return one
    const hit = at.get(scene.text.sentenceOf[one.hit.core]!)
    if (!hit || hit.words.includes(one.hit.core)) return one
    const [first, end] = phraseSpan(hit)
    if (first < one.speaker[1] || first > one.speaker[1] + 4 || one.content.some((part) => holds(part, first))) return one
    const opens = scene.speech.relatives.has(smallOf(scene.text).form[first - 1]!) || scene.text.form[first - 1] === ','
    const source = opens ? phraseRight(scene, end, sentenceAt(scene, first)[1]) : undefined
    if (!source) return one
    used.add(hit.words[0]!)
    return { ...one, speaker: source, via: [one.speaker, ...one.via] }
  })
  return named.filter((one) => !one.hit || !used.has(one.hit.core))
}

/** «kilder sitert av AFP», «citado por la agencia AFP». */
function citedBy(scene: Scene, candidates: readonly Candidate[]): readonly Candidate[] {
  const hits = findPhrases(scene.text, scene.speech.citedBy, 0)
  if (hits.length === 0) return candidates
  const at = new Map(hits.map((hit) => [scene.text.sentenceOf[hit.words[0]!]!, hit]))
  return candidates.map((one) => {
    if (!one.speaker || !one.hit) return one
    const hit = at.get(scene.text.sentenceOf[one.hit.core]!)
    if (!hit) return one
    const [first, end] = phraseSpan(hit)
    const near = first >= one.speaker[0] && first <= one.speaker[1] + 2
    const medium = near ? phraseRight(scene, end, sentenceAt(scene, first)[1]) : undefined
    if (!medium) return one
    const speaker: Words = within([first, first + 1], one.speaker) ? [one.speaker[0], scene.text.form[first - 1] === ',' ? first - 1 : first] : one.speaker
    return { ...one, speaker, via: [medium, ...one.via] }
  })
}
