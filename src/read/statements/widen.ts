import { formAt, isFinite, sentenceAt, type Scene } from './scene.ts'
import { isQuotationMark, type Words } from './words.ts'

/**
 * Widens a phrase to the right over prepositional phrases and predicates that the parser hung on the verb instead: «angrepet på konvoien». Stops at
 * punctuation, conjunctions, verbs, the one spoken to and the doer of a passive.
 */
export function widenedPhrase(scene: Scene, [first, end]: Words): Words {
  const { text, speech } = scene
  const [, limit] = sentenceAt(scene, first)
  let right = end
  for (let word = end; word < limit; word++) {
    const upos = text.upos[word]!
    const form = formAt(scene, word)
    if (isQuotationMark(form) && word + 1 < limit && right === word) {
      right = word + 1
      continue
    }
    if (/^(?:PUNCT|CCONJ|SCONJ|VERB|AUX|PART|PRON)$/u.test(upos) && form !== 'som' && form !== 'as') break
    if (word === end && !/^(?:ADP|ADJ)$/u.test(upos) && form !== 'som' && form !== 'as') break
    if (upos === 'ADP' && (speech.by.has(form) || form === 'overfor' || opensTime(scene, word))) break
    right = word + 1
  }
  return right > end && /^(?:ADP|DET|ADV)$/u.test(text.upos[right - 1]!) ? [first, end] : [first, right]
}

/** «i går», "on Monday", «el lunes»: time belongs to the saying. */
function opensTime({ text }: Scene, word: number): boolean {
  const next = text.upos[word + 1]
  return next === 'ADV' || (next === 'NUM' && /^\d{4}$/u.test(text.form[word + 1]!)) || (next === 'PROPN' && /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u.test(text.form[word + 1]!))
}

/** Widens a clause to its next stop, over words no other finite verb claims: «at grensen forblir stengt». */
export function widenedClause(scene: Scene, [first, end]: Words): Words {
  const { text } = scene
  const [, limit] = sentenceAt(scene, first)
  let right = end
  while (right < limit && !/^(?:PUNCT|CCONJ|SCONJ)$/u.test(text.upos[right]!)) {
    if (isFinite(scene, right)) return [first, end]
    right++
  }
  return [first, right]
}
