import type { CueHit } from './cues.ts'
import { phraseOf, phraseRight } from './phrases.ts'
import { formAt, sentenceAt, type Scene } from './scene.ts'
import { phraseWithout } from './subjects.ts'
import type { Words } from '../words.ts'

/** «til NTB», «overfor Reuters», "to reporters" behind the cue and its subject, up to the next comma or clause. */
export function addresseesBehind(scene: Scene, hit: CueHit, from: number): readonly Words[] {
  const { text, tree, speech } = scene
  const [, end] = sentenceAt(scene, hit.core)
  for (let word = Math.max(from, hit.group[1]); word < Math.min(end, from + 14); word++) {
    const form = formAt(scene, word)
    if (/^[.;:–—]$/u.test(form) || speech.that.has(form)) break
    if (form === ',' && word > from + 1) {
      if (!speech.to.has(formAt(scene, word + 1))) break
      continue
    }
    if (!speech.to.has(form) || (text.upos[word] !== 'ADP' && text.upos[word] !== 'SCONJ' && text.upos[word] !== 'PART')) continue
    const head = tree.parsed ? tree.head(word) : -1
    const phrase =
      head > word && head < word + 12 && /^(?:obl|nmod|iobj|obj)/u.test(text.relation[head]!)
        ? phraseWithout(scene, head, hit.core)
        : phraseRight(scene, word + 1, end)
    if (phrase && text.upos[phrase[0]] !== 'VERB') return [phrase]
  }
  const told = receiver(scene, hit)
  return told ? [told] : []
}

/** "told reporters": an object of a verb whose content is a clause or a quotation. */
export function receiver(scene: Scene, hit: CueHit): Words | undefined {
  const { text, tree } = scene
  for (const child of tree.children(hit.core)) {
    const relation = text.relation[child]!
    if (child > hit.core && (relation === 'iobj' || (relation === 'obj' && isSomebody(scene, child)))) return phraseOf(scene, child, hit.core)
  }
  return undefined
}

/** A name, a pronoun or a plain person noun may be told; a demonstrative or a reflexive is not. */
function isSomebody(scene: Scene, word: number): boolean {
  const { text, speech } = scene
  if (text.feats[word]!.includes('Reflex=Yes') || speech.anaphors.has(formAt(scene, word))) return false
  return text.upos[word] === 'PROPN' || text.upos[word] === 'PRON' || text.upos[word] === 'NOUN'
}
