import { addresseesBehind } from '../addressees.ts'
import { rule, type Proposal } from '../candidate.ts'
import type { CueHit } from '../cues.ts'
import type { Quotation } from '../quotations.ts'
import { formAt, sentenceAt, type Scene } from '../scene.ts'
import { subjectBehind, subjectOf } from '../subjects.ts'
import { trimmed, type Words } from '../../words.ts'
import { cueWords } from './content-first.ts'

/** «Det sier X», «Det skriver VG», «Lo dijo X»: the content is what stands before, a quotation or a sentence. */
export function anaphoric(scene: Scene, hit: CueHit): Proposal {
  const { text, speech } = scene
  const [first] = sentenceAt(scene, hit.core)
  const start = firstWord(scene, first)
  const fronted = hit.group[0] - start
  if (fronted < 1 || fronted > 2 || !speech.anaphors.has(formAt(scene, hit.group[0] - 1)) || !(fronted === 1 || text.upos[start] === 'ADV'))
    return 'no fronted pronoun'
  for (let word = hit.group[1]; word < Math.min(text.length, hit.group[1] + 8); word++) {
    if (text.upos[word] === 'PUNCT') break
    if (speech.that.has(formAt(scene, word)) || text.upos[word] === 'VERB') return 'a reported clause follows the cue'
  }
  const subject = subjectOf(scene, hit)
  const speaker = subject.how === 'own' && subject.words && subject.words[0] >= hit.group[1] ? subject.words : subjectBehind(scene, hit.group[1])
  if (!speaker) return 'nobody stands behind the cue'
  const before = whatStandsBefore(scene, first)
  if (!before) return 'nothing stands before'
  return [
    {
      by: rule('anaphoric', 'order'),
      hit,
      cue: cueWords(hit),
      content: [before.words],
      speaker,
      targets: [],
      via: [],
      addressees: addresseesBehind(scene, hit, speaker[1]),
      ...(before.quotation ? { quotation: before.quotation } : {}),
    },
  ]
}

function firstWord({ text }: Scene, first: number): number {
  let word = first
  while (text.upos[word] === 'PUNCT' || text.upos[word] === 'CCONJ') word++
  return word
}

/** The quotation, or else the sentence, that ends before word `end`. */
export function whatStandsBefore(scene: Scene, end: number): { readonly words: Words; readonly quotation?: Quotation } | undefined {
  const { text, quotations } = scene
  let word = end - 1
  while (word >= 0 && text.upos[word] === 'PUNCT' && (quotations.marked[word] ?? -1) < 0) word--
  if (word < 0) return undefined
  const quotation = quotations.all[Math.max(quotations.marked[word]!, -1)] ?? quotations.all[quotations.dashed[word] ?? -1]
  const [first, sentenceEnd] = sentenceAt(scene, word)
  if (quotation && (quotation.kind === 'dash' || quotation.outer[0] <= first + 1)) return { words: trimmed(text, quotation.outer, true), quotation }
  return scene.blockOf[scene.paragraphOf[word]!] === 'heading' ? undefined : { words: trimmed(text, [first, sentenceEnd], true) }
}
