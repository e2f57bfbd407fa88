import { rule, type Proposal } from '../candidate.ts'
import type { CueHit } from '../cues.ts'
import { formAt, type Scene } from '../scene.ts'
import { phraseWithout } from '../subjects.ts'
import type { Words } from '../../words.ts'
import { clauseBehind, propose } from './clause.ts'
import { colon } from './colon.ts'
import { object } from './complements.ts'
import { contentFirst } from './content-first.ts'
import { smallOf } from '../../words.ts'

/** Pictures or documents show that C: any frame of saying, where the subject is a source that is no person. */
export function evidence(scene: Scene, hit: CueHit, after: number): Proposal {
  const place = placeOfEvidence(scene, hit)
  for (const frame of [contentFirst, colon, clauseBehind, object]) {
    const found = frame(scene, hit, after)
    if (typeof found === 'string') continue
    const [candidate] = found
    if (candidate?.speaker && holdsEvidence(scene, candidate.speaker)) return [{ ...candidate, by: named(candidate.by) }]
    if (candidate && place) return [{ ...candidate, by: named(candidate.by), speaker: place }]
  }
  if (place)
    return propose(
      scene,
      hit,
      'evidence',
      [Math.max(...hit.words) + 1, scene.text.sentences[scene.text.sentenceOf[hit.core]!]?.endWord ?? hit.core + 1],
      'order',
      { speaker: place },
    )
  return 'the subject is neither picture nor document'
}

function named(by: string): ReturnType<typeof rule> {
  return rule('evidence', by.endsWith('/order') ? 'order' : 'parse')
}

/** True where the head of the phrase, or the end of a compound, is a kind of picture or document. */
export function holdsEvidence(scene: Scene, [first, end]: Words): boolean {
  for (let word = first; word < end; word++) {
    const upos = scene.text.upos[word]
    if (upos === 'ADP' && word > first) return false
    if ((upos === 'NOUN' || upos === 'PROPN') && isEvidence(scene, word)) return true
  }
  return false
}

function isEvidence(scene: Scene, word: number): boolean {
  const lemma = smallOf(scene.text).lemma[word]!
  const known = scene.lexicon.evidence
  if (known.has(lemma) || known.has(formAt(scene, word))) return true
  if (scene.text.language !== 'nb' && scene.text.language !== 'nn') return false
  for (let at = 1; at < lemma.length - 2; at++) if (known.has(lemma.slice(at))) return true
  return false
}

/** Television, a channel, a paper: pictures are seen in them. */
function isMedium({ text, pack }: Scene, word: number): boolean {
  const lemma = smallOf(text).lemma[word]!
  return pack.people.outlets.some((outlet) => lemma === outlet || (outlet.length > 3 && lemma.endsWith(outlet)))
}

/** «På bildene kan man se …»: a place that is a picture or a broadcast. */
function placeOfEvidence(scene: Scene, hit: CueHit): Words | undefined {
  const { text, tree } = scene
  for (const child of tree.children(hit.core)) {
    const [first] = tree.subtree(child)
    if (/^(?:obl|nmod|advmod)/u.test(text.relation[child]!) && text.upos[first] === 'ADP') {
      const phrase = phraseWithout(scene, child, hit.core)
      if (holdsEvidence(scene, phrase) || isMedium(scene, child)) return phrase
    }
  }
  return undefined
}
