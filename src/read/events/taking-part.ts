import { lastParts } from './compounds.ts'
import { inClass } from './conditions.ts'
import { isNominal } from './noun-phrase.ts'
import type { Scene } from './scene.ts'

/** Times, clauses and words that only fill a place take no part. */
export function canTakePart(scene: Scene, word: number): boolean {
  const { text, isNobody, lexicon, lemma } = scene
  if (!isNominal(text.upos[word]!) || /^(?:expl|obl:tmod|nmod:tmod)/u.test(text.relation[word]!) || /Reflex=Yes/u.test(text.feats[word]!)) return false
  if (lexicon.classes.get('time')?.has(lemma[word]!) || (inClass(scene, word, 'nobody') && !isActorNoun(scene, word))) return false
  return isNobody[word] === 0
}

/** Whether a noun is one the pack knows for people and bodies; where nouns are written together, by its last part. */
export function isActorNoun({ text, lexicon, lemma }: Scene, word: number): boolean {
  const noun = lemma[word]!
  if (lexicon.actors.has(noun)) return true
  return lexicon.pack.grammar.compounds !== undefined && text.upos[word] === 'NOUN' && lastParts(lexicon, noun).some((last) => lexicon.actors.has(last))
}
