import { codeOfPhrase } from './codes/code-of-phrase.ts'
import { lexiconOf } from './codes/lexicon.ts'
import { actorOfPhrase } from './new-actor.ts'
import { phraseOf } from './phrases.ts'
import type { Register } from './register.ts'
import type { Scene } from './scene.ts'
import { isInnerHyphen, type Words } from './words.ts'

/** What an actor's noun is in its clause. */
const partners = /^(?:nsubj|obj|iobj|obl:agent)/u

/** Notes the nouns for people and bodies that take part in what is told and have been asked for by nobody: «politiet», "three soldiers". */
export function noteAgents(scene: Scene, register: Register): void {
  const { text } = scene
  for (const { firstWord, endWord } of text.sentences) {
    const isShort = endWord - firstWord <= 24
    for (let word = firstWord; word < endWord; word++) {
      const upos = text.upos[word]
      const isRoot = isShort && (text.head[word] ?? -1) < 0 && !hasSubject(text, firstWord, endWord, word)
      if (upos !== 'NOUN' && !(isRoot && (upos === 'PROPN' || upos === 'ADJ'))) continue
      if (isRoot || partners.test(text.relation[word] ?? '')) noteAgent(scene, register, word, isRoot)
    }
  }
}

/** Whether something is said of a word: it has a subject. */
function hasSubject(text: Scene['text'], from: number, to: number, head: number): boolean {
  for (let word = from; word < to; word++) if (text.head[word] === head && /^(?:nsubj|cop|csubj)/u.test(text.relation[word] ?? '')) return true
  return false
}

function noteAgent(scene: Scene, register: Register, head: number, isRoot: boolean): void {
  if ((register.coreAt[head] ?? -1) >= 0 || register.mentions[register.phraseAt[head] ?? -1]?.form === 'name') return
  const lemma = (scene.text.lemma[head] ?? '').toLowerCase()
  const lexicon = lexiconOf(scene.vocabulary.pack)
  if (!isRoot && lexicon.noun(lemma) === undefined && lexicon.relational(lemma) === undefined) return
  const words = nounPhrase(scene, head)
  const phrase = phraseOf(scene, words)
  if (phrase === undefined || phrase.isCoordinated || phrase.hasPossessive || holdsPerson(scene, words)) return
  const { country, sectors } = codeOfPhrase(scene, phrase.words, head)
  const isAnybody = sectors[0] === undefined || sectors[0] === 'CVL' || sectors[0] === 'UNK'
  if (isAnybody && !(isRoot && (country !== undefined || sectors.length > 0))) return
  const actor = actorOfPhrase(scene, register, { ...phrase, head }, undefined)
  register.note(actor, phrase.words, { from: head, to: head + 1 }, 'role')
}

/** The words about a noun that hang on it, up to a mark, a verb or a conjunction. */
function nounPhrase({ text }: Scene, head: number): Words {
  const sentence = text.sentences[text.sentenceOf[head] ?? 0]
  const hangs = (word: number): boolean => {
    for (let at = word, steps = 0; at >= 0 && steps < 8; at = text.head[at] ?? -1, steps++) if (at === head) return true
    return false
  }
  let from = head
  while (
    from > (sentence?.firstWord ?? 0) &&
    head - from < 8 &&
    (text.upos[from - 1] !== 'PUNCT' || isInnerHyphen(text, from - 1)) &&
    text.upos[from - 1] !== 'ADP' &&
    text.upos[from - 1] !== 'CCONJ' &&
    hangs(from - 1)
  )
    from--
  let to = head + 1
  while (to < (sentence?.endWord ?? text.length) && to - head < 12 && !/^(?:PUNCT|VERB|AUX|SCONJ|PRON|CCONJ)$/u.test(text.upos[to] ?? '') && hangs(to)) to++
  return { from, to }
}

/** A person's name at the noun itself makes the noun their title. */
function holdsPerson({ text, names, nameOf, countryOfPlace }: Scene, { from, to }: Words): boolean {
  for (let word = from; word < to; word++) {
    if (text.upos[word] === 'ADP') return false
    if (names[nameOf[word] ?? -1]?.kind === 'PER' && countryOfPlace(word) === undefined) return true
  }
  return false
}
