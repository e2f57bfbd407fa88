import { extentOf, type Candidate } from './candidate.ts'
import { phraseRight } from './phrases.ts'
import { formAt, sentenceAt, type Scene } from './scene.ts'
import type { Words } from '../words.ts'
import { smallOf } from '../words.ts'

/** «Anklagen kommer fra X»: the next sentence names who stands behind an unsourced statement. */
export function sourcedLater(scene: Scene, candidates: readonly Candidate[]): readonly Candidate[] {
  const sources = laterSources(scene)
  if (sources.length === 0) return candidates
  return candidates.map((one, index) => {
    if (one.speaker || !one.unsourced) return one
    const sentence = scene.text.sentenceOf[Math.max(extentOf(one)[0], one.cue?.[0] ?? 0)]!
    const source = sources.find((later) => later.sentence === sentence + 1)
    const nearer = candidates
      .slice(index + 1)
      .some(
        (other) =>
          other.unsourced &&
          !other.speaker &&
          scene.text.sentenceOf[extentOf(other)[0]]! <= sentence &&
          extentOf(other)[0] > extentOf(one)[0] &&
          scene.text.sentenceOf[extentOf(other)[0]] === sentence,
      )
    if (!source || nearer) return one
    const { unsourced: _unsourced, ...rest } = one
    return { ...rest, speaker: source.speaker }
  })
}

function laterSources(scene: Scene): readonly { readonly sentence: number; readonly speaker: Words }[] {
  const { text, speech, lexicon } = scene
  const found: { sentence: number; speaker: Words }[] = []
  for (let word = 1; word < text.length - 1; word++) {
    if (!speech.comes.has(smallOf(text).lemma[word]!) || !speech.from.has(formAt(scene, word + 1))) continue
    const [first, end] = sentenceAt(scene, word)
    if (word - first > 6) continue
    let names = false
    for (let at = first; at < word; at++) names ||= (lexicon.byWord.get(smallOf(text).lemma[at]!) ?? []).some(({ cue }) => cue.upos === 'NOUN')
    const speaker = names ? phraseRight(scene, word + 2, end) : undefined
    if (speaker) found.push({ sentence: text.sentenceOf[word]!, speaker })
  }
  return found
}
