import { extentOf, type Candidate } from '../candidate.ts'
import { formAt, quotationAt, sentenceAt, type Scene } from '../scene.ts'
import { holds, sizeOf, smallOf, type Words } from '../../words.ts'
import { bucketOf, numberOf, placeOf } from './hashing.ts'
import { acceptBits } from './weights.ts'

/** What stands around a candidate: the one whose content holds its cue, and how many cues its own content holds. */
export interface Surroundings {
  readonly around?: Candidate
  readonly inside: number
  /** Rivals for the same cue, and this one's place among them. */
  readonly rivals: number
  readonly place: number
}

/** Hashed features by which a candidate is taken or refused. */
export function candidateFeatures(scene: Scene, candidate: Candidate, surroundings: Surroundings): readonly number[] {
  const places: number[] = []
  let template = 0
  const add = (a: string | number, b: string | number = 0, c: string | number = 0): void => {
    places.push(placeOf(acceptBits, template++, numeric(a), numeric(b), numeric(c)))
  }
  const { text } = scene
  const lemma = candidate.hit?.cue.lemma ?? 'none'
  const upos = candidate.hit?.cue.upos ?? 'none'
  const [, frame = '', how = ''] = candidate.by.split('/')
  const [first, end] = extentOf(candidate)
  const content = headIn(scene, [candidate.content[0]?.[0] ?? first, candidate.content[0]?.[1] ?? end])
  const speaker = speakerKind(scene, candidate.speaker)
  const size = bucketOf(sizeOf(candidate.content))
  const opens = formAt(scene, first)
  const ends = text.upos[end - 1] ?? ''
  const next = end < text.length ? (text.upos[end] === 'PUNCT' ? text.form[end]! : text.upos[end]!) : ''
  const quoted = quotedHow(scene, candidate)
  const { around } = surroundings
  const outer = around ? `${around.by.split('/')[1] ?? ''}${around.quotation ? 'q' : ''}` : 'none'
  const outerLemma = around?.hit?.cue.lemma ?? 'none'

  add('bias')
  add(frame, how)
  add(lemma, upos)
  add(lemma, frame)
  add(lemma, frame, speaker.kind)
  add(frame, speaker.kind)
  add(speaker.kind, speaker.lemma)
  add(lemma, speaker.lemma)
  add(speaker.kind, speaker.first)
  add(frame, speaker.size)
  add(speaker.shape)
  add(frame, size)
  add(lemma, size)
  add(frame, candidate.content.length)
  add(frame, opens)
  add(lemma, opens)
  add(frame, text.upos[first] ?? '', ends)
  add(frame, next)
  add(frame, quoted)
  add(lemma, quoted)
  add(frame, content.upos, content.relation)
  add(frame, content.lemma)
  add(lemma, content.upos)
  add(outer, frame)
  add(outer, lemma)
  add(outerLemma, frame)
  add(frame, Math.min(3, surroundings.inside))
  add(lemma, Math.min(2, surroundings.inside))
  add(frame, surroundings.place, surroundings.rivals > 1 ? 1 : 0)
  add(frame, candidate.targets.length, candidate.addressees.length)
  add(frame, candidate.via.length)
  add(frame, candidate.unsourced ? 1 : 0, candidate.rumour ? 1 : 0)
  add(scene.blockOf[scene.paragraphOf[first] ?? 0] ?? 'prose', frame)

  const hit = candidate.hit
  if (!hit) return places
  template = 60
  const { core } = hit
  const relation = text.relation[core]!
  const above = scene.tree.head(core)
  const form = text.feats[core]!
  const tense = `${/VerbForm=(\w+)/u.exec(form)?.[1] ?? ''}${/Tense=(\w+)/u.exec(form)?.[1] ?? ''}`
  const before = hit.group[0] - 1
  const helpers = text.form
    .slice(hit.group[0], core)
    .map((word) => word.toLowerCase())
    .join(' ')
  const cueEnd = Math.max(hit.group[1], candidate.cue?.[1] ?? 0)
  const [sentenceFirst, sentenceEnd] = sentenceAt(scene, core)
  const around2 = quotationAt(scene, core)
  const mark = markOf(scene, core)
  const gap = first >= cueEnd ? first - cueEnd : end <= hit.group[0] ? 20 + hit.group[0] - end : 40
  add(relation, frame)
  add(lemma, relation)
  add(lemma, tense)
  add(frame, tense)
  add(tense, relation)
  add(lemma, text.upos[core])
  add(helpers)
  add(helpers, frame)
  add(lemma, helpers)
  add(hit.negated ? 1 : 0, lemma)
  add(hit.negated ? 1 : 0, frame)
  add(formAt(scene, before))
  add(formAt(scene, before), frame)
  add(text.upos[before] ?? '', lemma)
  add(formAt(scene, cueEnd))
  add(formAt(scene, cueEnd), lemma)
  add(text.upos[cueEnd] ?? '', frame)
  add(around2 ? 1 : 0, frame)
  add(around2 ? 1 : 0, lemma)
  add(around2 ? 1 : 0, speaker.kind)
  add(mark, frame)
  add(mark, lemma)
  add(above >= 0 ? text.lemma[above]! : 'root', relation)
  add(above >= 0 ? text.upos[above]! : 'root', relation, frame)
  add(chain(scene, core), frame)
  add(chain(scene, core))
  add(frame, bucketOf(gap))
  add(lemma, bucketOf(gap))
  add(core - sentenceFirst < 3 ? 1 : 0, frame)
  add(bucketOf(sentenceEnd - sentenceFirst))
  add(sentenceEnd - end <= 2 ? 1 : 0, frame)
  add(text.lemma[core]!, tense, speaker.kind)
  add(scene.paragraphOf[core] === 0 ? 1 : 0, frame)
  add(core < 40 ? 1 : 0, lemma)
  add(text.form[core]!.charCodeAt(0) < 97 ? 1 : 0, frame)
  add(speakerGap(candidate), frame)
  add(formAt(scene, sentenceEnd - 1), frame)
  add(sentenceStart(scene, sentenceFirst), frame)
  return places
}

