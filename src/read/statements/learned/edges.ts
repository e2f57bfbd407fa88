import type { Candidate } from '../candidate.ts'
import { formAt, sentenceAt, type Scene } from '../scene.ts'
import { isQuotationMark, type Words } from '../../words.ts'
import { bucketOf, numberOf, placeOf } from './hashing.ts'
import { edgeBits } from './weights.ts'

/** A place where the content may begin or end, with the hashed features that speak for it. */
export interface EdgeOption {
  /** First word (left) or word behind the last (right). */
  readonly at: number
  readonly places: readonly number[]
}

/** How far an edge may move, in possible places to either side. */
const reach = 8

/** Where the last stretch of the content may end: at punctuation and before prepositions, conjunctions, relative words; the present end among them. */
export function rightOptions(scene: Scene, candidate: Candidate): readonly EdgeOption[] {
  const [first, end] = candidate.content.at(-1) ?? [0, 0]
  const [, sentenceEnd] = sentenceAt(scene, Math.max(first, end - 1))
  const limit = Math.max(end, stopBefore(scene, candidate, end, sentenceEnd))
  const found: number[] = []
  for (let at = first + 1; at <= limit; at++) if (at === end || (endsWell(scene, at) && isNatural(scene, at, limit))) found.push(at)
  const here = found.indexOf(end)
  return found.slice(Math.max(0, here - reach), here + reach + 1).map((at) => ({ at, places: rightFeatures(scene, candidate, [first, end], at, sentenceEnd) }))
}

/** Where the first stretch of the content may begin; the present beginning among them. */
export function leftOptions(scene: Scene, candidate: Candidate): readonly EdgeOption[] {
  const [first, end] = candidate.content[0] ?? [0, 0]
  const [sentenceFirst] = sentenceAt(scene, first)
  let lowest = sentenceFirst
  for (const part of [candidate.cue, candidate.speaker]) if (part && part[1] <= first) lowest = Math.max(lowest, part[1])
  const found: number[] = []
  for (let at = lowest; at < Math.min(end, first + 12); at++) if (at === first || (beginsWell(scene, at) && isOpening(scene, at, lowest))) found.push(at)
  const here = found.indexOf(first)
  return found
    .slice(Math.max(0, here - reach), here + reach + 1)
    .map((at) => ({ at, places: leftFeatures(scene, candidate, [first, end], at, sentenceFirst, lowest) }))
}

/** The cue, its speaker or another part of the content stop an edge. */
function stopBefore(scene: Scene, { cue, speaker, hit }: Candidate, end: number, sentenceEnd: number): number {
  let limit = sentenceEnd
  for (const part of [cue, speaker, hit ? ([hit.first, hit.core + 1] as const) : undefined]) if (part && part[0] >= end) limit = Math.min(limit, part[0])
  return limit
}

function endsWell({ text }: Scene, at: number): boolean {
  const last = at - 1
  return text.upos[last] !== 'PUNCT' || isQuotationMark(text.form[last]!) || /^[)\]%]$/u.test(text.form[last]!)
}

function isNatural({ text }: Scene, at: number, limit: number): boolean {
  return at === limit || /^(?:PUNCT|ADP|SCONJ|CCONJ|ADV|PRON|VERB|AUX|DET|PROPN|PART)$/u.test(text.upos[at]!)
}

