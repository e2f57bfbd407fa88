import { formAt, isFinite, sentenceAt, type Scene } from './scene.ts'
import { isQuotationMark, type Words } from '../words.ts'

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
    if (word === end && !(upos === 'ADV' && text.upos[word + 1] === 'ADP') && !/^(?:ADP|ADJ)$/u.test(upos) && form !== 'som' && form !== 'as') break
    if (upos === 'ADP' && (speech.by.has(form) || form === 'overfor' || opensTime(scene, word))) break
    right = word + 1
  }
  return right > end && /^(?:ADP|DET|ADV)$/u.test(text.upos[right - 1]!) ? [first, end] : [first, right]
}

/** An object with all that follows it before the next stop: «praised X for Y», «krevde at …», but no further verb of the clause. */
export function widenedObject(scene: Scene, phrase: Words): Words {
  const { text } = scene
  const [first, end] = widenedPhrase(scene, phrase)
  const [, limit] = sentenceAt(scene, first)
  if (text.language !== 'en') return [first, end]
  let right = end
  while (right < limit && !/^(?:PUNCT|CCONJ)$/u.test(text.upos[right]!) && !scene.speech.by.has(formAt(scene, right))) right++
  return noVerb(scene, [end, right]) ? [first, right] : [first, end]
}

/** «i går», "on Monday", «el lunes»: time belongs to the saying. */
function opensTime({ text }: Scene, word: number): boolean {
  const next = text.upos[word + 1]
  return (
    next === 'ADV' ||
    (next === 'NUM' && /^\d{4}$/u.test(text.form[word + 1]!)) ||
    (next === 'PROPN' && /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u.test(text.form[word + 1]!))
  )
}

/**
 * Widens a clause over the parts of the sentence behind it that belong to it: relative and adverbial clauses, appositions, «og at …», words no other
 * finite verb claims. Stops at a part that is joined to the cue, at a new main clause, and where another source is named.
 */
export function widenedClause(scene: Scene, clause: Words, core: number): Words {
  const [, limit] = sentenceAt(scene, clause[0])
  let right = clause[1]
  for (let steps = 0; right < limit && steps < 12; steps++) {
    const end = partEnd(scene, right, limit)
    if (!belongs(scene, [clause[0], right], [right, end], core)) break
    right = end
  }
  return [clause[0], right]
}

/** End of the part that begins at `from`: before the next comma or conjunction. */
function partEnd({ text }: Scene, from: number, limit: number): number {
  let word = from + 1
  while (word < limit && !(text.form[word] === ',' || text.upos[word] === 'CCONJ' || text.form[word] === ';' || text.form[word] === ':')) word++
  return word
}

function belongs(scene: Scene, before: Words, [first, end]: Words, core: number): boolean {
  const { text, tree, speech, lexicon } = scene
  if (/^[;:–—]$/u.test(text.form[first]!)) return false
  let start = first
  while (start < end && (text.upos[start] === 'PUNCT' || text.upos[start] === 'CCONJ')) start++
  if (start >= end) return true
  if (text.upos[first] !== 'PUNCT' && text.upos[first] !== 'CCONJ') return tree.head(rootOf(scene, [first, end])) !== core || noVerb(scene, [first, end])
  const form = formAt(scene, start)
  if (speech.that.has(form) && text.upos[start] !== 'PRON' && text.upos[start] !== 'DET') return true
  if ((lexicon.byWord.get(form) ?? []).some(({ cue }) => cue.frames.includes('according-to'))) return false
  const root = rootOf(scene, [start, end])
  const head = root < 0 ? -1 : tree.head(root)
  if (head === core && /^(?:conj|parataxis)/u.test(text.relation[root]!)) return false
  if (head >= before[0] && head < before[1]) return true
  if (root >= 0 && text.feats[root]!.includes('VerbForm=Inf') && text.upos[first] === 'PUNCT' && text.upos[first + 1] === 'CCONJ') return true
  if (text.upos[start] === 'SCONJ' || speech.relatives.has(form)) return true
  return noVerb(scene, [start, end]) && text.upos[start] !== 'ADP' && start > first
}

function noVerb(scene: Scene, [first, end]: Words): boolean {
  for (let word = first; word < end; word++) if (isFinite(scene, word)) return false
  return true
}

/** The word of a stretch that hangs on something outside it; a finite verb before others. */
function rootOf({ text, tree }: Scene, [first, end]: Words): number {
  let found = -1
  for (let word = first; word < end; word++) {
    const head = tree.head(word)
    if ((head >= first && head < end) || text.upos[word] === 'PUNCT' || text.upos[word] === 'CCONJ') continue
    if (found < 0 || (text.upos[word] === 'VERB' && text.upos[found] !== 'VERB')) found = word
  }
  return found
}