function numeric(value: string | number): number {
  return typeof value === 'number' ? value : numberOf(value)
}

/** The word in `range` whose head lies outside it. */
function headIn({ text, tree }: Scene, [first, end]: Words): { readonly upos: string; readonly relation: string; readonly lemma: string } {
  for (let word = first; word < end; word++) {
    const head = tree.head(word)
    if ((head < first || head >= end) && text.upos[word] !== 'PUNCT')
      return { upos: text.upos[word]!, relation: text.relation[word]!, lemma: text.lemma[word]! }
  }
  return { upos: '', relation: '', lemma: '' }
}

interface SpeakerKind {
  readonly kind: string
  readonly lemma: string
  readonly first: string
  readonly shape: string
  readonly size: number
}

function speakerKind(scene: Scene, speaker: Words | undefined): SpeakerKind {
  if (!speaker) return { kind: 'none', lemma: 'none', first: 'none', shape: 'none', size: 0 }
  const { text, tree } = scene
  let head = speaker[0]
  for (let word = speaker[0]; word < speaker[1]; word++) {
    const above = tree.head(word)
    if ((above < speaker[0] || above >= speaker[1]) && text.upos[word] !== 'PUNCT') {
      head = word
      break
    }
  }
  const upos = text.upos[head]!
  const name = text.name[head] ?? 'O'
  return {
    kind: upos === 'PRON' ? `PRON ${formAt(scene, head)}` : `${upos} ${name === 'O' ? '' : name.slice(2)}`,
    lemma: upos === 'PROPN' ? 'name' : smallOf(text).lemma[head]!,
    first: formAt(scene, speaker[0]),
    shape: `${text.relation[head]!} ${upos}`,
    size: bucketOf(speaker[1] - speaker[0]),
  }
}

/** How much of the content stands in quotation marks. */
function quotedHow(scene: Scene, { content, quotation }: Candidate): string {
  if (quotation) return 'all'
  let inside = 0
  let all = 0
  for (const [first, end] of content) {
    for (let word = first; word < end; word++) {
      all++
      if ((scene.quotations.marked[word] ?? -1) >= 0) inside++
    }
  }
  if (inside === 0) return 'none'
  return inside === all ? 'inner' : inside * 2 > all ? 'most' : 'some'
}

/** The word that makes the cue's clause a subordinate one: "if", "because". */
function markOf({ text, tree }: Scene, core: number): string {
  const mark = tree.children(core).find((child) => text.relation[child] === 'mark')
  return mark === undefined ? '' : smallOf(text).form[mark]!
}

/** Relations from the cue to the root, three at most. */
function chain({ text, tree }: Scene, core: number): string {
  const steps: string[] = []
  for (let word = core; word >= 0 && steps.length < 3; word = tree.head(word)) steps.push(text.relation[word]!)
  return steps.join('<')
}

function speakerGap({ speaker, hit }: Candidate): number {
  if (!speaker || !hit) return 30
  if (holds(speaker, hit.core)) return 31
  return speaker[1] <= hit.core ? bucketOf(hit.group[0] - speaker[1]) : 10 + bucketOf(speaker[0] - hit.group[1])
}

function sentenceStart(scene: Scene, first: number): string {
  const upos = scene.text.upos[first] ?? ''
  return upos === 'PUNCT' ? formAt(scene, first) : upos
}