function beginsWell({ text }: Scene, at: number): boolean {
  return text.upos[at] !== 'PUNCT' || isQuotationMark(text.form[at]!) || /^[([]$/u.test(text.form[at]!)
}

function isOpening({ text }: Scene, at: number, lowest: number): boolean {
  return at === lowest || text.upos[at - 1] === 'PUNCT' || /^(?:ADP|SCONJ|CCONJ|DET|PRON|PROPN|PART|VERB|NUM|ADJ|NOUN|AUX|ADV|PUNCT)$/u.test(text.upos[at]!)
}

function rightFeatures(scene: Scene, candidate: Candidate, [first, end]: Words, at: number, sentenceEnd: number): readonly number[] {
  const { text } = scene
  const way = at === end ? 'stay' : at < end ? 'less' : 'more'
  const changed: Words = at < end ? [at, end] : [end, at]
  const top = at === end ? undefined : topIn(scene, changed)
  const nextUpos = at < text.length ? text.upos[at]! : ''
  const next = at < sentenceEnd ? formAt(scene, at) : 'end'
  const hang = top === undefined ? '' : hangsOn(scene, candidate, top, [first, Math.min(at, end)])
  return edgeFeatures(candidate, way, [
    ['next', next],
    ['nextUpos', nextUpos],
    ['last', formAt(scene, at - 1)],
    ['lastUpos', text.upos[at - 1] ?? ''],
    ['pair', `${text.upos[at - 1] ?? ''} ${nextUpos}`],
    ['relation', top === undefined ? '' : text.relation[top]!],
    ['hang', hang],
    ['relationHang', top === undefined ? '' : `${text.relation[top]!} ${hang}`],
    ['size', bucketOf(changed[1] - changed[0])],
    ['left', bucketOf(at - first)],
    ['toEnd', at >= sentenceEnd - 1 ? 1 : 0],
    ['odd', oddMarks(scene, [first, at])],
    ['comma', commas(scene, changed)],
    ['topLemma', top === undefined ? '' : text.lemma[top]!],
    ['opens', top === undefined ? '' : formAt(scene, scene.tree.subtree(top)[0])],
    ['verb', hasVerb(scene, changed)],
    ['quote', quoteAt(scene, at)],
  ])
}

function leftFeatures(scene: Scene, candidate: Candidate, [first, end]: Words, at: number, sentenceFirst: number, lowest: number): readonly number[] {
  const { text } = scene
  const way = at === first ? 'stay' : at > first ? 'less' : 'more'
  const changed: Words = at < first ? [at, first] : [first, at]
  const top = at === first ? undefined : topIn(scene, changed)
  const before = at > sentenceFirst ? formAt(scene, at - 1) : 'start'
  const hang = top === undefined ? '' : hangsOn(scene, candidate, top, [Math.max(at, first), end])
  return edgeFeatures(candidate, way, [
    ['next', formAt(scene, at)],
    ['nextUpos', text.upos[at] ?? ''],
    ['last', before],
    ['lastUpos', at > sentenceFirst ? text.upos[at - 1]! : 'start'],
    ['pair', `${at > sentenceFirst ? text.upos[at - 1]! : 'start'} ${text.upos[at] ?? ''}`],
    ['relation', top === undefined ? '' : text.relation[top]!],
    ['hang', hang],
    ['relationHang', top === undefined ? '' : `${text.relation[top]!} ${hang}`],
    ['size', bucketOf(changed[1] - changed[0])],
    ['left', bucketOf(end - at)],
    ['toEnd', at === lowest ? 1 : 0],
    ['odd', oddMarks(scene, [at, end])],
    ['comma', commas(scene, changed)],
    ['topLemma', top === undefined ? '' : text.lemma[top]!],
    ['opens', formAt(scene, first)],
    ['verb', hasVerb(scene, changed)],
    ['quote', quoteAt(scene, at)],
  ])
}

/** Every value alone, with the frame, and with the lemma of the cue. */
function edgeFeatures(candidate: Candidate, way: string, values: readonly (readonly [name: string, value: string | number])[]): readonly number[] {
  const direction = numberOf(way)
  const frame = numberOf(candidate.by.split('/')[1] ?? '')
  const lemma = numberOf(candidate.hit?.cue.lemma ?? 'none')
  const places = [placeOf(edgeBits, 0, direction), placeOf(edgeBits, 1, direction, frame), placeOf(edgeBits, 2, direction, lemma)]
  values.forEach(([, value], index) => {
    const number = typeof value === 'number' ? value : numberOf(value)
    places.push(
      placeOf(edgeBits, 10 + index * 3, direction, number),
      placeOf(edgeBits, 11 + index * 3, direction, number, frame),
      placeOf(edgeBits, 12 + index * 3, direction, number, lemma),
    )
  })
  return places
}

/** The word of `range` that hangs outside it. */
function topIn({ text, tree }: Scene, [first, end]: Words): number {
  for (let word = first; word < end; word++) {
    const head = tree.head(word)
    if ((head < first || head >= end) && text.upos[word] !== 'PUNCT') return word
  }
  return first
}

/** Where the changed stretch hangs: on the content, the cue, or elsewhere. */
function hangsOn({ tree }: Scene, { hit }: Candidate, top: number, [first, end]: Words): string {
  const head = tree.head(top)
  if (hit && head === hit.core) return 'cue'
  if (head >= first && head < end) {
    const above = tree.head(head)
    return above < first || above >= end ? 'head' : 'inside'
  }
  return head < 0 ? 'root' : 'outside'
}

function oddMarks({ text }: Scene, [first, end]: Words): number {
  let count = 0
  for (let word = first; word < end; word++) if (isQuotationMark(text.form[word]!)) count++
  return count % 2
}

function commas({ text }: Scene, [first, end]: Words): number {
  let count = 0
  for (let word = first; word < end; word++) if (text.form[word] === ',') count++
  return Math.min(3, count)
}

function hasVerb({ text }: Scene, [first, end]: Words): number {
  for (let word = first; word < end; word++) if (text.upos[word] === 'VERB' || text.upos[word] === 'AUX') return 1
  return 0
}

/** 0 outside, 1 inside a quotation, 2 at its outer edge. */
function quoteAt({ quotations }: Scene, at: number): number {
  const before = quotations.marked[at - 1] ?? -1
  const after = quotations.marked[at] ?? -1
  if (before < 0 && after < 0) return 0
  return before === after ? 1 : 2
}
